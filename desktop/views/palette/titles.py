"""What the palette finds by title without reading anything: commands, views, settings."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from desktop.domain.bilingual import Bilingual
from desktop.domain.matching import Title, match
from desktop.models.palette_model import PaletteRow
from desktop.qtkit.commands import EVERYWHERE, Command
from desktop.qtkit.i18n import languages
from desktop.services.settings import declared, pages
from desktop.services.sounds import readings
from desktop.views.palette.target import Target

if TYPE_CHECKING:
    from desktop.views.shell.main_window import MainWindow

_SHOWN, _SHOWN_EMPTY = 6, 4
_VIEW_MENU = "go"


class Entry(NamedTuple):
    """A row that can be found, with the titles it is found by."""

    row: PaletteRow
    title: Title


class Titles(QObject):
    """Gathers the entries when the palette opens; each key only matches them."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._entries: list[Entry] = []

    def gather(self, target: Target) -> None:
        """Collect what can be run now on a target."""
        self._entries = [*self._commands(target), *self._views(), *self._settings()]

    def row(self, row_id: str) -> PaletteRow | None:
        """Return the row with an id, if it can be run now."""
        return next((each.row for each in self._entries if each.row.id == row_id), None)

    def offered(self, used: Sequence[str]) -> list[PaletteRow]:
        """Return the first commands of each kind, for a line without words."""
        rows = [each.row for each in self._entries if each.row.id.startswith("command:")]
        return _cut([row for row in rows if row.id not in used], _SHOWN_EMPTY)

    def found(
        self, words: str, used: Sequence[str], *, all_of_them: bool = False
    ) -> list[PaletteRow]:
        """Return the rows that words fit, each group best first, what was used lately before."""
        order = {row_id: place for place, row_id in enumerate(used)}
        hits = [
            (hit, each) for each in self._entries if (hit := match(each.title, words, readings))
        ]
        hits.sort(key=lambda pair: (pair[0].rank, order.get(pair[1].row.id, len(order))))
        groups = list(dict.fromkeys(each.row.group for each in self._entries))
        rows = [
            each.row._replace(
                spans=hit.spans, hint=each.row.hint or (each.title.other if hit.other else "")
            )
            for hit, each in hits
        ]
        rows.sort(key=lambda row: groups.index(row.group))
        return rows if all_of_them else _cut(rows, _SHOWN)

    def _commands(self, target: Target) -> Iterable[Entry]:
        commands = self._window.desk.commands
        places = (EVERYWHERE, *commands.places)
        known = [each for each in commands.all() if each.when in places and each.id != "palette"]
        mine = [each for each in known if each.for_ticket and target.some]
        rest = [each for each in known if not each.for_ticket and each.menu != _VIEW_MENU]
        here = self.tr("For this ticket") if target.key else self.tr("For the marked tickets")
        for group, each in (
            *((here, each) for each in mine),
            *((self.tr("Commands"), each) for each in rest),
        ):
            if each.enabled():
                yield self._command(group, each)

    def _command(self, group: str, command: Command) -> Entry:
        zh, en = command.titles()
        commands = self._window.desk.commands
        row = PaletteRow(
            f"command:{command.id}",
            group,
            command.text(),
            partial(commands.run, command.id),
            command.icon or "command",
            keys=commands.keys_shown(command.id),
        )
        return Entry(row, self._title(command.text(), Bilingual(zh, en), command.keywords))

    def _views(self) -> Iterable[Entry]:
        window = self._window
        for view in window.desk.my.queue.views():
            shown = self.tr("View: {name}").format(name=view.name.text(window.desk.language))
            count = window.queue.views.count(view.id)
            row = PaletteRow(
                f"view:{view.id}",
                self.tr("Views"),
                shown,
                partial(window.ways.show_view, view.id),
                view.icon or "saved_view",
                hint="" if count is None else f"{count:,}",
                keys=window.desk.commands.keys_shown(f"view.{view.id}"),
            )
            yield Entry(row, self._title(shown, view.name))

    def _settings(self) -> Iterable[Entry]:
        language = self._window.desk.language
        names = {page.id: page for page in pages()}
        for page in names.values():
            yield self._setting(page.id, page.name, page.icon, "")
        for setting in declared().values():
            page = names[setting.page]
            yield self._setting(page.id, setting.label, page.icon, page.name.text(language))

    def _setting(self, page: str, name: Bilingual, icon: str, hint: str) -> Entry:
        shown = name.text(self._window.desk.language)
        go = partial(self._window.ways.show_settings, page)
        row = PaletteRow(f"setting:{name.en}", self.tr("Settings"), shown, go, icon, hint=hint)
        return Entry(row, self._title(shown, name))

    def _title(self, shown: str, name: Bilingual, beside: str = "") -> Title:
        other = name.en if languages().language == "zh" else name.zh
        return Title(shown, "" if other == shown else other, beside)


def _cut(rows: Sequence[PaletteRow], most: int) -> list[PaletteRow]:
    """Return at most so many rows of each group."""
    seen: dict[str, int] = {}
    out = []
    for row in rows:
        seen[row.group] = seen.get(row.group, 0) + 1
        if seen[row.group] <= most:
            out.append(row)
    return out

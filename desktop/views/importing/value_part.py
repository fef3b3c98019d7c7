"""What the words of status, priority and the like will mean; unknown ones come first."""

from PySide6.QtCore import QEvent, Signal
from typing_extensions import override

from desktop.domain.vocabulary import ListName
from desktop.qtkit.formats import format_number
from desktop.qtkit.i18n import languages
from desktop.services.directory import Directory
from desktop.services.import_plans import Look, WordUse, targets
from desktop.views.importing.grid import Grid
from desktop.views.importing.grid_model import Cell, GridRow
from desktop.views.importing.table_card import TableCard
from desktop.views.tickets.choices import Choices
from desktop.views.tickets.picker import Option, pick

_WIDTHS, _WORD, _MEANING = (100, 56, 160), 0, 2
_MOST_ROWS = 12
_LISTS = {
    "status": ListName.STATUS,
    "channel": ListName.CHANNEL,
    "service_type": ListName.SERVICE_TYPE,
}


class ValuePart(TableCard):
    """`chosen` carries field, word and meaning."""

    chosen = Signal(str, str, str)

    def __init__(self, directory: Directory) -> None:
        super().__init__()
        self._directory = directory
        self._look: Look | None = None
        self.words: list[WordUse | None] = []
        self.table = Grid(_WIDTHS, _WORD)
        self.table.setObjectName("import_values")
        self.table.limit_rows(_MOST_ROWS, shrinks=True)
        self.body.addWidget(self.table)
        self.table.opened.connect(self.open_choice)
        self._show_texts()

    def show_look(self, look: Look | None) -> None:
        """Show the words that were found."""
        self._look = look
        self._show_texts()

    def open_choice(self, row: int) -> None:
        """Offer what a word can mean."""
        use = self.words[row]
        if use is None:
            return
        title = self.tr("What does {word} mean?").format(word=use.word)
        index = self.table.content.index(row, _MEANING)
        self.table.scrollTo(index)
        pick(
            title,
            self._options(use),
            self.table.viewport(),
            self.table.visualRect(index),
            lambda meaning: self.chosen.emit(use.field, use.word, meaning),
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _options(self, use: WordUse) -> list[Option]:
        language = languages().language or "zh"
        choices = Choices(self._directory, language)
        if use.field in _LISTS:
            found = [
                Option(item.code, item.name.text(language), mark=_mark(use.field, item.kind))
                for item in self._directory.of(_LISTS[use.field])
            ]
            keep = self.tr("Keep “{word}” as a new entry").format(word=use.word)
            return [*found, Option(use.word, keep)]
        listed = choices.priorities() if use.field == "priority" else choices.levels()
        leave = Option("", self.tr("Leave it open"))
        return [*(each._replace(value=str(each.value)) for each in listed), leave]

    def _show_texts(self) -> None:
        self.words = _by_field(self._look.words) if self._look else []
        unknown = sum(use is not None and not use.known for use in self.words)
        hint = self.tr("%n unknown word(s)", "", unknown) if unknown else self.tr("all known")
        self.set_head(self.tr("Values"), hint if self.words else "")
        self.table.setAccessibleName(self.tr("Values"))
        headers = [self.tr("Word"), self.tr("Rows"), self.tr("Means")]
        self.table.show_rows(headers, [self._row(at) for at in range(len(self.words))])
        self.setVisible(bool(self.words))

    def _row(self, at: int) -> GridRow:
        language = languages().language or "zh"
        names = {target.id: target.name.text(language) for target in targets()}
        use = self.words[at]
        if use is None:
            below = self.words[at + 1]
            field = names[below.field] if below else ""
            cells = (Cell(field, "text2", "note_strong"), Cell("", right=True), Cell(""))
            return GridRow(cells, field, "subtle")
        field = names[use.field]
        means, mark = self._meaning(use, language)
        count = format_number(use.uses)
        if self._look is not None and not self._look.complete:
            count += "+"
        cells = (
            Cell(use.word, role="body" if use.known else "strong", tip=f"{field}: {use.word}"),
            Cell(count, "muted", "meta", right=True),
            Cell(means, "text" if use.known else "amber", mark=mark, box=True),
        )
        spoken = f"{field}, {use.word}, {count}, {means}"
        return GridRow(cells, spoken, "surface" if use.known else "amberbg")

    def _meaning(self, use: WordUse, language: str) -> tuple[str, tuple[str, object] | None]:
        if use.field in _LISTS:
            item = self._directory.by_code(_LISTS[use.field], use.meaning)
            if item is not None:
                return item.name.text(language), _mark(use.field, item.kind)
            return self.tr("new: {word}").format(word=use.meaning or use.word), None
        if not use.meaning:
            by_number = self.tr("by its number")
            return (by_number if use.known else self.tr("left open")), None
        if use.field == "priority":
            return "", ("priority", int(use.meaning))
        levels = {
            str(each.value): each.text for each in Choices(self._directory, language).levels()
        }
        return levels.get(use.meaning, use.meaning), None


def _by_field(words: list[WordUse]) -> list[WordUse | None]:
    """Put the words under their fields, fields with unknown words first; None is a heading."""
    unknown = {use.field for use in words if not use.known}
    rows: list[WordUse | None] = []
    field = ""
    for use in sorted(words, key=lambda use: use.field not in unknown):
        if use.field != field:
            rows.append(None)
            field = use.field
        rows.append(use)
    return rows


def _mark(field: str, kind: str) -> tuple[str, object] | None:
    return ("status", kind) if field == "status" and kind else None

"""What the words of status, category, assignee and the like will mean; unknown ones first."""

from PySide6.QtCore import QEvent, Signal

from desktop.domain.lists import ListItem
from desktop.domain.vocabulary import ListName
from desktop.qtkit.formats import format_number
from desktop.qtkit.i18n import languages
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.services.directory import Directory
from desktop.services.import_plans import KEEP_TEXT, LEAVE_OUT, Look, WordUse, targets
from desktop.views.importing.grid import Grid
from desktop.views.importing.grid_model import Cell, GridRow
from desktop.views.importing.table_card import TableCard
from desktop.views.importing.words import CONFIDENCE, said
from desktop.views.tickets.choices import Choices
from desktop.views.tickets.picker import Option, pick

_NARROW, _WIDE, _WORD, _MEANING = (100, 56, 160), (180, 70, 220, 130), 0, 2
_MOST_ROWS = 12
_LISTS = {
    "status": ListName.STATUS,
    "channel": ListName.CHANNEL,
    "service_type": ListName.SERVICE_TYPE,
    "category": ListName.CATEGORY,
    "team": ListName.TEAM,
    "stage": ListName.STAGE,
    "place": ListName.PLACE,
    "customer_group": ListName.CUSTOMER_GROUP,
}
_NAMED = frozenset({*_LISTS, "assignee"})


class ValuePart(TableCard):
    """`chosen` carries field, word and meaning; the wide form says how sure each guess is."""

    chosen = Signal(str, str, str)
    switched = Signal()

    def __init__(self, directory: Directory, *, wide: bool = False) -> None:
        super().__init__()
        self._wide = wide
        self._directory = directory
        self._look: Look | None = None
        self.words: list[WordUse | None] = []
        self.table = Grid(_WIDE if wide else _NARROW, _WORD)
        self.table.setObjectName("import_values_page" if wide else "import_values")
        self.switch = Button("", "ghost", icon="left" if wide else "right")
        self.switch.set_height("control_row")
        self.switch.setObjectName("import_columns_back" if wide else "import_values_all")
        self.add_act(self.switch)
        self.switch.clicked.connect(self.switched)
        if not wide:
            self.table.limit_rows(_MOST_ROWS, shrinks=True)
        self.body.addWidget(self.table, int(wide))
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
        text = Option(KEEP_TEXT, self.tr("Keep it as text in a field of its own"))
        leave = Option(LEAVE_OUT, self.tr("Leave it out"))
        if use.field in _NAMED:
            keep = self.tr("Keep “{word}” as a new entry").format(word=use.word)
            return [*self._entries(use.field, language), Option(use.word, keep), text, leave]
        listed = choices.priorities() if use.field == "priority" else choices.levels()
        return [*(each._replace(value=str(each.value)) for each in listed), text, leave]

    def _entries(self, field: str, language: str) -> list[Option]:
        if field == "assignee":
            people = self._directory.agents.values()
            return [
                Option(each.name.constant(), each.name.text(language), each.staff_no)
                for each in people
                if each.retired_at is None
            ]
        return [
            Option(
                item.code,
                " > ".join(part.name.text(language) for part in self._directory.path(item.key)),
                sounds=f"{item.name.zh} {item.name.en} {item.code}",
                mark=_mark(field, item.kind),
            )
            for item in self._directory.of(_LISTS[field])
        ]

    def _show_texts(self) -> None:
        self.words = _by_field(self._look.words) if self._look else []
        unknown = sum(use is not None and not use.known for use in self.words)
        hint = self.tr("%n unknown word(s)", "", unknown) if unknown else self.tr("all known")
        self.set_head(self.tr("Values"), hint if self.words else "")
        self.table.setAccessibleName(self.tr("Values"))
        headers = [self.tr("Word"), self.tr("Rows"), self.tr("Means")]
        if self._wide:
            headers.append(self.tr("How sure"))
        self.switch.setText(self.tr("Columns") if self._wide else self.tr("Show all"))
        self.table.show_rows(headers, [self._row(at) for at in range(len(self.words))])
        if not self._wide:  # the wide form is a page, shown by whoever turns to it
            self.setVisible(bool(self.words))

    def _row(self, at: int) -> GridRow:
        language = languages().language or "zh"
        names = {target.id: target.name.text(language) for target in targets()}
        use = self.words[at]
        if use is None:
            below = self.words[at + 1]
            field = names[below.field] if below else ""
            blank = [Cell("")] * (1 + self._wide)
            heading = (Cell(field, "text2", "note_strong"), Cell("", right=True), *blank)
            return GridRow(heading, field, "subtle")
        field = names[use.field]
        means, mark = self._meaning(use, language)
        count = format_number(use.uses)
        if self._look is not None and not self._look.complete:
            count += "+"
        word, tone, bars = CONFIDENCE[str(use.confidence)]
        cells: tuple[Cell, ...] = (
            Cell(use.word, role="body" if use.known else "strong", tip=f"{field}: {use.word}"),
            Cell(count, "muted", "meta", right=True),
            Cell(means, "text" if use.known else "amber", mark=mark, box=True),
        )
        if self._wide:
            cells = (*cells, Cell(said(word), tone, mark=("bars", (bars, tone))))
        spoken = f"{field}, {use.word}, {count}, {means}, {said(word)}"
        return GridRow(cells, spoken, "surface" if use.known else "amberbg")

    def _meaning(self, use: WordUse, language: str) -> tuple[str, tuple[str, object] | None]:
        if use.meaning == LEAVE_OUT:
            return self.tr("left out"), None
        if use.field in _NAMED:
            return self._named(use, language)
        if not use.meaning:
            by_number = self.tr("by its number")
            return (by_number if use.known else self.tr("kept as text")), None
        if use.field == "priority":
            return "", ("priority", int(use.meaning))
        return self._level(use, language), None

    def _named(self, use: WordUse, language: str) -> tuple[str, tuple[str, object] | None]:
        if use.meaning == KEEP_TEXT:
            return self.tr("kept as text"), None
        if use.field == "assignee":
            known = any(each.name.matches(use.meaning) for each in self._directory.agents.values())
            said_new = self.tr("new: {word}").format(word=use.meaning)
            return (use.meaning if known else said_new), None
        item = self._item(use)
        if item is not None:
            return item.name.text(language), _mark(use.field, item.kind)
        return self.tr("new: {word}").format(word=use.meaning or use.word), None

    def _item(self, use: WordUse) -> ListItem | None:
        wanted = _LISTS[use.field]
        coded = self._directory.by_code(wanted, use.meaning)
        named = (each for each in self._directory.of(wanted) if each.name.matches(use.meaning))
        return coded or next(named, None)

    def _level(self, use: WordUse, language: str) -> str:
        levels = {
            str(each.value): each.text for each in Choices(self._directory, language).levels()
        }
        return levels.get(use.meaning, use.meaning)


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

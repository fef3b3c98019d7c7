"""The fields of a form: named, moved, taken in from the library, taken out, by keys."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.fields import FieldDefinition
from desktop.domain.lists import ListItem
from desktop.models.entry_table_model import Column, TableRow
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.views.settings.edit_table import EditTable
from desktop.views.settings.field_words import field_word, joined, kind_text
from desktop.views.settings.form_state import FormState
from desktop.views.settings.ghost_line import GhostLine
from desktop.views.settings.list_tools import ListTools

_MOST_ROWS = 12
# The longest name of a field must not widen the page.
_BY_LENGTH = ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LEFT_OUT = ("in", "out", "duplicate", "merge", "restore", "delete")
_PARTS = {1: "zh", 2: "en"}
_TONES = {"intake": "blue", "triage": "violet", "resolution": "green"}


class FieldTable(QWidget):
    """Tells which fields in which order, which names, and what is added."""

    current_changed = Signal()
    ordered = Signal(list)
    renamed = Signal(str, str, str)
    retired = Signal(str)
    added = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._tools = ListTools(*_LEFT_OUT)
        self.table = EditTable("form_fields")
        self._line = GhostLine("add_field")
        self._library = ComboBox()
        self._ids: list[str] = []
        self._build()
        self._connect()

    def show_fields(self, state: FormState, stages: list[ListItem], language: str) -> None:
        """Show the fields of a form's draft, and what could be taken in from the library."""
        names = {item.code: item.name.text(language) for item in stages}
        fields = state.fields
        self._ids = [field.id for field in fields]
        rows = [_row(field, names, language) for field in fields]
        self.table.show_rows(self._columns(), self._ids, rows)
        self.table.fit_rows(_MOST_ROWS)
        self._library.clear()
        for field in state.spare():
            if field.retired_at is None:
                self._library.addItem(f"{field.label.text(language)} ({field.id})", field.id)
        self._library.setCurrentIndex(-1)

    def show_texts(self) -> None:
        """Say everything in the language of the screen."""
        self.table.setAccessibleName(self.tr("Fields of the form"))
        self._line.setPlaceholderText(self.tr("Type the name of a new field"))
        self._line.setAccessibleName(self.tr("Add a field"))
        self._library.setPlaceholderText(self.tr("Or take one that other forms ask"))
        self._library.setAccessibleName(self.tr("Take a field from the library"))
        self._tools.show_texts()

    def added_one(self) -> None:
        """Empty the line after what was typed is kept."""
        self._line.clear()

    def _build(self) -> None:
        self._library.setObjectName("field_library")
        self._library.setSizeAdjustPolicy(_BY_LENGTH)
        self._library.setMinimumContentsLength(12)
        self._tools.show_retired.hide()
        foot = QHBoxLayout()
        foot.addWidget(self._line, 3)
        foot.addWidget(self._library, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tools)
        column.addWidget(self.table)
        column.addLayout(foot)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        table = self.table
        table.current_changed.connect(self.current_changed)
        table.moved.connect(self._move)
        table.removed.connect(self._take_out)
        table.add_wanted.connect(self._line.setFocus)
        table.content.edited.connect(
            lambda key, column, text: self.renamed.emit(key, _PARTS[column], text)
        )
        self._line.entered.connect(self.added)
        self._library.activated.connect(lambda _: self._take_in())
        self._tools.wanted.connect(self._act)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Field key"), 130, tone="muted"),
            Column(self.tr("Chinese name"), 0, editable=True),
            Column(self.tr("English name"), 0, editable=True),
            Column(self.tr("Kind"), 150),
            Column(self.tr("Required at"), 130),
        )

    def _act(self, name: str) -> None:
        key = self.table.current_key()
        if key is None:
            return
        if name == "rename":
            self.table.rename()
        elif name == "retire":
            self.retired.emit(key)
        else:
            self._move(key, -1 if name == "up" else 1)

    def _move(self, key: str, by: int) -> None:
        at = self._ids.index(key)
        if 0 <= at + by < len(self._ids):
            ids = [each for each in self._ids if each != key]
            ids.insert(at + by, key)
            self.ordered.emit(ids)

    def _take_out(self, keys: list[str]) -> None:
        self.ordered.emit([each for each in self._ids if each not in keys])

    def _take_in(self) -> None:
        field = self._library.currentData()
        if field:
            self.table.want(field)
            self.ordered.emit([*self._ids, field])


def _row(field: FieldDefinition, stages: dict[str, str], language: str) -> TableRow:
    known = [code for code in stages if code in field.required_at]
    required = joined((stages[code] for code in known), language) or field_word("optional")
    cells = (field.id, field.label.zh, field.label.en, kind_text(field), required)
    tone = _TONES.get(known[0], "gray") if known else ""
    pills = ((4, tone),) if tone else ()
    return TableRow(cells, ", ".join(filter(None, cells)), pills=pills)

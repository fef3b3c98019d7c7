"""Options of a field as a small table: named in two languages, moved, pasted, taken away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.models.entry_table_model import Column, TableRow
from desktop.qtkit.i18n import languages
from desktop.qtkit.widgets.labels import label
from desktop.views.settings.edit_table import EditTable
from desktop.views.settings.ghost_line import GhostLine
from desktop.views.settings.list_rows import entries_from

_MOST_ROWS = 8
_GAP = 4


class OptionsEditor(QWidget):
    """Tells all options after each edit; whoever keeps them shows them again."""

    changed = Signal(tuple)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._options: list[Bilingual] = []
        self._title = label("", "meta_strong", "text2")
        self._table = EditTable(name)
        self._line = GhostLine(f"{name}_add")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for part in (self._title, self._table, self._line):
            column.addWidget(part)
        self._table.content.edited.connect(self._rename)
        self._table.moved.connect(self._move)
        self._table.removed.connect(self._remove)
        self._table.pasted.connect(self._add)
        self._table.add_wanted.connect(self._line.setFocus)
        self._line.entered.connect(self._add)
        self._line.pasted.connect(self._add)

    def set_texts(self, title: str, example: str) -> None:
        """Say what the options are and what one may type."""
        self._title.setText(title)
        self._table.setAccessibleName(title)
        self._line.setAccessibleName(example)
        self._line.setPlaceholderText(example)

    def show_options(self, options: Sequence[Bilingual]) -> None:
        """Show these options."""
        self._options = list(options)
        columns = (
            Column(self.tr("Chinese"), 0, editable=True),
            Column(self.tr("English"), 0, editable=True),
        )
        rows = [TableRow((each.zh, each.en), " / ".join(filter(None, each))) for each in options]
        self._table.show_rows(columns, list(range(len(rows))), rows)
        self._table.setVisible(bool(rows))
        self._table.fit_rows(_MOST_ROWS)

    def _rename(self, at: int, column: int, text: str) -> None:
        old = self._options[at]
        new = Bilingual(text, old.en) if column == 0 else Bilingual(old.zh, text)
        self._tell([*self._options[:at], new, *self._options[at + 1 :]])

    def _move(self, at: int, by: int) -> None:
        target = at + by
        if 0 <= target < len(self._options):
            options = list(self._options)
            options.insert(target, options.pop(at))
            self._table.go_to_row(target)
            self._tell(options)

    def _remove(self, rows: list[int]) -> None:
        self._tell([each for at, each in enumerate(self._options) if at not in rows])

    def _add(self, text: str) -> None:
        more = [entry.name for entry in entries_from(text, languages().language or "zh")]
        if more:
            self._line.clear()
            self._tell([*self._options, *more])

    def _tell(self, options: list[Bilingual]) -> None:
        # Nothing is shown as kept before it is: whoever keeps the options shows them.
        self.changed.emit(tuple(options))

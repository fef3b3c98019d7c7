"""The numbers beside the rows: dragged, a row goes to another place."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.models.process_table_model import ProcessTableModel
from desktop.qtkit.theme import current_theme
from desktop.views.process_maps.table.edits import Edits

_WIDE = 34


class RowHeader(QHeaderView):
    """Moves rows of the table itself, never only of the view."""

    def __init__(self, view: QTableView, edits: Edits) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view, self._edits = view, edits
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sectionMoved.connect(self._moved)
        current_theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(current_theme().px(_WIDE))

    def _moved(self, logical: int, old: int, new: int) -> None:
        # The header shows places of the table: what was dragged is put back, then the row moves.
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.moveSection(new, old)
        self.blockSignals(False)  # noqa: FBT003
        QTimer.singleShot(0, self, lambda: self._move(logical, new))

    def _move(self, logical: int, new: int) -> None:
        model = self._view.model()
        assert isinstance(model, ProcessTableModel)  # noqa: S101 - the sheet's own
        row, rows = model.row(logical), model.rows()
        if row is None or model.is_sorted() or new >= len(rows):
            return
        rest = [each.id for each in rows if each.id != row.id]
        self._edits.move([row.id], rest[new - 1] if new else "")

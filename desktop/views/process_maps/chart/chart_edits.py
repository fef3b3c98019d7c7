"""Editing on the chart: boxes renamed, followed by new ones, joined, dragged to lane and stage."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from desktop.domain.process.table import ProcessTable, Row
from desktop.drawing.flow.placed import Layout, Rect
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.drawingview import DrawingView
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.services.process.local import place_of
from desktop.views.process_maps.state import ProcessState
from desktop.views.process_maps.table.edits import Edits

_LEAST = 140
_ESCAPE = Qt.Key.Key_Escape


class ChartEdits(QObject):
    """Each act is the same one as in the table; `told` says what the next click is for."""

    told = Signal(str)

    def __init__(self, state: ProcessState, edits: Edits, view: DrawingView) -> None:
        super().__init__(view)
        self._state, self._edits, self._view = state, edits, view
        self.layout: Layout | None = None
        self._from = ""
        self._renamed = ""
        self._field = LineEdit()
        self._field.setParent(view.canvas)
        self._field.setObjectName("chart_rename")
        self._field.hide()
        self._field.installEventFilter(self)
        canvas = view.canvas
        canvas.installEventFilter(self)
        canvas.can_drag = True
        canvas.used.connect(self.rename)
        canvas.dragged.connect(self._let_go)
        canvas.menu_wanted.connect(self._show_menu)
        canvas.activated.connect(self._join)

    def rename(self, row: str) -> None:
        """Open a field over a box to type another name."""
        region, found = self._view.canvas.region(row), self._row(row)
        if region is None or found is None or not self._may_edit():
            return
        self._renamed = row
        place = self._view.canvas.place(region).toRect()
        wide = max(place.width(), _LEAST)
        left = place.center().x() - wide // 2
        self._field.setText(found.operation.text(self._state.desk.language))
        self._field.setAccessibleName(self.tr("Name of the step"))
        self._field.setGeometry(left, place.center().y() - 15, wide, 30)
        self._field.show()
        self._field.setFocus()
        self._field.selectAll()

    def add_after(self, row: str) -> None:
        """Put a new box behind one and type its name."""
        if self._may_edit():
            made = self._edits.add_after(row)
            self._state.choose_row(made)
            self._renamed = made

    def begin_join(self, row: str) -> None:
        """Let the next box that is chosen be where this one leads to."""
        if self._may_edit():
            self._from = row
            self.told.emit(self.tr("Choose where it leads to; Esc leaves it"))

    def drawn(self, layout: Layout) -> None:
        """Take the layout of now; a box just made is named at once."""
        self.layout = layout
        if self._renamed and self._field.isHidden():
            self.rename(self._renamed)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._field:
            return self._leaves_join(event)
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                self._take_name()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._close_field()
                return True
        if event.type() is QEvent.Type.FocusOut and self._field.isVisible():
            self._take_name()
        return super().eventFilter(watched, event)

    def _leaves_join(self, event: QEvent) -> bool:
        pressed = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if not (self._from and pressed and QKeyEvent.key(cast("QKeyEvent", event)) == _ESCAPE):
            return False
        self._from = ""
        self.told.emit("")
        return True

    def _take_name(self) -> None:
        row, text = self._renamed, self._field.text()
        self._close_field()
        if row and self._row(row) is not None:
            self._edits.type(row, "operation", text)

    def _close_field(self) -> None:
        self._renamed = ""
        self._field.hide()
        self._view.canvas.setFocus()

    def _join(self, row: str) -> None:
        source, self._from = self._from, ""
        if source:
            self.told.emit("")
            self._edits.connect_rows(source, row)

    def _let_go(self, row: str, at: QPointF) -> None:
        """Join a box to the one it was dropped on, else take it to the lane and stage there."""
        if not self._may_edit() or self.layout is None:
            return
        hit = next((box.node.id for box in self.layout.boxes if _holds(box.rect, at)), "")
        if hit and hit != row:
            self._edits.connect_rows(row, hit)
        elif not hit:
            self._take_to(row, at)

    def _take_to(self, row: str, at: QPointF) -> None:
        found, table, layout = self._row(row), self._state.table, self.layout
        if found is None or table is None or layout is None:
            return
        places = {
            (f"{place.stage.zh}\n{place.stage.en}", f"{place.lane.zh}\n{place.lane.en}"): place
            for place in table.places().values()
        }
        stages = {key[0]: place.stage for key, place in places.items()}
        lanes = {key[1]: place.lane for key, place in places.items()}
        stage = next((s.lane.id for s in layout.stages if _along(s.rect, at)), "")
        lane = next((each.lane.id for each in layout.lanes if _across(each.rect, at)), "")
        moved = found._replace(
            stage=stages.get(stage, found.stage), lane=lanes.get(lane, found.lane)
        )
        self._edits.change([moved] if moved != found else [])

    def _show_menu(self, row: str, at: QPoint) -> None:
        if not row or not self._may_edit():
            return
        menu = QMenu(self._view)
        menu.setObjectName("chart_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, run in (
            (self.tr("Rename"), self.rename),
            (self.tr("Add a step behind it"), self.add_after),
            (self.tr("Lead to another step…"), self.begin_join),
            (self.tr("Delete"), lambda name: self._edits.remove([name])),
        ):
            menu.addAction(text).triggered.connect(lambda _on, run=run: run(row))
        menu.popup(at)

    def _may_edit(self) -> bool:
        return self._state.lets_edit()

    def _row(self, row: str) -> Row | None:
        table: ProcessTable | None = self._state.table
        place = place_of(table, row) if table is not None else -1
        return table.rows[place] if table is not None and place >= 0 else None


def _holds(rect: Rect, at: QPointF) -> bool:
    return _along(rect, at) and _across(rect, at)


def _along(rect: Rect, at: QPointF) -> bool:
    return rect.x <= at.x() <= rect.x + rect.width


def _across(rect: Rect, at: QPointF) -> bool:
    return rect.y <= at.y() <= rect.y + rect.height

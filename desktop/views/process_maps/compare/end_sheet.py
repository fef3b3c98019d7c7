"""The sheet that asks what came of a pain."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.process.pains import EndKind, PainEnd
from desktop.domain.process.table import ProcessTable
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.desk import Desk
from desktop.views.sheet import Sheet

_SIZE = (460, 320)


class EndSheet(Sheet):
    """`ended` carries the end; a change names a row of the to-be process."""

    ended = Signal(object)

    def __init__(
        self, desk: Desk, kind: EndKind, planned: ProcessTable | None, over: QWidget
    ) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("end_sheet")
        self._kind = kind
        self._rows, self._target, self._note = ComboBox(), LineEdit(), GrowingText(2)
        titles = {
            EndKind.CHANGE: self.tr("Answered by a change"),
            EndKind.SOP_STEP: self.tr("Answered by a step of an SOP"),
            EndKind.TRAINING: self.tr("Answered by training"),
            EndKind.REJECTED: self.tr("Rejected, with a reason"),
        }
        self.name(titles[kind], self.tr("Note it"))
        if kind is EndKind.CHANGE:
            self._offer_rows(planned, desk.language)
        elif kind is not EndKind.REJECTED:
            example = "SW-02 · 3" if kind is EndKind.SOP_STEP else self.tr("Case drill, week 2")
            self._target.setPlaceholderText(example)
            self._target.setObjectName("end_target")
            words = {
                EndKind.SOP_STEP: self.tr("SOP and step"),
                EndKind.TRAINING: self.tr("Training item"),
            }
            self.add(Field(words[kind], self._target))
        note = self.tr("Reason") if kind is EndKind.REJECTED else self.tr("Note")
        self._note.setObjectName("end_note")
        self._note.setAccessibleName(note)
        self.add(Field(note, self._note))
        self._target.textChanged.connect(lambda _text: self._look())
        self._note.textChanged.connect(self._look)
        self.listen(self._target, self._note)
        self.acted.connect(lambda: self.ended.emit(self._end()))
        first = self._rows if kind is EndKind.CHANGE else self._target
        (self._note if kind is EndKind.REJECTED else first).setFocus()
        self._look()

    def _offer_rows(self, planned: ProcessTable | None, language: str) -> None:
        if planned is None or not planned.rows:
            said = self.tr("There is no to-be process yet: begin it first (Alt 2).")
            self.add(label(said, "meta", "muted", wrap=True))
            return
        for number, row in enumerate(planned.rows, start=1):
            self._rows.addItem(f"{number} {row.operation.text(language)}", row.id)
        self._rows.setObjectName("end_row")
        self.add(Field(self.tr("Row of the to-be process"), self._rows))

    def _end(self) -> PainEnd:
        target = (
            str(self._rows.currentData() or "")
            if self._kind is EndKind.CHANGE
            else self._target.text().strip()
        )
        return PainEnd(self._kind, target, self._note.toPlainText().strip())

    def _look(self) -> None:
        end = self._end()
        needed = end.note if self._kind is EndKind.REJECTED else end.target
        self.act.setEnabled(bool(needed))

"""The sheet that asks what an SOP made of rows is called."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.bilingual import Bilingual
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.sheet import Sheet

_SIZE = (460, 330)


class SopSheet(Sheet):
    """`given` carries code and title; one language of the title may stay empty."""

    given = Signal(str, Bilingual)

    def __init__(self, code: str, title: Bilingual, over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("sop_sheet")
        self._code, self._zh, self._en = LineEdit(), LineEdit(), LineEdit()
        for edit, text, said, own in (
            (self._code, code, self.tr("Code"), "sop_code"),
            (self._zh, title.zh, self.tr("Title in Chinese"), "sop_zh"),
            (self._en, title.en, self.tr("Title in English"), "sop_en"),
        ):
            edit.setText(text)
            edit.setObjectName(own)
            edit.textChanged.connect(lambda _text: self._look())
            self.add(Field(said, edit))
        self.name(self.tr("Make an SOP of the rows"), self.tr("Make the draft"))
        self.listen(self._code, self._zh, self._en)
        self.acted.connect(lambda: self.given.emit(self._code.text().strip(), self._titled()))
        self._look()

    def _titled(self) -> Bilingual:
        return Bilingual(self._zh.text().strip(), self._en.text().strip())

    def _look(self) -> None:
        self.act.setEnabled(bool(self._code.text().strip()) and any(self._titled()))

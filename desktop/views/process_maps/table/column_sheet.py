"""The sheet that names a column in both languages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.bilingual import Bilingual
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.sheet import Sheet

_SIZE = (420, 260)


class ColumnSheet(Sheet):
    """`named` carries the names; one of the two may stay empty."""

    named = Signal(Bilingual)

    def __init__(self, name: Bilingual, over: QWidget, *, is_new: bool) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("column_sheet")
        self._zh, self._en = LineEdit(), LineEdit()
        for edit, text, said, own in (
            (self._zh, name.zh, self.tr("Name in Chinese"), "column_zh"),
            (self._en, name.en, self.tr("Name in English"), "column_en"),
        ):
            edit.setText(text)
            edit.setObjectName(own)
            edit.textChanged.connect(lambda _text: self._look())
            self.add(Field(said, edit))
        title = self.tr("Add a column") if is_new else self.tr("Rename the column")
        self.name(title, self.tr("Add") if is_new else self.tr("Rename"))
        self.listen(self._zh, self._en)
        self.acted.connect(lambda: self.named.emit(self._name()))
        self._look()

    def _name(self) -> Bilingual:
        return Bilingual(self._zh.text().strip(), self._en.text().strip())

    def _look(self) -> None:
        self.act.setEnabled(any(self._name()))

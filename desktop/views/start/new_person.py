"""A short form for somebody who is not in the list yet."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.errors import AppError
from desktop.qtkit.i18n import languages
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.services.error_texts import error_text
from desktop.views.start.person_words import ROLES, role_name

_GAP = 10


class NewPerson(Card):
    """Asks for a name in either language and a role."""

    filled = Signal(str, str, str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._zh, self._en = LineEdit(), LineEdit()
        self._zh_field, self._en_field = Field("", self._zh), Field("", self._en)
        self._role_label = label("", "meta_strong", "text2")
        self._role = SegmentedControl("", [(role, "") for role in ROLES])
        self._add = Button("", "primary", icon="add", keys="Enter")
        self._cancel = Button("", keys="Esc")
        self._build()
        self._add.clicked.connect(self._finish)
        self._cancel.clicked.connect(self.closed)
        for field in (self._zh, self._en):
            field.returnPressed.connect(self._finish)
            field.textEdited.connect(self._forgive)
        self._show_texts()

    def start(self, name: str, role: str, *, may_close: bool) -> None:
        """Begin with what was typed into the search; the first person can't go back to a list."""
        chinese = not name.isascii()
        self._zh.setText(name if chinese else "")
        self._en.setText("" if chinese else name)
        self._role.choose(role)
        self._cancel.setVisible(may_close)
        self._forgive()
        first = self._zh if chinese or languages().language != "en" else self._en
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._cancel.isHidden():
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        for name, field in (("name_zh", self._zh), ("name_en", self._en)):
            field.setObjectName(name)
        self._role.setObjectName("role")
        self._add.setObjectName("add_person")
        names = QHBoxLayout()
        names.setSpacing(_GAP)
        names.addWidget(self._zh_field, 1)
        names.addWidget(self._en_field, 1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addStretch(1)
        acts.addWidget(self._cancel)
        acts.addWidget(self._add)
        self.body.addLayout(names)
        self.body.addWidget(self._role_label)
        self.body.addWidget(self._role)
        self.body.addLayout(acts)

    def _show_texts(self) -> None:
        self.setAccessibleName(self.tr("I am not in the list"))
        self._zh_field.set_text(self.tr("Chinese name"))
        self._en_field.set_text(self.tr("English name"))
        self._zh.setPlaceholderText(self.tr("e.g. 罗斌"))
        self._en.setPlaceholderText(self.tr("e.g. Luo Bin"))
        self._role_label.setText(self.tr("Role"))
        self._role.setAccessibleName(self.tr("Role"))
        self._role.rename([role_name(role) for role in ROLES])
        self._add.setText(self.tr("Add me"))
        self._cancel.setText(self.tr("Cancel"))

    def _finish(self) -> None:
        zh, en = self._zh.text().strip(), self._en.text().strip()
        if zh or en:
            self.filled.emit(zh, en, self._role.choice())
            return
        missing = error_text(AppError("name_missing"), languages().language or "zh")
        self._zh_field.set_error(missing)
        self._zh.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forgive(self) -> None:
        self._zh_field.set_error("")

"""The page for a workspace that cannot be opened: what, why, and the ways out."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import AppError
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP, languages
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.services.error_texts import error_text
from desktop.views.scrolling import scrolled

_TITLES = {
    "foreign_file": QT_TRANSLATE_NOOP("RefusedFile", "This file belongs to another program"),
    "newer_file": QT_TRANSLATE_NOOP("RefusedFile", "This workspace needs a newer Deskbook"),
    "workspace_damaged": QT_TRANSLATE_NOOP("RefusedFile", "This workspace is damaged"),
    "workspace_open_elsewhere": QT_TRANSLATE_NOOP(
        "RefusedFile", "This workspace is open in another window"
    ),
    "no_workspace": QT_TRANSLATE_NOOP("RefusedFile", "There is no workspace in this folder"),
}
_OTHER = QT_TRANSLATE_NOOP("RefusedFile", "This workspace cannot be opened")
_MAY_PASS = frozenset({"workspace_open_elsewhere", "workspace_unreadable", "workspace_busy"})
_WIDTH, _EDGE, _GAP = 640, 32, 8


class RefusedFile(QWidget):
    """One sentence of what happened, and a button for each way out that there is."""

    retried = Signal()
    restore_asked = Signal()
    another_asked = Signal()
    folder_asked = Signal()

    def __init__(self, error: AppError, path: Path, *, has_backups: bool = False) -> None:
        super().__init__()
        self._error = error
        self._path = path
        self._title = label("", "title", wrap=True)
        self._what = label("", "body", wrap=True)
        self._where = label(str(path), "code", "muted", wrap=True)
        self._safe = label("", "meta", "muted", wrap=True)
        self._retry = Button("", icon="retry")
        self._restore = Button("", icon="backup")
        self._another = Button("", icon="open_folder")
        self._folder = Button("", "ghost", icon="folder")
        if error.code not in _MAY_PASS:
            self._retry.hide()
        if not (has_backups and error.code == "workspace_damaged"):
            self._restore.hide()
        self._build()
        self._connect()
        self._show_texts()

    def focus_first(self) -> None:
        """Put the focus on the likeliest way out."""
        self._main().setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _main(self) -> Button:
        for button in (self._restore, self._retry):
            if not button.isHidden():
                return button
        return self._another

    def _build(self) -> None:
        set_look(self, "surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._build_card(), 8)
        row.addStretch(1)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(inner))

    def _build_card(self) -> Card:
        for data in (self._where, self._what):
            data.setProperty("data", "true")
        self._main().set_kind("primary")
        card = Card(state="error")
        card.setMaximumWidth(_WIDTH)
        head = QHBoxLayout()
        head.setSpacing(_GAP)
        head.addWidget(IconLabel("error", "red", 20))
        head.addWidget(self._title, 1)
        card.body.addLayout(head)
        for text in (self._what, self._where, self._safe):
            card.body.addWidget(text)
        acts = QVBoxLayout()
        acts.setSpacing(_GAP)
        names = ("restore", "retry", "another", "folder")
        buttons = (self._restore, self._retry, self._another, self._folder)
        for name, button in zip(names, buttons, strict=True):
            button.setObjectName(name)
            acts.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addLayout(acts)
        return card

    def _connect(self) -> None:
        self._retry.clicked.connect(lambda: self.retried.emit())
        self._restore.clicked.connect(lambda: self.restore_asked.emit())
        self._another.clicked.connect(lambda: self.another_asked.emit())
        self._folder.clicked.connect(lambda: self.folder_asked.emit())

    def _show_texts(self) -> None:
        title = _TITLES.get(self._error.code, _OTHER)
        self._title.setText(QCoreApplication.translate("RefusedFile", title))
        self._what.setText(error_text(self._error, languages().language or "zh"))
        self._safe.setText(self.tr("Deskbook did not change anything in this folder."))
        self._retry.setText(self.tr("Try again"))
        self._restore.setText(self.tr("Restore the newest backup into a folder beside"))
        self._another.setText(self.tr("Open another workspace"))
        self._folder.setText(self.tr("Show the folder in the file manager"))

"""The one dialog for what should not have happened: copyable, and written to a log."""

import platform
import traceback

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import __version__
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label


class BugDialog(QDialog):
    """Says what is safe, shows the details, copies them."""

    def __init__(self, error: BaseException, log: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bug")
        self.setWindowTitle(self.tr("Deskbook met a fault of its own"))
        told = self.tr("What was saved is safe. The details below are also in {log}.")
        text = QPlainTextEdit(details(error))
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Details"))
        copy = Button(self.tr("Copy the details"), icon="copy")
        copy.clicked.connect(lambda _c: QGuiApplication.clipboard().setText(text.toPlainText()))
        close = Button(self.tr("Go on working"), "primary")
        close.clicked.connect(lambda _checked: self.accept())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(label(self.windowTitle(), "heading"))
        layout.addWidget(label(told.format(log=log), "body", "text2", wrap=True))
        layout.addWidget(text, 1)
        layout.addLayout(row)
        self.resize(640, 420)


def details(error: BaseException) -> str:
    """Return version, system and trace of an error."""
    head = f"Deskbook {__version__} · Python {platform.python_version()} · {platform.platform()}"
    return head + "\n\n" + "".join(traceback.format_exception(error))

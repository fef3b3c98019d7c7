"""Where files are dropped or chosen, and which of them were refused."""

from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.emptystate import EmptyPicture
from desktop.qtkit.widgets.labels import label

_TALL = 320
_PATTERNS = (
    "*.csv *.tsv *.tab *.txt *.xlsx *.xls *.ods *.json *.jsonl *.ndjson *.xes *.xml *.gz *.zip"
    " *.eml *.emlx *.mbox *.mbx"
)


class DropZone(QWidget):
    """`chosen` carries the files."""

    chosen = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._over = False
        self._compact = False
        self._picture = EmptyPicture("import", "accent")
        self._title = label("", "section", wrap=True)
        self._kinds = label("", "meta", "muted", wrap=True)
        self.button = Button("", "primary", icon="open_folder")
        self.button.setObjectName("import_choose")
        self.setAcceptDrops(True)
        self._build()
        self.button.clicked.connect(self.choose)
        current_theme().changed.connect(self._fit)
        self._fit()
        self._show_texts()

    def set_compact(self, *, compact: bool) -> None:
        """Take less room once there are files."""
        self._compact = compact
        self._picture.setVisible(not compact)
        self._fit()
        self._kinds.setVisible(not compact)
        self.button.set_kind("default" if compact else "primary")
        self._show_texts()

    def choose(self) -> None:
        """Ask for files."""
        # Not modal to the program: it goes on while somebody looks for the file.
        box = QFileDialog(self, self.tr("Choose files to import"))
        box.setFileMode(QFileDialog.FileMode.ExistingFiles)
        box.setNameFilters(
            [
                self.tr("Tables, logs and archives") + f" ({_PATTERNS})",
                self.tr("All files") + " (*)",
            ]
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.filesSelected.connect(lambda names: self.chosen.emit([Path(name) for name in names]))
        box.open()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._light(on=True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(on=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._light(on=False)
        files = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.chosen.emit(files)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("accent" if self._over else "control"), 2 if self._over else 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(theme.colour("accentbg" if self._over else "surface"))
        radius = tokens().radius["card"]
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addStretch(1)
        column.addWidget(self._picture, 0, centre)
        for text in (self._title, self._kinds):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(text)
        column.addWidget(self.button, 0, centre)
        column.addStretch(1)

    def _show_texts(self) -> None:
        more, first = (
            self.tr("Drop more files here"),
            self.tr("Drop the files of your tickets here"),
        )
        self._title.setText(more if self._compact else first)
        self._kinds.setText(
            self.tr("Tables, workbooks, event logs, mails; also folders, and packed as .gz or .zip")
        )
        self.button.setText(self.tr("Choose files"))

    def _fit(self) -> None:
        self.setMinimumHeight(0 if self._compact else current_theme().px(_TALL))

    def _light(self, *, on: bool) -> None:
        self._over = on
        self.update()

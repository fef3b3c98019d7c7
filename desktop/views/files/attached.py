"""Files of a ticket as they are shown with their message: picture, name, size, look, save."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.domain.ticket import Attachment
from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import IconButton
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.views.desk import Desk
from desktop.views.files.file_words import risk_text, shown_name, size_text, type_icon
from desktop.views.files.looking import KeptFileLook
from desktop.views.files.thumbnails import read_thumbnail

_MARK = 16
_PICTURE = QSize(220, 140)
_LANE = "files"


class AttachedFile(QFrame):
    """One file; a click on the eye opens a copy, the arrow saves one. Risky kinds only save."""

    look_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, file: Attachment) -> None:
        super().__init__()
        self.file = file
        self._picture = label()
        self._build()

    def show_picture(self, image: QImage) -> None:
        """Show the image small above its name."""
        self._picture.setPixmap(QPixmap.fromImage(image))
        self._picture.show()

    def _build(self) -> None:
        file = self.file
        self.setObjectName("attached")
        self.setProperty("card", "true")
        name, size, wary = shown_name(file.name), size_text(file.bytes), risk_text(file.name)
        self.setAccessibleName(f"{name}, {size}. {wary}")
        self._picture.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 2, 2, 2)
        column.setSpacing(4)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._line(name, size, is_wary=bool(wary)))
        if wary:
            column.addWidget(label(wary, "note", "red", wrap=True))

    def _line(self, name: str, size: str, *, is_wary: bool) -> QHBoxLayout:
        file, mark = self.file, label()
        icon = type_icon(file.name, file.media_type)
        side = current_theme().px(_MARK)
        mark.setPixmap(icon_pixmap(icon, side, "red" if is_wary else "text2"))
        save = IconButton("save", self.tr("Save a copy of {name}").format(name=name))
        save.setObjectName("save_copy")
        save.clicked.connect(lambda _checked: self.save_wanted.emit())
        look = IconButton("show", self.tr("Open a copy of {name}").format(name=name))
        look.setObjectName("open_copy")
        look.clicked.connect(lambda _checked: self.look_wanted.emit())
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(mark)
        line.addWidget(ElidedLabel(name, "body"), 1)
        for part in (label(size, "note", "muted"), look, save):
            line.addWidget(part)
        if is_wary:
            look.hide()
        return line


class AttachedFiles(QWidget):
    """The files of one message, or of the ticket itself."""

    def __init__(self, desk: Desk, files: Sequence[Attachment]) -> None:
        super().__init__()
        self._desk = desk
        self._look = KeptFileLook(desk, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for file in files:
            row = AttachedFile(file)
            row.look_wanted.connect(lambda file=file: self._look.look(file.sha256, file.name))
            row.save_wanted.connect(lambda file=file: self._look.save(file.sha256, file.name))
            column.addWidget(row)
            if file.media_type.startswith("image/"):
                self._read_picture(row)

    def _read_picture(self, row: AttachedFile) -> None:
        theme, digest = current_theme(), row.file.sha256
        room = QSize(theme.px(_PICTURE.width()), theme.px(_PICTURE.height()))
        self._desk.jobs.start(
            lambda my, _p: read_thumbnail(my.kept_files.path(digest), room),
            done=lambda image: row.show_picture(image) if image and isValid(row) else None,
            failed=lambda _error: None,
            lane=_LANE,
        )

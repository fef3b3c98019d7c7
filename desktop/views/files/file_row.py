"""One file in the strip: what is read yet, what is kept, or why it was not taken."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.qtkit.formats import format_percent
from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.services.ticket_talk import StagedFile
from desktop.views.files.file_words import risk_text, shown_name, size_text, type_icon

_SIDE = 28


class FileRow(QFrame):
    """Name, size, a small picture, and × which also stops the reading."""

    removed = Signal()
    path_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file: StagedFile | None = None
        self._name = name
        self._mark = label()
        self._title = ElidedLabel(shown_name(name), "body")
        self._state = label("", "note", "muted")
        self._cross = IconButton("close", self.tr("Remove {name}").format(name=shown_name(name)))
        self._path = Button(self.tr("Keep its place"), icon="link")
        self._build()
        self.show_progress(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """Show how much is read."""
        share = format_percent(done / total) if total else ""
        self._state.setText(" ".join(filter(None, (self.tr("reading"), share))))

    def show_kept(self, file: StagedFile) -> None:
        """Show that the file is kept and goes with the message."""
        self.file = file
        self._state.setText(size_text(file.bytes))
        wary = risk_text(file.name)
        self._mark.setPixmap(self._icon(type_icon(file.name, file.media_type)))
        self._title.set_tone("red" if wary else "")
        self.setToolTip(wary)
        self.setAccessibleName(f"{shown_name(file.name)}, {size_text(file.bytes)}. {wary}")

    def show_picture(self, image: QImage | None) -> None:
        """Show the image small in place of the mark."""
        if image is not None:
            self._mark.setPixmap(QPixmap.fromImage(image))

    def show_refused(self, sentence: str, *, offers_place: bool) -> None:
        """Say why the file was not taken; of a large one the place can be kept."""
        self.setProperty("card", "error")
        self._mark.setPixmap(self._icon("error", "red"))
        self._title.hide()
        self._state.setText(sentence)
        self._state.setProperty("tone", "red")
        self._state.setWordWrap(True)
        self._row.setStretchFactor(self._state, 1)
        self._path.setVisible(offers_place)
        self.setAccessibleName(sentence)

    def _build(self) -> None:
        self.setProperty("card", "true")
        self.setObjectName("attached_file")
        theme = current_theme()
        self._mark.setFixedSize(theme.px(_SIDE), theme.px(_SIDE))
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._mark.setPixmap(self._icon("pending"))
        self._path.set_height("control_row")
        self._path.hide()
        self._path.clicked.connect(lambda _checked: self.path_wanted.emit())
        self._cross.clicked.connect(lambda _checked: self.removed.emit())
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 2, 2)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._title, 1)
        for part in (self._state, self._path, self._cross):
            row.addWidget(part)

    @staticmethod
    def room() -> QSize:
        """Return the room of the small picture."""
        side = current_theme().px(_SIDE)
        return QSize(side, side)

    def _icon(self, name: str, tone: str = "text2") -> QPixmap:
        return icon_pixmap(name, current_theme().px(16), tone)

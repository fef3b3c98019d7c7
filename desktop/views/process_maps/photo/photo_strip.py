"""The photos of a process beside its table: one is shown, others by a step, added, removed."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.services.process.photos import Photo
from desktop.services.services import Services
from desktop.views.files.file_words import media_type, shown_name
from desktop.views.files.thumbnails import read_thumbnail
from desktop.views.process_maps.photo.photo_view import PhotoView
from desktop.views.process_maps.state import ProcessState

# Writing on a board is still read at this size; more would only fill the memory.
_ROOM = QSize(3200, 3200)
_ENDINGS = "*.jpg *.jpeg *.png *.webp *.bmp *.gif"


class PhotoStrip(QWidget):
    """`closed` follows the cross."""

    closed = Signal()

    def __init__(self, state: ProcessState) -> None:
        super().__init__()
        self._state = state
        self._photos: tuple[Photo, ...] = ()
        self._shown, self._place = "", 0
        self._document: int | None = None
        self._reads = state.desk.latest("interviews", self)
        self._pictures = state.desk.latest("files", self)
        self._name, self._fact = ElidedLabel("", "section"), label("", "meta", "muted", wrap=True)
        self._before, self._after = IconButton("left", ""), IconButton("right", "")
        self._add, self._remove = Button("", icon="add"), IconButton("remove", "")
        self._close, self.view = IconButton("close", ""), PhotoView()
        self._build()
        self._connect()
        self._retranslate()
        self.reload()

    def enter(self) -> None:
        """Put the focus where one goes on."""
        (self.view if self._photos else self._add).setFocus()

    def reload(self) -> None:
        """Read again which photos there are."""
        opened = self._state.opened
        document = opened.document if opened else None
        if document != self._document:
            self._document, self._place = document, 0
        if document is not None:
            self._reads.start(lambda my, _p: my.photos.list(document), self._take)

    def choose_files(self) -> None:
        """Ask for pictures and add them."""
        box = QFileDialog(self.window(), self.tr("Photos of the whiteboard"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setFileMode(QFileDialog.FileMode.ExistingFiles)
        box.setNameFilter(self.tr("Pictures ({endings})").format(endings=_ENDINGS))
        box.filesSelected.connect(self.add)
        box.open()

    def add(self, paths: Sequence[str]) -> None:
        """Keep pictures with the process; the last one is shown."""
        document = self._document
        if document is None:
            return
        for path in paths:
            said = self.tr("Photo added: {name}").format(name=shown_name(Path(path).name))
            self._state.act(partial(_kept, document, path), said, self._want)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("photos")
        set_look(self, "surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        names: dict[str, QWidget] = {
            "photo_before": self._before,
            "photo_after": self._after,
            "photo_add": self._add,
            "photo_remove": self._remove,
            "photos_close": self._close,
            "photo_view": self.view,
        }
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._name, 1)
        for name, part in names.items():
            part.setObjectName(name)
            if part is not self.view:
                head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._fact)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        self._state.opened_changed.connect(self.reload)
        self._state.desk.changed.connect(self._take_notices)
        self._before.clicked.connect(lambda _on: self._step(-1))
        self._after.clicked.connect(lambda _on: self._step(1))
        self._add.clicked.connect(lambda _on: self.choose_files())
        self._remove.clicked.connect(lambda _on: self._take_off())
        self._close.clicked.connect(lambda _on: self.closed.emit())

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Photos"))
        self._before.set_name(self.tr("Photo before"))
        self._after.set_name(self.tr("Next photo"))
        self._add.setText(self.tr("Add a photo…"))
        self._remove.set_name(self.tr("Remove the photo"))
        self._close.set_name(self.tr("Close the photos"))
        self._show()

    def _current(self) -> Photo | None:
        return self._photos[self._place] if self._photos else None

    def _step(self, by: int) -> None:
        self._place = (self._place + by) % max(1, len(self._photos))
        self._show()

    def _take(self, found: tuple[Photo, ...]) -> None:
        self._photos = found
        self._place = min(self._place, max(0, len(found) - 1))
        self._show()

    def _want(self, photo: Photo) -> None:
        if all(each.key != photo.key for each in self._photos):
            self._photos = (*self._photos, photo)
        self._place = next(at for at, each in enumerate(self._photos) if each.key == photo.key)
        self._show()

    def _take_off(self) -> None:
        photo = self._current()
        if photo is not None:
            said = self.tr("Photo removed: {name}").format(name=shown_name(photo.name))
            self._state.act(lambda my: my.photos.remove(photo.key), said)

    def _show(self) -> None:
        photo = self._current()
        self._name.setText(shown_name(photo.name) if photo else self.tr("Photos"))
        none = self.tr("No photo yet: add one of the whiteboard, or drop it here.")
        self._say("" if photo else none)
        self._remove.setEnabled(photo is not None)
        for step in (self._before, self._after):
            step.setVisible(len(self._photos) > 1)
        number = self.tr("Photo {number} of {count}").format(
            number=self._place + 1, count=len(self._photos)
        )
        self.view.setAccessibleName(f"{number}: {photo.name}" if photo else self.tr("Photos"))
        self._read(photo)

    def _read(self, photo: Photo | None) -> None:
        wanted = photo.sha256 if photo else ""
        if wanted == self._shown:
            return
        self._shown = wanted
        if not wanted:
            self.view.show_picture(None)
            return
        self._pictures.start(
            lambda my, _p: read_thumbnail(my.kept_files.path(wanted), _ROOM), self._show_picture
        )

    def _show_picture(self, image: QImage | None) -> None:
        self.view.show_picture(image)
        self._say("" if image else self.tr("This picture can't be shown here."))

    def _say(self, fact: str) -> None:
        self._fact.setText(fact)
        self._fact.setVisible(bool(fact))

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if "document_file" in notices:
            self.reload()


def _kept(document: int, path: str, my: Services) -> Photo:
    return my.photos.add(document, Path(path))


def are_pictures(paths: Sequence[str]) -> bool:
    """Return whether all files are pictures, by their names."""
    return bool(paths) and all(media_type(path).startswith("image/") for path in paths)

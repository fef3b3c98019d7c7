"""What the fields of a draft offer: lists, steps of the draft, scripts, documents, pictures."""

from functools import partial

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.shelf import Shelved
from desktop.domain.scripts import Script
from desktop.qtkit.theme import current_theme
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.files.thumbnails import read_thumbnail
from desktop.views.sops.editor.fields.part_field import Choice
from desktop.views.sops.state import SopState

_FILE = "file:"
_LISTS = frozenset({"role", "tool", "template", "stage"})
_WIDEST = 900


class Sources(QObject):
    """`changed` follows other steps, scripts or documents, `renamed` only what names come from.

    `pictured` follows a picture that was read.
    """

    changed = Signal()
    renamed = Signal()
    pictured = Signal(str)

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self.scripts: list[Script] = []
        self.shelf: list[Shelved] = []
        self._names: tuple[tuple[str, str, Bilingual], ...] = ()
        self._pictures: dict[str, QImage | None] = {}
        self._reads = desk.latest("sops")
        state.shelf_changed.connect(self.read)
        state.opened_changed.connect(self.changed)
        self.read()

    def read(self) -> None:
        """Read scripts and documents again."""
        self._reads.start(lambda my, _p: (my.short_texts.scripts(), my.library.shelf()), self._take)

    def _listed(self) -> tuple[tuple[str, str, Bilingual], ...]:
        items = self._desk.my.directory.items.values()
        return tuple((i.list, i.code, i.name) for i in items if i.list in _LISTS)

    def entries(self, name: str) -> list[Choice]:
        """Return the entries of a list of the workspace."""
        language = self._desk.language
        return [
            Choice(item.code, item.name.text(language))
            for item in self._desk.my.directory.of(name)
            if item.code
        ]

    def name_of(self, name: str, code: str) -> str:
        """Return what an entry of a list is called, its code where it is not known."""
        item = self._desk.my.directory.by_code(name, code)
        return item.name.text(self._desk.language) if item else code

    def code_of(self, name: str, word: str) -> str:
        """Return the code of a list's entry by a word for it, "" for none."""
        found = (
            item.code
            for item in self._desk.my.directory.of(name)
            if item.name.matches(word) or item.code == word
        )
        return next(found, "")

    def script_choices(self) -> list[Choice]:
        """Return the scripts in use."""
        language = self._desk.language
        return [
            Choice(s.code, f"{s.code} {s.title.text(language)}".strip())
            for s in self.scripts
            if s.retired_at is None
        ]

    def script_name(self, code: str) -> str:
        """Return the title of a script, its code where it is not known."""
        found = next((s for s in self.scripts if s.code == code), None)
        return (found.title.text(self._desk.language) if found else "") or code

    def fields(self) -> list[Choice]:
        """Return the fields that an answer may be kept in."""
        language = self._desk.language
        known = self._desk.my.directory.fields.values()
        return [Choice(f.id, f.label.text(language)) for f in known if f.retired_at is None]

    def documents(self) -> list[Choice]:
        """Return the documents of the library."""
        language = self._desk.language
        return [Choice(r.code, f"{r.code} {r.title.text(language)}".strip()) for r in self.shelf]

    def steps(self) -> list[Choice]:
        """Return the steps of the draft by number and title."""
        opened = self._state.opened
        steps = opened.text.steps if opened else ()
        language = self._desk.language
        return [
            Choice(s.id, f"{n} {s.title.text(language)}".strip()) for n, s in enumerate(steps, 1)
        ]

    def targets(self, part: str) -> list[Choice]:
        """Return what a way may lead to: "step", "role" or "document"."""
        if part == "step":
            return self.steps()
        return self.documents() if part == "document" else self.entries(part)

    def picture(self, name: str) -> QImage | None:
        """Return a kept picture; one not read yet comes with `pictured`."""
        if not name.startswith(_FILE):
            return None
        if name not in self._pictures:
            self._pictures[name] = None
            width = current_theme().px(_WIDEST)
            self._desk.jobs.start(
                partial(_read_picture, name.removeprefix(_FILE), QSize(width, width)),
                done=partial(self._take_picture, name),
                failed=lambda _error: None,
                lane="files",
            )
        return self._pictures[name]

    def _take(self, found: tuple[list[Script], list[Shelved]]) -> None:
        listed = self._listed()
        if (self.scripts, self.shelf, self._names) != (*found, listed):
            self.scripts, self.shelf = found
            self._names = listed
            self.renamed.emit()
            self.changed.emit()

    def _take_picture(self, name: str, image: QImage | None) -> None:
        self._pictures[name] = image
        if image is not None:
            self.pictured.emit(name)


def _read_picture(digest: str, room: QSize, my: Services, _progress: object) -> QImage | None:
    return read_thumbnail(my.kept_files.path(digest), room)

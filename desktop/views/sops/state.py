"""What the library pane shows: which document, which version, how; its parts know only this."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from desktop.domain.documents.states import State
from desktop.domain.errors import AppError
from desktop.services.documents.opened import OpenDocument
from desktop.services.services import Services
from desktop.views.desk import Desk

_TEXTS = frozenset(
    {
        *("document", "document_version", "step_text", "document_step", "document_review"),
        *("document_comment", "document_signature", "document_file", "pointer", "favourite"),
        *("list_item", "person"),
    }
)
BOTH = "both"


class Mode(StrEnum):
    """How a document is shown."""

    READ = "read"
    REVISE = "revise"
    OUTLINE = "outline"
    COMPARE = "compare"


class SopState(QObject):
    """Reads the document that is shown, again after each change of it.

    `opened_changed` follows each reading; `shelf_changed` any change in the library; `step_chosen`
    carries the id of a step whoever chose it; `hits_changed` the words searched for;
    `language_changed` the language ("zh", "en", "both") in which texts are shown.
    `asked` comes first when somebody wants to see a document; `ticket_wanted` asks whoever holds
    the panes to open a ticket; `save_wanted` asks whoever edits to save what is typed now.
    """

    asked = Signal()
    opened_changed = Signal()
    closed = Signal()
    shelf_changed = Signal()
    mode_changed = Signal(str)
    step_chosen = Signal(str)
    hits_changed = Signal(str)
    ticket_wanted = Signal(int)
    save_wanted = Signal()
    language_changed = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.opened: OpenDocument | None = None
        self.mode = Mode.READ
        self.step = ""
        self.words = ""
        self._language = ""
        self._wanted: tuple[int, int | None] | None = None
        self._reads = desk.latest("sops")
        desk.changed.connect(self._take_notices)
        desk.person_changed.connect(self.reload)

    def open(self, document: int, version: int | None = None, step: str = "") -> None:
        """Show a document, in one version or the one that is read; then maybe one of its steps."""
        self.asked.emit()
        same = self._wanted == (document, version) and self.opened is not None
        self._wanted = (document, version)
        if same:
            self.choose_step(step)
        else:
            self.step = step
            self.reload()

    def open_code(self, code: str) -> None:
        """Show the document people say this code of; a toast says where there is none."""

        def found(document: int | None) -> None:
            if document is None:
                self.desk.fail(AppError("document_code_unknown", name=code))
            else:
                self.open(document)

        self.desk.read(lambda my, _p: my.library.by_code(code), found)

    def close(self) -> None:
        """Show no document."""
        self._wanted, self.opened, self.step = None, None, ""
        self.closed.emit()

    def reload(self) -> None:
        """Read the document again."""
        if self._wanted is None:
            return
        document, version = self._wanted
        self._reads.start(
            lambda my, _p: my.documents.open(document, version), self._show, self._failed
        )

    def set_mode(self, mode: Mode) -> None:
        """Read, revise, look at the outline, or compare."""
        if mode is not self.mode:
            self.mode = mode
            self.mode_changed.emit(str(mode))

    def choose_step(self, step: str) -> None:
        """Let every part show the same step."""
        self.step = step
        self.step_chosen.emit(step)

    def search_for(self, words: str) -> None:
        """Let every part mark these words."""
        self.words = words
        self.hits_changed.emit(words)

    @property
    def language(self) -> str:
        """Return in which language texts are shown: the chosen one, else one that is written."""
        written = self.opened.text.head.languages if self.opened else ()
        if self._language and (self._language == BOTH or self._language in written):
            return self._language
        own = self.desk.language
        return own if own in written or not written else written[0]

    def show_language(self, language: str) -> None:
        """Show texts in one language or both, whatever the interface speaks."""
        self._language = language
        self.language_changed.emit(self.language)

    def revise(self) -> None:
        """Open the draft of this document, making it where there is none, and edit it."""
        opened = self.opened
        if opened is None:
            return
        if opened.version.state is State.DRAFT:
            self.set_mode(Mode.REVISE)
            return
        document = opened.row.document

        def edit(version: int) -> None:
            self.set_mode(Mode.REVISE)
            self.open(document, version, self.step)

        self.write(lambda my: my.documents.revise(document), edit)

    def after_saving(self, act: Callable[[], object]) -> None:
        """Do something with what is typed now: once it is saved and read again."""
        if self.mode is not Mode.REVISE or self._wanted is None:
            act()
            return
        document, version = self._wanted

        def shown(opened: OpenDocument) -> None:
            self._show(opened)
            act()

        def read(_nothing: object) -> None:
            self._reads.start(
                lambda my, _p: my.documents.open(document, version), shown, self._failed
            )

        # Acts run in order: behind this one lie all saves; those typed meanwhile follow once more.
        self.save_wanted.emit()
        self.desk.write(lambda _my: None, lambda _n: self._save_again(read))

    def _save_again(self, done: Callable[[object], object]) -> None:
        self.save_wanted.emit()
        self.desk.write(lambda _my: None, done)

    def write(
        self, work: Callable[[Services], object], done: Callable[..., object] = lambda _: None
    ) -> None:
        """Run an act on the library; what follows is read by itself."""
        self.desk.write(work, done)

    @property
    def may_edit(self) -> bool:
        """Return whether the version shown is a draft."""
        return self.opened is not None and self.opened.version.state is State.DRAFT

    def _show(self, opened: OpenDocument) -> None:
        before = self.opened
        self.opened = opened
        if self.mode is Mode.REVISE and opened.version.state is not State.DRAFT:
            self.set_mode(Mode.READ)
        self.opened_changed.emit()
        if before is None or before.version.key != opened.version.key:
            self.choose_step(self.step)

    def _failed(self, error: Exception) -> None:
        # What was shown is gone, by an undo or another's act: the shelf says what there is.
        self.close()
        self.desk.fail(error)

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if _TEXTS & notices.keys():
            self.shelf_changed.emit()
            self.reload()

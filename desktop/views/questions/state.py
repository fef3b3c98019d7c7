"""What the question bank shows: the questions of the bank, what is wanted of them, the open one."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import AppError
from desktop.domain.questions.bank import Listed, Standing, Wanted, chosen
from desktop.domain.questions.facets import NO_FACETS, Facets, facets_of
from desktop.domain.vocabulary import ListName
from desktop.services.services import Services
from desktop.services.training.category_names import CategoryNames
from desktop.services.training.opened import OpenQuestion
from desktop.views.desk import Desk
from desktop.views.undoable import Undoable

_KINDS = frozenset({"question", "question_version", "pointer"})
_KEY_SHOWN = "question_key_shown"
_EVERY = Wanted(standings=frozenset(Standing))


class Found(NamedTuple):
    """The questions that are wanted, and what there is to choose from."""

    rows: list[Listed]
    facets: Facets


class BankState(QObject):
    """Reads the bank, again after each change of it; parts follow its signals.

    `shown_changed` follows each reading and each filter, `wanted_changed` another wish,
    `chosen_changed` other rows marked, `opened_changed` the question in the preview.
    """

    shown_changed = Signal()
    wanted_changed = Signal()
    chosen_changed = Signal()
    opened_changed = Signal()
    document_wanted = Signal(int, str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.every: list[Listed] | None = None
        self.shown: list[Listed] = []
        self.facets = NO_FACETS
        self.wanted = Wanted()
        self.chosen: tuple[int, ...] = ()
        self.opened: OpenQuestion | None = None
        self._key: int | None = None
        self._number: int | None = None
        self._by_key: dict[int, Listed] = {}
        self._acts = Undoable(desk, self)
        self._lists = desk.latest("questions", self)
        self._filters = desk.latest("questions", self)
        self._reads = desk.latest("question", self)
        desk.changed.connect(self._take_notices)
        desk.person_changed.connect(self._start_again)

    @property
    def is_empty(self) -> bool:
        """Return whether the bank has been read and has nothing in it."""
        return self.every is not None and not self.every

    @property
    def is_filtered(self) -> bool:
        """Return whether anything is wanted but all that is not retired."""
        return self.wanted != Wanted()

    @property
    def key_shown(self) -> bool:
        """Return whether the key of questions is shown; remembered on this machine."""
        return bool(self.desk.workspace.machine.values.get(_KEY_SHOWN, False))

    def say_category(self, path: str) -> str:
        """Return a category in the language of the screen."""
        return CategoryNames(self.desk.my.directory, self.desk.language).text(path)

    def say_source(self, code: str) -> str:
        """Return what a question is about as it is shown: a stage by its name."""
        stage = self.desk.my.directory.by_code(ListName.STAGE, code)
        return stage.name.text(self.desk.language) if stage is not None else code

    def show_key(self, *, shown: bool) -> None:
        """Show the keys of questions from now on, or hide them."""
        self.desk.workspace.machine.set(_KEY_SHOWN, shown)
        self.opened_changed.emit()

    def start(self) -> None:
        """Read the bank."""
        self._lists.start(lambda my, _p: my.questions.listed(_EVERY), self._take_list)

    def want(self, wanted: Wanted) -> None:
        """Show what is wanted of the questions."""
        if wanted != self.wanted:
            self.wanted = wanted
            self.wanted_changed.emit()
            self._filter()

    def choose(self, keys: Sequence[int], current: int | None) -> None:
        """Let these questions be the ones that are acted on; `current` is the one looked at."""
        before, self.chosen = self.chosen, tuple(keys)
        if current != self._key:
            self.open(current)
        if self.chosen != before:
            self.chosen_changed.emit()

    def open(self, key: int | None, number: int | None = None) -> None:
        """Look at a question, in its newest version or in an older one."""
        self._key, self._number = key, number
        if key is None:
            self._reads.drop()
            self.opened = None
            self.opened_changed.emit()
        else:
            self._reads.start(lambda my, _p: my.questions.opened(key, number), self._take, self._no)

    def rows_of(self, keys: Sequence[int]) -> list[Listed]:
        """Return the rows of questions by their keys."""
        return [self._by_key[key] for key in keys if key in self._by_key]

    def act(
        self,
        work: Callable[[Services], Any],
        said: Callable[[Any], str],
        done: Callable[[Any], object] = lambda _: None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Do something to questions, told with a way back."""
        self._acts.do(work, said, done, failed)

    def _start_again(self) -> None:
        # Not read before it is shown for the first time.
        if self.every is not None:
            self.start()
            self.open(self._key, self._number)

    def _take_list(self, found: list[Listed]) -> None:
        self.every, self._by_key = found, {row.key: row for row in found}
        self._filter()

    def _filter(self) -> None:
        every, wanted = self.every, self.wanted
        if every is None:
            return
        self._filters.start(
            lambda _my, _p: Found(chosen(every, wanted), facets_of(every, wanted.standings)),
            self._show,
        )

    def _show(self, found: Found) -> None:
        self.shown, self.facets = found
        self.shown_changed.emit()

    def _take(self, opened: OpenQuestion) -> None:
        self.opened = opened
        self.opened_changed.emit()

    def _no(self, error: Exception) -> None:
        self.opened = None
        self.opened_changed.emit()
        # One that was taken back while it was looked at goes from the list in a moment, too.
        if not (isinstance(error, AppError) and error.code == "question_gone"):
            self.desk.fail(error)

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if self.every is None or not _KINDS & notices.keys():
            return
        self.start()
        if self._key is not None:
            self.open(self._key)

"""What the page of the bank shows: which questions are wanted, the list, the one looked at."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import AppError
from desktop.services.services import Services
from desktop.services.training.questions import Kept, Listed, Problem, Wanted, problems
from desktop.services.training.sources import Source
from desktop.views.desk import Desk
from desktop.views.undoable import Undoable

_KINDS = frozenset({"question", "question_version", "question_file"})


class Looked(NamedTuple):
    """A question that is looked at, what is wrong with it, the step it is about, its pictures."""

    kept: Kept
    problems: tuple[Problem, ...]
    source: Source | None
    pictures: dict[str, bytes]


class BankState(QObject):
    """`listed_changed` follows the list, `looked_changed` the question that is looked at."""

    listed_changed = Signal()
    looked_changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.wanted = Wanted()
        self.listed: list[Listed] | None = None
        self.categories: tuple[str, ...] = ()
        self.looked: Looked | None = None
        self.with_key = False
        self._acts = Undoable(desk, self)
        self._reads = desk.latest("questions", self)
        self._looks = desk.latest("question", self)
        desk.changed.connect(self._take_notices)
        desk.person_changed.connect(self.reload)

    def reload(self) -> None:
        """Read the list again."""
        wanted = self.wanted

        def read(my: Services, _progress: object) -> tuple[list[Listed], tuple[str, ...]]:
            found = my.questions.listed(wanted)
            every = my.questions.listed() if wanted != Wanted() else found
            return found, tuple(sorted({each.labels.category for each in every} - {""}))

        self._reads.start(read, self._show)

    def want(self, wanted: Wanted) -> None:
        """Show other questions."""
        if wanted != self.wanted:
            self.wanted = wanted
            self.reload()

    def look(self, key: int | None, version: int | None = None) -> None:
        """Look at a question, in its newest version or an older one."""
        if key is None:
            self._show_looked(None)
        else:
            self._looks.start(lambda my, _p: read_looked(my, key, version), self._show_looked)

    def show_key(self, *, with_key: bool) -> None:
        """Show or hide the right answers."""
        self.with_key = with_key
        self.looked_changed.emit()

    def act(
        self,
        work: Callable[[Services], Any],
        said: Callable[[Any], str],
        done: Callable[[Any], object] = lambda _: None,
    ) -> None:
        """Do something that can be undone."""
        self._acts.do(work, said, done)

    @property
    def may_train(self) -> bool:
        """Return whether this person keeps the bank."""
        return self.desk.session.role in ("lead", "trainer")

    def _show(self, found: tuple[list[Listed], tuple[str, ...]]) -> None:
        self.listed, self.categories = found
        self.listed_changed.emit()
        if self.looked is not None:
            self.look(self.looked.kept.key)

    def _show_looked(self, looked: Looked | None) -> None:
        self.looked = looked
        self.looked_changed.emit()

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if self.listed is not None and _KINDS & notices.keys():
            self.reload()


def read_looked(my: Services, key: int, version: int | None) -> Looked | None:
    """Return a question as it is looked at; None where it is gone."""
    try:
        kept = my.questions.kept(key, version)
    except AppError:
        return None
    whole = my.questions.with_pictures(key) if kept.question.pictures else kept.question
    pictures = {each.name: each.data for each in whole.pictures}
    return Looked(kept, tuple(problems(kept.question)), my.questions.source(kept), pictures)


def codes_of(rows: Sequence[Listed]) -> str:
    """Return the short numbers of questions, the first few."""
    most = 3
    said = ", ".join(each.code for each in rows[:most])
    return said if len(rows) <= most else f"{said} …"

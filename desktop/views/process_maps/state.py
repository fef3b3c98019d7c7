"""What the process pane shows: which process, which side of it; its parts know only this."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.process.pains import PainLine
from desktop.domain.process.table import ProcessTable, State
from desktop.services.process.maps import NEWEST, Listed, OpenProcess, Wish
from desktop.services.process.opened import worked_on
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.undoable import Undoable

_KINDS = frozenset(
    {"document", "document_version", "step_text", "document_step", "pain_end", "document_review"}
)


class Side(StrEnum):
    """What is looked at: one of the two states, or both beside each other."""

    AS_IS = "as_is"
    TO_BE = "to_be"
    COMPARE = "compare"


class ProcessState(QObject):
    """Reads the process that is shown, again after each change of it.

    `listed_changed` follows the list of processes, `opened_changed` each reading, `table_changed`
    what is edited here before it is written, `side_changed` the side, `row_chosen` the row that all
    parts show. An older version is shown until a side or the newest one is chosen; `refused`
    tells that somebody tried to edit it.
    """

    listed_changed = Signal()
    opened_changed = Signal()
    table_changed = Signal()
    side_changed = Signal()
    row_chosen = Signal(str)
    refused = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.listed: list[Listed] = []
        self.opened: OpenProcess | None = None
        self.side = self._aim = Side.AS_IS
        self.row = ""
        self._wish = NEWEST
        self._edited: ProcessTable | None = None
        self._wanted: int | None = None
        self._writing = 0
        self._acts = Undoable(desk, self)
        self._lists = desk.latest("processes")
        self._reads = desk.latest("processes")
        desk.changed.connect(self._take_notices)
        desk.person_changed.connect(self.reload)

    def start(self) -> None:
        """Read which processes there are; the first one is opened."""
        self._lists.start(lambda my, _p: my.processes.listed(), self._take_list)

    def open(self, document: int, side: Side | None = None) -> None:
        """Show a process."""
        self._wanted, self._wish = document, NEWEST
        self._aim = side or self.side
        self._edited = None
        self.reload()

    def reload(self) -> None:
        """Read the process again."""
        wanted, wish = self._wanted, self._wish
        if wanted is not None:
            self._reads.start(
                lambda my, _p: my.processes.opened(wanted, wish), self._show, self._failed
            )

    def set_side(self, side: Side) -> None:
        """Look at another side, its newest version; a missing to-be begins as the as-is stands."""
        opened = self.opened
        if opened is None or (side is self._aim and self._wish == NEWEST):
            return
        missing = [each for each in State if each not in opened.versions]
        wanted = [State(side)] if side is not Side.COMPARE else list(State)
        needed = [each for each in wanted if each in missing]
        if needed:
            document = opened.document
            self.act(
                lambda my: my.documents.revise(document, str(needed[0])),
                self.tr("To-be process begun as the present one stands")
                if needed[0] is State.TO_BE
                else self.tr("As-is process begun as the planned one stands"),
                lambda _version: self._turn(side),
            )
            return
        self._turn(side)

    def show_version(self, version: int) -> None:
        """Show a version of either line; an older one is only read."""
        found = self._known(version)
        if found is not None:
            self._turn(Side(found.state), Wish(version))

    def show_newest(self) -> None:
        """Show what is worked on in the line that is looked at."""
        if self._wish != NEWEST:
            self._turn(Side(self.state))

    def compare_versions(self, before: int, after: int) -> None:
        """Compare two versions, of one line or of both."""
        pair = tuple(each.version for each in self._newest().values())
        usual = pair == (before, after)
        self._turn(Side.COMPARE, NEWEST if usual else Wish(after, (before, after)))

    def choose_row(self, row: str) -> None:
        """Let every part show the same row."""
        if row != self.row:
            self.row = row
            self.row_chosen.emit(row)

    @property
    def state(self) -> State:
        """Return the line of versions that is edited; comparing it is that of the later one."""
        if self.side is Side.COMPARE and self.pair_chosen and self.opened and self.opened.pair:
            return self.opened.pair[1].listed.state
        return State.AS_IS if self.side is Side.AS_IS else State.TO_BE

    @property
    def older(self) -> Listed | None:
        """Return the older version that is shown, None where it is the newest one."""
        return self.opened.older if self.opened and self.side is not Side.COMPARE else None

    @property
    def newest(self) -> Listed | None:
        """Return the version that is worked on in the line that is looked at."""
        return self._newest().get(self.state)

    @property
    def pair_chosen(self) -> bool:
        """Return whether two chosen versions are compared, and not both states."""
        return self.opened is not None and self.opened.pair is not None

    @property
    def version(self) -> int | None:
        """Return the version that is shown."""
        found = self.opened.versions.get(self.state) if self.opened else None
        return found.version if found else None

    @property
    def table(self) -> ProcessTable | None:
        """Return the table that is shown, with what is edited and not written yet."""
        if self._edited is not None:
            return self._edited
        return self.opened.tables.get(self.state) if self.opened else None

    @property
    def pains(self) -> tuple[PainLine, ...]:
        """Return the ledger of the process."""
        return self.opened.pains if self.opened else ()

    @property
    def may_edit(self) -> bool:
        """Return whether the version that is shown is a draft."""
        return self.opened is not None and self.opened.may_edit(self.state)

    def lets_edit(self) -> bool:
        """Return whether an edit may begin; of an older version it is told that it may not."""
        if self.older is not None:
            self.refused.emit()
        return self.may_edit

    def edit(self, table: ProcessTable, work: Callable[[Services, int], Any]) -> None:
        """Show a table at once and write what made it so, behind what is written already."""
        version = self.version
        if version is None:
            return
        self._edited = table
        self._writing += 1
        self.table_changed.emit()
        self.desk.write(lambda my: work(my, version), lambda _: self._written(), self._refused)

    def act(
        self,
        work: Callable[[Services], Any],
        said: str,
        done: Callable[[Any], object] = lambda _: None,
    ) -> None:
        """Do something else to the process, told with a way back."""
        self._acts.do(work, lambda _: said, done)

    def _turn(self, side: Side, wish: Wish = NEWEST) -> None:
        opened = self.opened
        self._aim, self._wish, self._edited = side, wish, None
        if wish == NEWEST and opened is not None and not (opened.older or opened.pair):
            # What stands there already needs no reading.
            self.side = side
            self.side_changed.emit()
        self.reload()

    def _newest(self) -> dict[State, Listed]:
        return worked_on(self.opened.history) if self.opened else {}

    def _known(self, version: int) -> Listed | None:
        history = self.opened.history if self.opened else ()
        return next((each for each in history if each.version == version), None)

    def _written(self) -> None:
        self._writing -= 1
        if not self._writing:
            self.reload()

    def _refused(self, error: Exception) -> None:
        self._writing = max(0, self._writing - 1)
        self._edited = None
        self.desk.fail(error)
        self.reload()

    def _take_list(self, found: list[Listed]) -> None:
        self.listed = found
        known = {each.document for each in found}
        if self._wanted not in known:
            self.opened = self._edited = None
            self._wanted = None
            if found:
                self.open(found[0].document)
        self.listed_changed.emit()
        if not found:
            self.opened_changed.emit()

    def _show(self, opened: OpenProcess) -> None:
        if self._writing:
            # What is on its way is in no reading yet; the last write reads again.
            return
        if opened.older is None and opened.pair is None:
            # The newest one, or what was wished for is gone: nothing to come back to later.
            self._wish = NEWEST
        side, shown = self._aim, self.side
        self.opened, self._edited = opened, None
        self.side = self._aim = side if _has(opened, side) else Side(next(iter(opened.versions)))
        if self.side is not shown:
            self.side_changed.emit()
        self.opened_changed.emit()

    def _failed(self, error: Exception) -> None:
        self._wanted = None
        self.desk.fail(error)
        self.start()

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if {"document", "document_version"} & notices.keys():
            self.start()
        if _KINDS & notices.keys() and not self._writing:
            self.reload()


def _has(opened: OpenProcess, side: Side) -> bool:
    if side is Side.COMPARE:
        return opened.sides() is not None
    return State(side) in opened.versions

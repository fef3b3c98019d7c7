"""What every pane is given: the open workspace, who works, background work, toasts, notices."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.errors import AppError, Cancelled
from desktop.domain.progress import Progress
from desktop.domain.session import Session
from desktop.qtkit.commands import Commands
from desktop.qtkit.jobs import Job, Jobs, Latest
from desktop.services.error_texts import error_text
from desktop.services.services import Services
from desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from desktop.qtkit.widgets.workarea import WorkCard

Work = Callable[[Services, Progress], Any]
Done = Callable[[Any], object]
Failed = Callable[[Exception], object]
_WATCH_MS = 1000


class Speaker(Protocol):
    """Who shows toasts and the one dialog for bugs: the window."""

    def toast(
        self,
        text: str,
        kind: str = "done",
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        """Show a short notice with at most one action."""

    def begin_work(self, text: str) -> "WorkCard":
        """Return a card that follows long work, shown once it takes longer than a moment."""

    def end_work(self, card: "WorkCard") -> None:
        """Take the card of ended work away."""

    def bug(self, error: Exception) -> None:
        """Show the dialog for what should not have happened."""


class Desk(QObject):
    """One open workspace as the panes see it; made anew for each workspace.

    `changed` carries {kind: {record: fields}} of all writes since the last turn of the event loop.
    """

    changed = Signal(dict)
    person_changed = Signal()
    closing = Signal()

    def __init__(
        self, workspace: Workspace, session: Session, commands: Commands, speaker: Speaker
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self.commands = commands
        self.speaker = speaker
        self.session = session
        self.my = workspace.services(session)
        self.jobs: Jobs[Services] = Jobs(lambda: workspace.services(self.session), speaker.bug)
        self._notices: dict[str, dict[int, set[str]]] = {}
        self._seen = workspace.newest_change()
        self._version = workspace.data_version()
        workspace.store.listen(self._take_notice)
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._look_for_others)
        self._watch.start(_WATCH_MS)

    @property
    def language(self) -> str:
        """Return the language that names are shown in."""
        return self.session.language

    def work_as(self, session: Session) -> None:
        """Continue as somebody else, or in another language."""
        self.session = session
        self.my = self.workspace.services(session)
        self.person_changed.emit()

    def read(self, work: Work, done: Done, failed: Failed | None = None) -> "Job[Services]":
        """Run a read in the background."""
        return self.jobs.start(self.bound(work), done=done, failed=failed or self.fail)

    def write(
        self,
        work: Callable[[Services], Any],
        done: Done = lambda _: None,
        failed: Failed | None = None,
    ) -> "Job[Services]":
        """Run a person's act in the background, in the order in which the acts were made."""
        bound = self.bound(lambda my, _progress: work(my))
        return self.jobs.start(bound, done=done, failed=failed or self.fail, lane="write")

    def long(
        self, work: Work, done: Done, failed: Failed, progress: Callable[[int, int], object]
    ) -> "Job[Services]":
        """Run long work beside everything else: import, export, backup."""
        bound = self.bound(work)
        return self.jobs.start(bound, done=done, failed=failed, progress=progress, lane="long")

    def follow(self, text: str, work: Work, done: Done, failed: Failed | None = None) -> None:
        """Run long work beside everything else, with a card that says `text` and can cancel it."""
        card = self.speaker.begin_work(text)
        answer = failed or self.fail

        def told(tell: Done, value: Any) -> None:
            self.speaker.end_work(card)
            tell(value)

        job = self.long(
            work, lambda found: told(done, found), lambda error: told(answer, error), card.follow
        )
        card.cancelled.connect(job.cancel)

    def latest(self, lane: str = "read", owner: QObject | None = None) -> "LatestRead":
        """Return a place for reads of which only the newest counts; none outlives its owner."""
        reads = LatestRead(self, lane)
        if owner is not None:
            owner.destroyed.connect(reads.drop)
        return reads

    def say(
        self,
        text: str,
        kind: str = "done",
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        """Show a toast."""
        self.speaker.toast(text, kind, action, run)

    def fail(self, error: Exception) -> None:
        """Tell of a failure: a sentence for what was to be expected, the dialog for a bug."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, AppError):
            self.say(self.sentence(error), "error")
        else:
            self.speaker.bug(error)

    def sentence(self, error: AppError) -> str:
        """Return what to tell the person about an error."""
        return error_text(error, self.language)

    def close(self) -> None:
        """End background work and close the workspace; panes keep what is half typed before."""
        self.closing.emit()
        self._watch.stop()
        self.jobs.shut_down()
        self.workspace.close()

    def bound(self, work: Work) -> Work:
        """Return `work` for the person who works now, whoever works when it runs."""
        session = self.session
        return lambda my, progress: work(my.for_session(session), progress)

    def _take_notice(self, changed: Any) -> None:
        # Called on the thread that wrote; one signal per turn of the event loop goes to the panes.
        self.jobs.tell(lambda: self._collect(changed))

    def _collect(self, changed: Any) -> None:
        first = not self._notices
        records = self._notices.setdefault(changed.kind, {})
        for key, fields in changed.records.items():
            records.setdefault(key, set()).update(fields)
        if first:
            self.jobs.tell(self._announce)

    def _look_for_others(self) -> None:
        """See what another process has written; our own writes told of themselves."""
        version = self.workspace.data_version()
        if version == self._version:
            return
        self._version = version
        seen, self._seen = self._seen, self.workspace.newest_change()
        if self._seen > seen:
            self.changed.emit(self.workspace.changes_since(seen))

    def _announce(self) -> None:
        notices, self._notices = self._notices, {}
        self._seen = self.workspace.newest_change()
        self._version = self.workspace.data_version()
        self.changed.emit(notices)


class LatestRead:
    """Runs reads one after the other; a newer one drops the one before, result and all."""

    def __init__(self, desk: Desk, lane: str) -> None:
        self._desk, self._lane = desk, lane
        self._latest: Latest[Services] = Latest(desk.jobs)

    def start(self, work: Work, done: Done, failed: Failed | None = None) -> None:
        """Read in place of what is being read now."""
        desk = self._desk
        failed = failed or desk.fail
        self._latest.start(desk.bound(work), done=done, failed=failed, lane=self._lane)

    def drop(self) -> None:
        """Give up what is being read."""
        self._latest.drop()

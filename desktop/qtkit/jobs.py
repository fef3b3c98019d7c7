"""Work in the background: lanes of worker threads, results on the thread of the window."""

import threading
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from typing import Any, Generic, Protocol, TypedDict, TypeVar, Unpack

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from shiboken6 import isValid

from desktop.domain.errors import Cancelled
from desktop.domain.progress import Progress

_PROGRESS_EVERY = 0.05
_TURN = 0.008


class Closable(Protocol):
    """What a worker thread owns until it ends."""

    def close(self) -> None:
        """Let go of files and connections."""


S = TypeVar("S", bound=Closable)
Work = Callable[[S, Progress], Any]


class Calls(TypedDict, total=False):
    """Who wants to hear of a job; exactly one of `done` and `failed` is called, also on cancel."""

    done: Callable[[Any], object]
    failed: Callable[[Exception], object]
    progress: Callable[[int, int], object]
    lane: str


class Mailbox(QObject):
    """Runs calls from worker threads on its own thread, in order, a few milliseconds a turn."""

    posted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._calls: deque[Callable[[], object]] = deque()
        self.posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def put(self, call: Callable[[], object]) -> None:
        """Have `call` run later on the thread of the window; may be called from any thread."""
        self._calls.append(call)
        self.posted.emit()

    def clear(self) -> None:
        """Forget what was not delivered yet."""
        self._calls.clear()

    def _deliver(self) -> None:
        until = time.monotonic() + _TURN
        while self._calls and time.monotonic() < until:
            self._calls.popleft()()
        if self._calls:
            self.posted.emit()


class Job(Generic[S]):
    """One piece of work, from its start to the one call that tells its end."""

    __slots__ = ("_calls", "_cancel", "_jobs", "_muted", "_reported_at", "_work", "finished")

    def __init__(self, jobs: "Jobs[S]", work: Work[S], calls: Calls) -> None:
        self._jobs = jobs
        self._work = work
        self._calls = calls
        self._cancel = threading.Event()
        self._muted = False
        self._reported_at = 0.0
        self.finished = False

    def cancel(self) -> None:
        """Ask the work to stop at its next progress; `failed` gets a Cancelled."""
        self._cancel.set()

    def drop(self) -> None:
        """Cancel, and call nobody: the result is of no use any more."""
        self._muted = True
        self.cancel()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked the work to stop."""
        return self._cancel.is_set()

    def forget(self) -> None:
        """Let go of who asked, on the thread of the window: no widget may end on another one."""
        self._calls = {}
        self._work = _no_work

    def run(self, services: Callable[[], S]) -> None:
        """Do the work on the worker thread and post how it ended."""
        try:
            self._stop_if_asked()
            result = self._work(services(), self._report)
        except Exception as error:  # noqa: BLE001 - the one place: a bug must reach the window
            self._jobs.post(self, partial(self._fail, error))
        else:
            self._jobs.post(self, lambda: self._tell("done", result))

    def _report(self, done: int, total: int, /) -> None:
        self._stop_if_asked()
        now = time.monotonic()
        if "progress" in self._calls and now - self._reported_at >= _PROGRESS_EVERY:
            self._reported_at = now
            self._jobs.tell(lambda: self._tell("progress", done, total))

    def _stop_if_asked(self) -> None:
        if self._cancel.is_set():
            raise Cancelled

    def _fail(self, error: Exception) -> None:
        if not self._tell("failed", error) and not isinstance(error, Cancelled):
            self._jobs.unheard(error)

    def _tell(self, what: str, *values: Any) -> bool:
        call = self._calls.get(what)
        if self._muted or not callable(call):
            return self._muted
        owner = getattr(call, "__self__", None)
        if not isinstance(owner, QObject) or isValid(owner):
            call(*values)
        return True


def _no_work(_services: Any, _progress: Progress) -> None:
    """Stand in for the work of an ended job."""


class Jobs(Generic[S]):
    """Starts jobs: one thread per lane, made at its first job; it builds its own services."""

    def __init__(
        self, make_services: Callable[[], S], unheard: Callable[[Exception], object]
    ) -> None:
        self._make_services = make_services
        self.unheard = unheard
        self._lanes: dict[str, SimpleQueue[Job[S] | None]] = {}
        self._threads: list[threading.Thread] = []
        self._mailbox = Mailbox()
        self._open: set[Job[S]] = set()
        self._closed = False

    def start(self, work: Work[S], **calls: Unpack[Calls]) -> Job[S]:
        """Run `work(my, progress)` behind what its lane ("read" if not named) has to do yet."""
        job = Job(self, work, calls)
        if self._closed:
            job.drop()
            return job
        self._open.add(job)
        self._lane(calls.get("lane", "read")).put(job)
        return job

    def idle(self) -> bool:
        """Return whether every job has ended and told so."""
        return not self._open

    def wait(self, milliseconds: int = 5000) -> bool:
        """Let the window live until all jobs have ended; return whether they did in time."""
        until = time.monotonic() + milliseconds / 1000
        while self._open and time.monotonic() < until:
            QCoreApplication.processEvents()
            # The workers need the interpreter more than this loop does.
            threading.Event().wait(0.001)
        return not self._open

    def shut_down(self, seconds: float = 10.0) -> None:
        """Cancel what runs, end the threads and close their services; nobody is called any more.

        A thread that does not come to an end in time is left behind; it dies with the process.
        """
        self._closed = True
        for job in self._open:
            job.drop()
        for lane in self._lanes.values():
            lane.put(None)
        for thread in self._threads:
            thread.join(seconds)
        self._mailbox.clear()
        self._open.clear()

    def tell(self, call: Callable[[], object]) -> None:
        """Run `call` on the thread of the window."""
        self._mailbox.put(call)

    def post(self, job: Job[S], end: Callable[[], object]) -> None:
        """Take the end of a job from its worker thread."""
        self._mailbox.put(lambda: self._finish(job, end))

    def _finish(self, job: Job[S], end: Callable[[], object]) -> None:
        job.finished = True
        try:
            end()
        finally:
            self._open.discard(job)
            job.forget()

    def _lane(self, name: str) -> "SimpleQueue[Job[S] | None]":
        if name not in self._lanes:
            lane = self._lanes[name] = SimpleQueue()
            thread = threading.Thread(
                target=self._serve, args=(lane,), name=f"jobs-{name}", daemon=True
            )
            self._threads.append(thread)
            thread.start()
        return self._lanes[name]

    def _serve(self, lane: "SimpleQueue[Job[S] | None]") -> None:
        own: list[S] = []

        def services() -> S:
            if not own:
                own.append(self._make_services())
            return own[0]

        while (job := lane.get()) is not None:
            job.run(services)
        for each in own:
            each.close()


class Latest(Generic[S]):
    """Only the newest job counts: starting one drops the one before, result and all."""

    __slots__ = ("_job", "_jobs")

    def __init__(self, jobs: Jobs[S]) -> None:
        self._jobs = jobs
        self._job: Job[S] | None = None

    def start(self, work: Work[S], **calls: Unpack[Calls]) -> Job[S]:
        """Start `work` in place of the job before."""
        self.drop()
        self._job = self._jobs.start(work, **calls)
        return self._job

    def drop(self) -> None:
        """Give up the job that runs, if any."""
        if self._job is not None:
            self._job.drop()
            self._job = None

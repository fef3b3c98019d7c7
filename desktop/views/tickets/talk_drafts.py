"""What is being written about each ticket: one text for all windows, kept on disk every 2 s."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.errors import AppError
from desktop.domain.progress import Progress
from desktop.domain.session import Session
from desktop.services.services import Services
from desktop.services.ticket_talk import StagedFile
from desktop.views.desk import Desk

_EVERY_MS = 2000
_LANE = "drafts"
_Place = tuple[int, str]  # ticket and mode


class Draft(NamedTuple):
    """A text and its files."""

    text: str = ""
    files: tuple[StagedFile, ...] = ()

    def is_empty(self) -> bool:
        """Return whether there is nothing to keep."""
        return not self.text and not self.files


class TalkDrafts(QObject):
    """`changed` tells ticket, mode and who wrote; None for what was found on disk.

    `marked` follows where tickets come to have a draft or have none any more.
    """

    changed = Signal(object, str, object)
    marked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._drafts: dict[_Place, Draft] = {}
        self._found: set[_Place] = set()
        self._dirty: dict[_Place, Session] = {}
        self._said = False
        self._person = desk.session.person
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.flush)
        desk.closing.connect(self._flush_now)
        desk.person_changed.connect(self._start_anew)
        self.read_again()

    def get(self, ticket: int, mode: str) -> Draft:
        """Return what is being written."""
        return self._drafts.get((ticket, mode), Draft())

    def has(self, ticket: int, mode: str) -> bool:
        """Return whether something is being written about a ticket in this mode."""
        return (ticket, mode) in self._drafts

    def has_any(self, ticket: int) -> bool:
        """Return whether something is being written about a ticket."""
        return any(place[0] == ticket for place in self._drafts)

    def was_found(self, ticket: int, mode: str) -> bool:
        """Return whether the draft was left by an earlier session and not touched since."""
        return (ticket, mode) in self._found

    def put(self, ticket: int, mode: str, draft: Draft, writer: QObject | None) -> None:
        """Remember what stands in a composer now."""
        place = (ticket, mode)
        if draft == self.get(ticket, mode):
            return
        had = self.has_any(ticket)
        self._found.discard(place)
        if draft.is_empty():
            self._drafts.pop(place, None)
        else:
            self._drafts[place] = draft
        self._dirty[place] = self._desk.session
        if not self._timer.isActive():
            self._timer.start()
        self.changed.emit(ticket, mode, writer)
        if had != self.has_any(ticket):
            self.marked.emit()

    def flush(self) -> None:
        """Write to disk what has changed since the last time."""
        for (ticket, mode), session in self._dirty.items():
            content = _content(self.get(ticket, mode))
            self._desk.jobs.start(
                partial(_write, session, (ticket, mode), content),
                done=self._kept,
                failed=self._not_kept,
                lane=_LANE,
            )
        self._dirty.clear()

    def _flush_now(self) -> None:
        # The window closes: a job might not come to its turn any more.
        self._timer.stop()
        for (ticket, mode), session in self._dirty.items():
            try:
                my = self._desk.my.for_session(session)
                my.drafts.keep_talk(ticket, mode, _content(self.get(ticket, mode)))
            except AppError as error:
                self._not_kept(error)
        self._dirty.clear()

    def _start_anew(self) -> None:
        if self._desk.session.person == self._person:
            return  # only the language is another one
        self._person = self._desk.session.person
        self.flush()
        gone, self._drafts = self._drafts, {}
        self._found.clear()
        for ticket, mode in gone:
            self.changed.emit(ticket, mode, None)
        self.marked.emit()
        self.read_again()

    def read_again(self) -> None:
        """Look on disk for what an earlier session left."""
        self._desk.jobs.start(
            self._desk.bound(lambda my, _p: my.drafts.talk()),
            done=self._take,
            failed=self._not_kept,
            lane=_LANE,
        )

    def _take(self, found: dict[_Place, dict[str, object]]) -> None:
        for place, content in found.items():
            if place not in self._drafts and place not in self._dirty:
                self._drafts[place] = _draft(content)
                self._found.add(place)
                self.changed.emit(*place, None)
        self.marked.emit()

    def _kept(self, _nothing: object) -> None:
        self._said = False

    def _not_kept(self, error: Exception) -> None:
        # Once, not every two seconds.
        if not self._said:
            self._said = True
            self._desk.fail(error)


def talk_drafts(desk: Desk) -> TalkDrafts:
    """Return the drafts of a desk, the same for every pane and window."""
    found = desk.findChild(TalkDrafts)
    return found if isinstance(found, TalkDrafts) else TalkDrafts(desk)


def _write(
    session: Session, place: _Place, content: dict[str, object], my: Services, _progress: Progress
) -> None:
    my.for_session(session).drafts.keep_talk(*place, content)


def _content(draft: Draft) -> dict[str, object]:
    return {"text": draft.text, "files": [list(file) for file in draft.files]}


def _draft(content: dict[str, object]) -> Draft:
    files = content.get("files")
    try:
        staged = tuple(StagedFile(*file) for file in files) if isinstance(files, list) else ()
    except TypeError:
        staged = ()
    return Draft(str(content.get("text", "")), staged)

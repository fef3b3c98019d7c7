"""Keeps what is typed into a draft: saved a moment after the typing, in order, never over others.

One keeper for each version. `base` of a part is what the store is known to hold, `mine` what
stands on the screen, `sent` what is on its way.
"""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.errors import AppError
from desktop.domain.session import Session
from desktop.domain.sops.joining import changed, conceded, disputed, joined, rebased
from desktop.domain.sops.pairs import text_in
from desktop.domain.sops.records import Sop, SopHead, Step
from desktop.services.services import Services
from desktop.views.desk import Desk

HEAD = ""
"""The head's key beside those of the steps."""

Part = Step | SopHead
# Saved at the first pause, and while somebody types on without one: a crash loses two seconds.
PAUSE_MS, LATEST_MS = 700, 1500


class Kept:
    """One part of the draft: the head or a step."""

    __slots__ = ("base", "mine", "sent", "session", "theirs", "unsure")

    def __init__(self, part: Any, session: Session) -> None:
        self.base = self.mine = part
        self.sent: Any = None
        self.theirs: Any = None
        self.session = session
        self.unsure = False

    @property
    def is_dirty(self) -> bool:
        """Return whether something typed is not on its way yet."""
        return bool(changed(self.base if self.sent is None else self.sent, self.mine))


class Keeper(QObject):
    """`patched` follows a part that changed by other hands; `disputed` one that needs a choice.

    `lost` carries the error and the part where a text could not be kept at all.
    """

    patched = Signal(str)
    disputed = Signal(str)
    lost = Signal(object, object)
    stale = Signal()

    def __init__(self, desk: Desk, version: int) -> None:
        super().__init__()
        self.version = version
        self._desk = desk
        self._parts: dict[str, Kept] = {}
        self._pause, self._latest = QTimer(self), QTimer(self)
        for timer, after in ((self._pause, PAUSE_MS), (self._latest, LATEST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(after)
            timer.timeout.connect(self.flush)

    def part(self, key: str) -> Any:
        """Return a part as it stands on the screen; None for one that is gone."""
        kept = self._parts.get(key)
        return None if kept is None else kept.mine

    def step(self, key: str) -> Step | None:
        """Return a step as it stands on the screen."""
        found = self.part(key)
        return found if isinstance(found, Step) else None

    def theirs(self, key: str) -> tuple[Any, Any] | None:
        """Return mine and theirs where somebody else changed the same, else None."""
        kept = self._parts.get(key)
        return None if kept is None or kept.theirs is None else (kept.mine, kept.theirs)

    def disputes(self, key: str) -> list[str]:
        """Return the fields that two people changed."""
        kept = self._parts[key]
        return disputed(kept.base, kept.mine, kept.theirs)

    @property
    def is_clean(self) -> bool:
        """Return whether everything typed is kept."""
        return not any(k.is_dirty or k.sent is not None for k in self._parts.values())

    def change(self, key: str, part: Part) -> None:
        """Take in what was typed; it is saved a moment from now."""
        kept = self._parts.get(key)
        if kept is None or not changed(kept.mine, part):
            return
        kept.mine = part
        kept.session = self._desk.session
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()

    def take(self, text: Sop) -> None:
        """Take in what was read; what is typed and not saved yet stays."""
        read: dict[str, Part] = {HEAD: text.head, **{step.id: step for step in text.steps}}
        asks = False
        for key, part in read.items():
            kept = self._parts.get(key)
            if kept is None:
                self._parts[key] = Kept(part, self._desk.session)
            elif kept.sent is None and kept.theirs is None:
                asks |= not self._settle(key, kept, part)
        for key in self._parts.keys() - read.keys():
            if not self._parts[key].is_dirty and self._parts[key].sent is None:
                del self._parts[key]
        if asks:
            self.stale.emit()

    def flush(self) -> None:
        """Save at once what is not saved yet."""
        self._pause.stop()
        self._latest.stop()
        for key, kept in self._parts.items():
            if kept.sent is None and kept.theirs is None and kept.is_dirty:
                self._send(key, kept)

    def choose(self, key: str, whose: str) -> None:
        """Settle a part that two people changed: "mine" or "theirs"."""
        kept = self._parts[key]
        theirs, kept.theirs = kept.theirs, None
        join = joined if whose == "mine" else conceded
        kept.base, kept.mine = theirs, join(kept.base, kept.mine, theirs)
        self.patched.emit(key)
        self.flush()

    def close(self) -> None:
        """Save what is left on this thread: the desk is closing, no job could run any more."""
        self._pause.stop()
        self._latest.stop()
        for key, kept in self._parts.items():
            if kept.is_dirty or kept.sent is not None:
                self._save_now(key, kept)

    def _settle(self, key: str, kept: Kept, part: Any) -> bool:
        """Take in a part; a text older than what was just saved is asked for again."""
        if kept.unsure and part != kept.base:
            kept.unsure = False
            return False
        kept.unsure = False
        if part != kept.base:
            before = kept.mine
            mine = joined(kept.base, kept.mine, part)
            kept.base, kept.mine = rebased(kept.base, kept.mine, part), mine
            if mine != before:
                self.patched.emit(key)
        return True

    def _send(self, key: str, kept: Kept) -> None:
        kept.sent = kept.mine
        work = partial(_save, kept.session, self.version, kept.base, kept.mine)
        self._desk.write(work, partial(self._saved, key), partial(self._failed, key))

    def _saved(self, key: str, part: Any) -> None:
        kept = self._parts.get(key)
        if kept is None:
            return
        before, sent = kept.mine, kept.sent
        kept.mine = joined(sent, kept.mine, part)
        # Others may have written in between what I have typed since: that is found out later.
        kept.base = rebased(sent, before, part)
        kept.sent, kept.unsure = None, True
        if kept.mine != before:
            self.patched.emit(key)
        if kept.is_dirty and not self._pause.isActive():
            self._send(key, kept)

    def _failed(self, key: str, error: Exception) -> None:
        kept = self._parts.get(key)
        if kept is None:
            return
        kept.sent = None
        code = error.code if isinstance(error, AppError) else ""
        if code == "step_changed_elsewhere":
            read = partial(_read, self.version, key)
            self._desk.read(lambda my, _p: read(my), partial(self._dispute, key))
            return
        if code in ("step_gone", "document_fixed", "document_gone"):
            del self._parts[key]
        self.lost.emit(error, kept.mine)

    def _dispute(self, key: str, theirs: Any) -> None:
        kept = self._parts.get(key)
        if kept is None or theirs is None:
            return
        if disputed(kept.base, kept.mine, theirs):
            kept.theirs = theirs
            self.disputed.emit(key)
        else:
            kept.mine, kept.base = joined(kept.base, kept.mine, theirs), theirs
            self.patched.emit(key)
            self.flush()

    def _save_now(self, key: str, kept: Kept) -> None:
        # What was on its way may have arrived or not: whichever it is, the text goes on from it.
        bases = (kept.base, kept.sent) if kept.theirs is None else ()
        for base in bases:
            if base is None:
                continue
            try:
                _save(kept.session, self.version, base, kept.mine, self._desk.my)
            except AppError as error:
                if error.code != "step_changed_elsewhere":
                    self._desk.fail(error)
                    return
            else:
                kept.sent, kept.base = None, kept.mine
                return
        # Two people wrote the same and nobody has chosen: the store keeps both.
        self._keep_aside(key, kept)

    def _keep_aside(self, key: str, kept: Kept) -> None:
        """Keep a text that somebody else's stands in the way of as a comment beside it."""
        text = "\n\n".join(filter(None, (text_in(kept.mine, each) for each in ("zh", "en"))))
        try:
            documents = self._desk.my.for_session(kept.session).documents
            documents.comment(self.version, text, key)
        except AppError as error:
            self._desk.fail(error)


def _save(session: Session, version: int, before: Any, after: Any, my: Services) -> Part:
    sops = my.for_session(session).sops
    if isinstance(after, Step):
        return sops.save_step(version, before, after)
    return sops.save_head(version, before, after)


def _read(version: int, key: str, my: Services) -> Part | None:
    text = my.sops.text(version)
    if key == HEAD:
        return text.head
    return next((step for step in text.steps if step.id == key), None)

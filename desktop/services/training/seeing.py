"""Who sees whose marks: everybody their own, leads and trainers all; the program itself, too."""

from desktop.domain.errors import AppError
from desktop.domain.session import Session

# The role of commands, which nobody works as.
COMMANDS = "setup"
_OVERSEERS = frozenset({"lead", "trainer", COMMANDS})


def may_see(session: Session, person: int) -> bool:
    """Return whether a session may look at what somebody did in exams and practice."""
    return session.role in _OVERSEERS or person == session.person


def check_seen(session: Session, person: int) -> None:
    """Raise AppError("exam_not_seen") where a session may not look at somebody's marks."""
    if not may_see(session, person):
        raise AppError("exam_not_seen")

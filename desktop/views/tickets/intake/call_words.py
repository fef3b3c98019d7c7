"""How a call's clock and a form's name are said."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.call_clock import CallClock, CallState
from desktop.domain.call_form import CallForm
from desktop.qtkit.formats import format_clock
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

_SECOND = 1000
_ICONS = {
    "phone": "phone",
    "portal": "web",
    "chat": "chat",
    "mail": "mail",
    "walk_in": "walk_in",
    "drop_form": "document",
}
_CLOCKS = {
    CallState.RUNNING: "{time}",
    CallState.PARKED: QT_TRANSLATE_NOOP("CallWords", "parked {time}"),
    CallState.ENDED: QT_TRANSLATE_NOOP("CallWords", "ended {time}"),
}
_UNTITLED = QT_TRANSLATE_NOOP("CallWords", "Untitled")


def channel_icon(code: str) -> str:
    """Return the icon of a channel; one that the desk added itself has the ticket's."""
    return _ICONS.get(code, "ticket")


def clock_text(clock: CallClock, now: int) -> str:
    """Return the time talked and, unless the call runs, that it is parked or has ended."""
    text = _CLOCKS[clock.state]
    said = text if clock.state is CallState.RUNNING else _tr(text)
    return said.format(time=format_clock(clock.elapsed(now) / _SECOND))


def form_title(form: CallForm, caller: str) -> str:
    """Return what a form is about and who asks."""
    subject = form.subject_line(40) or _tr(_UNTITLED)
    return " · ".join(part for part in (subject, caller) if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CallWords", text)

"""What a planned process is estimated to change, in one sentence."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.process.comparing import Comparison, Load
from desktop.qtkit.formats import format_number
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

_EFFECT = QT_TRANSLATE_NOOP(
    "ProcessEffect",
    "Estimated a month: handling {handled} ({handled_change}), waiting {waited} ({waited_change})",
)
_FROM = QT_TRANSLATE_NOOP("ProcessEffect", "{before} → {after} h")
_COUNTED = QT_TRANSLATE_NOOP(
    "ProcessEffect", "from {counted} of {rows} rows that say their times and how often"
)
_NONE = QT_TRANSLATE_NOOP(
    "ProcessEffect", "No estimate: rows need minutes and how often in both states."
)
_HOUR = 60.0


def effect_text(found: Comparison, language: str) -> str:
    """Return the estimated effect on handling and waiting time, and from how many rows it is."""
    before, after = found.before, found.after
    if not before.counted or not after.counted:
        return _said(_NONE)
    said = _said(_EFFECT).format(
        handled=_from(before.handled, after.handled),
        handled_change=_change(before.handled, after.handled),
        waited=_from(before.waited, after.waited),
        waited_change=_change(before.waited, after.waited),
    )
    between = "；" if language == "zh" else "; "
    counted = Load(0, 0, before.counted + after.counted, before.rows + after.rows)
    basis = _said(_COUNTED).format(counted=counted.counted, rows=counted.rows)
    return f"{said}{between}{basis}"


def _from(before: float, after: float) -> str:
    return _said(_FROM).format(
        before=format_number(before / _HOUR), after=format_number(after / _HOUR)
    )


def _change(before: float, after: float) -> str:
    if not before:
        return "—"
    share = round(100 * (after - before) / before)
    return f"{'−' if share < 0 else '+'}{abs(share)} %"


def _said(text: str) -> str:
    return QCoreApplication.translate("ProcessEffect", text)

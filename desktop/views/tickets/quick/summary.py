"""What a quick action does, in one line."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.quick_actions import ME, QuickAction
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.tickets.timeline import TimelineWords

_LONGEST = 40
_SAYS = QT_TRANSLATE_NOOP("QuickAction", "says “{text}”")
_TICKS = QT_TRANSLATE_NOOP("QuickAction", "ticks steps: {count}")
_TAGS = QT_TRANSLATE_NOOP("QuickAction", "tags: {tags}")
_ME = QT_TRANSLATE_NOOP("QuickAction", "whoever does it")


def summary(found: QuickAction, fields: Mapping[str, Any], words: TimelineWords) -> str:
    """Return the line; `fields` are those of the action with this workspace's keys."""
    parts = [_field(name, value, words) for name, value in fields.items()]
    tags = [*(f"+{tag}" for tag in found.add_tags), *(f"−{tag}" for tag in found.remove_tags)]
    if tags:
        parts.append(_said(_TAGS).format(tags=" ".join(tags)))
    if found.ticks:
        parts.append(_said(_TICKS).format(count=len(found.ticks)))
    if found.words is not None and not found.words.is_empty:
        text = " ".join(found.words.text.text(words.language).split())
        short = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
        parts.append(_said(_SAYS).format(text=short))
    return " · ".join(parts)


def _field(name: str, value: Any, words: TimelineWords) -> str:
    if value == ME:
        return f"{words.field(name)}: {_said(_ME)}"
    return words.line(name, value)


def _said(words: str) -> str:
    return QCoreApplication.translate("QuickAction", words)

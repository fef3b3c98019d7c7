"""About how tall the card of a step will be, so that the scroll bar is right before it is made."""

from desktop.domain.sops.records import Step
from desktop.qtkit.theme import current_theme

_HEAD, _ROW, _CHIPS, _BLOCK = 48, 24, 34, 52
_LETTERS = {"zh": 46, "en": 88, "both": 40}


def card_height(step: Step, language: str, zoom: float, *, folded: bool) -> int:
    """Return a height in pixels at the present text scale."""
    if folded:
        return current_theme().px(_HEAD * zoom)
    text = step.body.zh if language == "zh" else step.body.en or step.body.zh
    letters = _LETTERS.get(language, _LETTERS["en"])
    lines = sum(len(line) // letters + 1 for line in text.split("\n") if line)
    lines += len(step.branches) + any(step.question) + (step.escalation is not None)
    lines += len(step.must_ask) + bool(step.must_ask)
    chips = bool(step.tools or step.templates or step.scripts)
    blocks = any(step.done_when) + any(step.mistakes)
    height = _HEAD + lines * _ROW + chips * _CHIPS + blocks * _BLOCK
    return current_theme().px(height * zoom)

"""Texts of GIFT with their format marks, to wordings and back."""

import re

from desktop.domain.questions.wording import SILENCE, Markup, Wording, worded
from desktop.exchange.questions.gift.entries import BLANKS, COMMENT
from desktop.exchange.questions.gift.escapes import LINE_BREAK, escaped, shown

_FORMAT = re.compile(r"\[(html|moodle|plain|markdown)\]")
# What would be taken for a mark, a weight or a comment at the beginning of a text.
_MISREAD = re.compile(rf"{_FORMAT.pattern}|%-?[0-9.]{{1,20}}%|{COMMENT}")
# Where the line breaks of a file are only how somebody wrapped it; \n is a break there.
_WRAPPED = frozenset({Markup.MOODLE, Markup.PLAIN})
_CJK = re.compile("[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60]")


def wording(piece: str, default: Markup) -> Wording:
    """Return a piece of an entry as a text of its language."""
    piece = piece.strip(BLANKS)
    found = _FORMAT.match(piece)
    markup = Markup(found[1]) if found else default
    text = piece[found.end() :] if found else piece
    text = shown(folded(text) if markup in _WRAPPED else text).strip(BLANKS)
    return worded(text, markup) if text.strip() else SILENCE


def markup_of(piece: str) -> Markup:
    """Return the markup of the text of a question, which is that of all its other texts."""
    found = _FORMAT.match(piece.strip(BLANKS))
    return Markup(found[1]) if found else Markup.MOODLE


def folded(text: str) -> str:
    """Return a wrapped text on one line; Chinese goes on without a blank."""
    if "\n" not in text:
        return text
    lines = [line.strip(BLANKS) for line in text.split("\n")]
    pieces: list[str] = []
    for line in filter(None, lines):
        if pieces and not _is_tight(pieces[-1][-1], line[0]):
            pieces.append(" ")
        pieces.append(line)
    return "".join(pieces)


def parted(piece: str) -> tuple[str, str]:
    """Return an answer and its feedback, both as they stand."""
    answer, _, feedback = piece.partition("#")
    return answer, feedback


def _is_tight(before: str, after: str) -> bool:
    if LINE_BREAK in (before, after):
        return True
    return _CJK.match(before) is not None and _CJK.match(after) is not None


def written(text: str, markup: Markup, default: Markup) -> str:
    """Return a text as it stands in a file, with the mark of its format where it needs one."""
    text = text.strip(BLANKS)
    if not text.strip():
        return ""
    mark = f"[{markup}]" if markup is not default or _MISREAD.match(text) else ""
    return mark + escaped(text)

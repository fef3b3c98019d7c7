"""What is said to single answers: one a line, with the letter, number or word of its answer."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from desktop.domain.questions.wording import Markup, Wording
from desktop.exchange.questions.refused import Refused
from desktop.exchange.questions.tables.items import MARKUP, Item, item, item_of
from desktop.exchange.questions.tables.knots import lines
from desktop.exchange.questions.tables.row import QuestionRow
from desktop.exchange.questions.tables.words import TRUTH, meaning

ANY_OTHER = "*"
_LABEL = re.compile(r"([A-Za-z]{1,2}|[0-9]{1,4}|\*|[^\s:：]{1,8})\s*[:：]\s*", re.DOTALL)
_MARKS = frozenset({MARKUP})
_SHOWN = 60


class Reply(NamedTuple):
    """What is said to the answer of a label."""

    label: str
    text: Wording


def replies(row: QuestionRow) -> Mapping[str, Wording]:
    """Return what is said by the labels of the answers: letters, numbers, "true" and "false".

    Raises Refused table_reply_unclear.
    """
    found: dict[str, dict[str, Item]] = {}
    for texts in row.lines("replies"):
        for language, text in texts.items():
            if text:
                label, said = _labelled(text)
                found.setdefault(label, {})[language] = item_of(said, _MARKS)
    return {label: row.worded(items) for label, items in found.items()}


def replies_cell(told: list[Reply], language: str, usual: Markup) -> str:
    """Return a cell of what is said in one language."""
    said = (
        (reply.label, Item(getattr(reply.text, language), _own(reply.text, usual)))
        for reply in told
    )
    return lines(f"{label}: {item(each, _MARKS, language)}" for label, each in said if each.text)


def _labelled(line: str) -> tuple[str, str]:
    found = _LABEL.match(line)
    if found is None:
        raise Refused("table_reply_unclear", line=line[:_SHOWN])
    label = found[1].upper()
    judged = meaning(TRUTH, label) if len(label) > 1 or not label.isascii() else ""
    return judged or label, line[found.end() :]


def _own(text: Wording, usual: Markup) -> Markup | None:
    return None if text.markup is usual else text.markup

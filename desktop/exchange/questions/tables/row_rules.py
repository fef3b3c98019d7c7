"""The rules of a question in one cell: order of choices, letter case, how an order is paid."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop.domain.questions.bodies import (
    Matching,
    Multiple,
    Ordering,
    OrderMode,
    ShortText,
    Single,
)
from desktop.domain.questions.question import Body
from desktop.exchange.questions.refused import Refused
from desktop.exchange.questions.tables.row import QuestionRow
from desktop.exchange.questions.tables.words import MODES, RULES, meaning, word

_BETWEEN = re.compile(r"[;；\n]")
_DRAWN = re.compile(r"(.*?)\s*(\d{1,4})\D{0,4}")
_SHOWN, _LONGEST = 60, 80


class Rules(NamedTuple):
    """What the cell says, and what goes without saying."""

    shuffle: bool = True
    exact_case: bool = False
    mode: OrderMode = OrderMode.SOP
    drawn: int = 0


def rules(row: QuestionRow) -> Rules:
    """Return the rules of a row; raises Refused table_rule_unknown."""
    found = Rules()
    for said in filter(None, map(str.strip, _BETWEEN.split(row.plain("rules")))):
        found = _with(found, said)
    return found


def rules_cell(body: Body, language: str) -> str:
    """Return what has to be said about a question, with words in a language."""
    return "; ".join(_told(body, language))


def _with(found: Rules, said: str) -> Rules:
    named = meaning(RULES, said)
    if named == "fixed":
        return found._replace(shuffle=False)
    if named == "case":
        return found._replace(exact_case=True)
    drawn = _DRAWN.fullmatch(said[:_LONGEST])
    if drawn and meaning(RULES, drawn[1]) == "drawn":
        return found._replace(drawn=int(drawn[2]))
    head, _, rest = said.replace("：", ":").partition(":")
    mode = meaning(MODES, rest) if meaning(RULES, head) == "mode" else ""
    if not mode:
        raise Refused("table_rule_unknown", rule=said[:_SHOWN])
    return found._replace(mode=OrderMode(mode))


def _told(body: Body, language: str) -> Iterator[str]:
    if isinstance(body, Single | Multiple | Matching) and not body.shuffle:
        yield word(RULES, "fixed", language)
    if isinstance(body, ShortText) and body.exact_case:
        yield word(RULES, "case", language)
    if isinstance(body, Ordering):
        if body.mode is not OrderMode.SOP:
            yield f"{word(RULES, 'mode', language)}: {word(MODES, body.mode.value, language)}"
        if body.shown:
            yield f"{word(RULES, 'drawn', language)} {body.shown}"

"""Orderings in a table: the steps in their right order, one a line, with marks before them."""

from desktop.domain.questions.bodies import Block, Ordering
from desktop.exchange.questions.refused import Refused
from desktop.exchange.questions.tables.items import AFTER, KNOCK_OUT, MARKUP, WRONG
from desktop.exchange.questions.tables.row import QuestionRow, marks
from desktop.exchange.questions.tables.row_rules import rules

ALLOWED = frozenset({MARKUP, WRONG, KNOCK_OUT, AFTER})
_LEAST = 2


def ordering(row: QuestionRow) -> Ordering:
    """Return the order of a row; raises Refused table_too_few, table_place_unknown."""
    blocks = []
    for items in row.items("answers", ALLOWED):
        text, said = row.worded(items), marks(items)
        after = None if said.after is None else tuple(number - 1 for number in said.after)
        if not text.is_empty:
            blocks.append(Block(text, after, said.wrong, said.knock_out))
    right = sum(not block.wrong for block in blocks)
    if right < _LEAST:
        raise Refused("table_too_few", found=right, least=_LEAST)
    unknown = [at for block in blocks for at in block.after or () if at >= len(blocks)]
    if unknown:
        raise Refused("table_place_unknown", place=unknown[0] + 1)
    said_rules = rules(row)
    return Ordering(tuple(blocks), said_rules.mode, said_rules.drawn)

"""Orderings of Moodle, an addition of its own for long and part of it now: old layout and new."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from xml.etree.ElementTree import Element

from desktop.domain.questions.bodies import Block, Ordering, OrderMode
from desktop.exchange.questions.moodle.piece import Piece
from desktop.exchange.questions.refused import Refused

SOP_MARK, WRONG_TAG, PLACE = "sop", "wrongblock", "place"
_LEAST = 2
# What old versions write as numbers.
_MODES: Mapping[str, OrderMode] = MappingProxyType(
    {mode.value: mode for mode in OrderMode if mode is not OrderMode.SOP}
    | {
        "-1": OrderMode.ALL_OR_NOTHING,
        "0": OrderMode.ABSOLUTE,
        "1": OrderMode.NEXT_EXCLUDE_LAST,
        "2": OrderMode.NEXT_INCLUDE_LAST,
        "3": OrderMode.ONE_PREVIOUS_AND_NEXT,
        "4": OrderMode.ALL_PREVIOUS_AND_NEXT,
        "5": OrderMode.LONGEST_ORDERED,
        "6": OrderMode.LONGEST_CONSECUTIVE,
        "7": OrderMode.DISTANCE,
        "absolute": OrderMode.ABSOLUTE,
        "relative": OrderMode.NEXT_EXCLUDE_LAST,
    }
)
_ALL = frozenset({"ALL", "EXACT", "0"})
_PLACES = re.compile(r"\d{1,4}(?: \d{1,4}){0,200}")


def ordering(piece: Piece) -> Ordering:
    """Return what an ordering asks; raises Refused moodle_too_few."""
    blocks = [_block(piece, answer) for answer in piece.all("answer")]
    blocks = [block for block in blocks if not block.text.is_empty]
    if len(blocks) < _LEAST:
        raise Refused("moodle_too_few", found=len(blocks), least=_LEAST)
    shown = _number(piece.said("selectcount") or piece.said("studentsee"))
    selecting = (piece.said("selecttype") or piece.said("logical")).upper()
    draws = selecting not in _ALL and 0 < shown < len(blocks)
    for found in piece.all(WRONG_TAG):
        block = _block(piece, found)._replace(wrong=True)
        if not block.text.is_empty:
            blocks.insert(min(_number(found.get(PLACE, "")), len(blocks)), block)
    return Ordering(tuple(blocks), _mode(piece), shown if draws else 0)


def draws_neighbours(piece: Piece) -> bool:
    """Return whether blocks that stand side by side are drawn, not any."""
    return piece.said("selecttype").upper() in ("CONTIGUOUS", "CONTIG", "2")


def _block(piece: Piece, answer: Element) -> Block:
    after = answer.get("after")
    places = None
    if after is not None and (not after or _PLACES.fullmatch(after)):
        places = tuple(map(int, after.split()))
    return Block(piece.wording(answer), places, knock_out=answer.get("knockout") == "1")


def _mode(piece: Piece) -> OrderMode:
    found = piece.element.find("gradingtype")
    if found is not None and found.get("order") == SOP_MARK:
        return OrderMode.SOP
    said = piece.said("gradingtype").lower()
    if said and said not in _MODES:
        piece.note("moodle_grading_unknown", grading=said[:60])
    return _MODES.get(said, OrderMode.NEXT_EXCLUDE_LAST)


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0  # noqa: PLR2004

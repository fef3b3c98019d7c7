"""Which SOPs in force, scripts and error codes fit a typed text."""

import re

from desktop.domain.bilingual import Bilingual
from desktop.domain.likeness.cutting import tokens
from desktop.domain.likeness.scoring import FULL, Score, covered
from desktop.domain.search_text import normalise
from desktop.services.similar.records import LikeText
from desktop.services.similar.weighing import Weighed
from desktop.store import likeness
from desktop.store.driver import Connection

SHOWN = 5
_LOOKED_AT = 40
# Of a text in which a hundred words stand one or two are there by chance.
_LEAST = 20
# What is for the chosen service type goes a third of the way that is left to the top.
_SAME_TYPE = 1 / 3
_EXACT = int(FULL)
_READ = 2000


def like_texts(
    connection: Connection, kind: str, asked: Weighed, service_type: int | None
) -> tuple[LikeText, ...]:
    """Return the best five records of a kind of the library."""
    said: dict[int, set[str]] = {}
    for term, by_kind in asked.library.items():
        for key in by_kind[kind]:
            said.setdefault(key, set()).add(term)
    heaviest = sorted(said, key=lambda key: -sum(asked.weight[term] for term in said[key]))
    found = []
    for record in likeness.titles(connection, kind, heaviest[:_LOOKED_AT]):
        words = tokens(f"{record.code} {record.title_zh} {record.title_en}")
        score = covered(asked.weight, set(words), said[record.key])
        points = _with_type(score, same=record.service_type == service_type is not None)
        if points >= _LEAST:
            title = Bilingual(record.title_zh, record.title_en)
            shared = asked.said(score)
            found.append(LikeText(kind, record.key, record.code, title, points, shared))
    return tuple(sorted(found, key=lambda each: (-each.points, each.code))[:SHOWN])


def like_codes(connection: Connection, asked: Weighed) -> tuple[LikeText, ...]:
    """Return the best five error codes; those whose very code was typed come first."""
    exact = exact_codes(connection, asked.text)
    known = {each.key for each in exact}
    rest = like_texts(connection, "error_code", asked, None)
    return (*exact, *(each for each in rest if each.key not in known))[:SHOWN]


def exact_codes(connection: Connection, text: str) -> tuple[LikeText, ...]:
    """Return the error codes that were typed as they are: "0x0000011b"."""
    # Halves of characters, as a broken paste leaves them, are kept by no database.
    folded = normalise(text[:_READ]).encode("utf-8", "ignore").decode()
    typed = {
        key: code
        for key, code in likeness.typed_codes(connection, folded)
        if _stands_alone(code, folded)
    }
    records = likeness.titles(connection, "error_code", list(typed))
    return tuple(
        LikeText(
            "error_code",
            record.key,
            record.code,
            Bilingual(record.title_zh, record.title_en),
            _EXACT,
            (record.code,),
            exact=True,
        )
        for record in sorted(records, key=lambda each: -len(each.code))
    )


def _with_type(score: Score, *, same: bool) -> int:
    lift = (FULL - score.points) * _SAME_TYPE if same and score.points else 0.0
    return round(score.points + lift)


def _stands_alone(code: str, folded: str) -> bool:
    # "E-21" within "E-2107" is another code; Chinese may stand right beside one.
    return re.search(rf"(?<![a-z0-9]){re.escape(code)}(?![a-z0-9])", folded) is not None

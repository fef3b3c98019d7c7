"""Grades of typed answers: accepted words, numbers, and rubrics that a person settles."""

import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from desktop.domain.questions.bodies import Essay, Numeric, Point, ShortText
from desktop.domain.questions.grading.choices import UNANSWERED
from desktop.domain.questions.grading.grade import Grade, Line, PartGrade, Why, whole
from desktop.domain.questions.responses import Written

_THOUSANDS = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?")
_LONGEST_NUMBER = 40
_SIGNS = str.maketrans({"−": "-", "–": "-", "。": ".", "，": ",", "、": ","})
_ENDS = " \t\n.,;:!?。、；：！？"


def graded_short(body: ShortText, response: Written | None) -> Grade:
    """Return the grade of the first accepted answer that fits."""
    if response is None or not response.text.strip():
        return UNANSWERED
    said = folded(response.text, exact_case=body.exact_case)
    for at, answer in enumerate(body.answers):
        if fits(folded(answer.text, exact_case=body.exact_case), said):
            partly = Line(Why.PARTLY_ACCEPTED, at)
            full = answer.weight >= 1
            return whole(answer.weight, Line(Why.RIGHT, at) if full else partly)
    return whole(0.0, Line(Why.NOT_ACCEPTED))


def folded(text: str, *, exact_case: bool = False) -> str:
    """Return text as answers are compared: width, runs of blanks and end marks don't count."""
    plain = " ".join(unicodedata.normalize("NFKC", text).split())
    plain = plain.strip(_ENDS) or plain
    return plain if exact_case else plain.casefold()


def fits(pattern: str, said: str) -> bool:
    """Return whether a text fits a pattern in which `*` is any run of characters, in linear time.

    A star after a backslash stands for itself.
    """
    first, *rest = _pieces(pattern)
    if not rest:
        return said == first
    if not said.startswith(first):
        return False
    at, last = len(first), rest.pop()
    for piece in rest:
        found = said.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return len(said) - len(last) >= at and said.endswith(last)


def _pieces(pattern: str) -> list[str]:
    hidden = pattern.replace("\\*", "\0")
    return [piece.replace("\0", "*") for piece in hidden.split("*")]


def graded_number(body: Numeric, response: Written | None) -> Grade:
    """Return the grade of a number: the best of the ranges it lies in."""
    if response is None or not response.text.strip():
        return UNANSWERED
    number = number_of(response.text)
    if number is None:
        return whole(0.0, Line(Why.NOT_A_NUMBER))
    inside = [(r.weight, -at) for at, r in enumerate(body.ranges) if r.low <= number <= r.high]
    if not inside:
        return whole(0.0, Line(Why.OUT_OF_RANGE))
    weight, at = max(inside)
    return whole(weight, Line(Why.RIGHT if weight >= 1 else Why.PARTLY_ACCEPTED, -at))


def number_of(text: str) -> Decimal | None:
    """Return a typed number, whatever its width; a comma between thousands falls away."""
    plain = unicodedata.normalize("NFKC", text).translate(_SIGNS).replace(" ", "")
    if len(plain) > _LONGEST_NUMBER:
        return None
    plain = plain.replace(",", "") if _THOUSANDS.fullmatch(plain) else plain.replace(",", ".")
    try:
        number = Decimal(plain)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def graded_essay(body: Essay, response: Written | None) -> Grade:
    """Return what the hints of a rubric suggest; a person settles it."""
    return Grade((rubric(body.points, response.text if response else ""),))


def rubric(points: Sequence[Point], text: str) -> PartGrade:
    """Return the suggested part of a text by a rubric; one without text is settled at nothing."""
    if not text.strip():
        return PartGrade(0.0, (Line(Why.NOT_ANSWERED),))
    return by_points(points, suggested(points, text), waiting=True)


def suggested(points: Sequence[Point], text: str) -> frozenset[int]:
    """Return the points whose hints stand in a text."""
    said = folded(text)
    return frozenset(
        at
        for at, point in enumerate(points)
        if any(folded(hint) in said for hint in point.hints if hint.strip())
    )


def by_points(points: Sequence[Point], met: frozenset[int], *, waiting: bool = False) -> PartGrade:
    """Return the part of a rubric whose points are met."""
    full = sum(point.marks for point in points)
    got = sum(point.marks for at, point in enumerate(points) if at in met)
    share = got / full if full else 0.0
    lines = tuple(Line(Why.POINT_MISSED, at) for at in range(len(points)) if at not in met)
    if waiting:
        return PartGrade(share, (Line(Why.FOR_A_PERSON), *lines), waiting=True)
    return PartGrade(share, lines, settled=share)

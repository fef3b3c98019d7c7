"""A live role-play: the lines of the mark sheet, and what is ticked while the trainee talks.

The lines follow template 11. What is ticked becomes the answer and the grade that the same ticket
would get at the screen, so that both ways count alike.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.questions.case import Case, Escalation, Part, Triage, Way, Worth
from desktop.domain.questions.grading.grade import Grade, PartGrade, Why
from desktop.domain.questions.grading.grading import graded, points_of
from desktop.domain.questions.grading.texts import by_points
from desktop.domain.questions.responses import Played

_LEVELS, _WRONG = 3, "-"
_WRITTEN = (Part.ESCALATION, Part.REPLY, Part.CLOSING)


class Section(StrEnum):
    """The columns of template 11 that are ticked; escalation stands by itself, as in exams."""

    ASK = "ask"
    TRIAGE = "triage"
    FIRST = "first"
    ORDER = "order"
    ESCALATION = "escalation"
    LANGUAGE = "language"
    RECORD = "record"
    KNOCK_OUT = "knock_out"


class Line(NamedTuple):
    """One line of the sheet: what it is about, and the place of that; ways count as Way has them.

    Of lines with the same `only` one is ticked at most.
    """

    id: str
    section: Section
    at: int = 0
    only: str = ""


def lines_of(case: Case) -> tuple[Line, ...]:
    """Return the lines of the sheet of a ticket, in the order in which things are said."""
    found = [*_asked(case), *_triage(case.triage), *_done(case), *_written(case)]
    order = list(Section)
    return tuple(sorted(found, key=lambda line: order.index(line.section)))


def toggled(case: Case, ticks: Sequence[str], line: str) -> tuple[str, ...]:
    """Return what is ticked after a line was pressed; the order of pressing stays."""
    if line in ticks:
        return tuple(each for each in ticks if each != line)
    known = {each.id: each for each in lines_of(case)}
    if line not in known:
        return tuple(ticks)
    only = known[line].only
    kept = [each for each in ticks if not only or known[each].only != only]
    return (*kept, line)


def played(case: Case, ticks: Sequence[str]) -> Played:
    """Return the answer that ticks stand for; what was not ticked was not said."""
    key, way = case.triage, _one(ticks, "way")
    is_type, is_category = "type" in ticks, "category" in ticks
    levels = _levels(key, ticks)
    return Played(
        key.service_type if is_type else _WRONG if is_category else "",
        key.category if is_category else "",
        *levels,
        _one(ticks, "first"),
        _places(ticks, "ask"),
        _places(ticks, "step"),
        None if way is None else list(Way)[way],
    )


def marked(case: Case, ticks: Sequence[str]) -> Grade:
    """Return the grade that ticks come to; nothing of it waits for anybody."""
    grade = graded(case, played(case, ticks))
    return grade._replace(parts=tuple(_part(case, ticks, each) for each in grade.parts))


def ticks_of(case: Case, answer: Played, grade: Grade) -> tuple[str, ...]:
    """Return what is ticked on the sheet of an attempt that was graded."""
    key = case.triage
    said = [f"ask:{at}" for at in answer.asked]
    said += ["type"] if key.service_type and answer.service_type == key.service_type else []
    said += ["category"] if key.category and answer.category == key.category else []
    said += ["impact"] if key.impact and answer.impact == key.impact else []
    said += ["urgency"] if key.urgency and answer.urgency == key.urgency else []
    said += [] if answer.first is None else [f"first:{answer.first}"]
    said += [f"step:{at}" for at in answer.order]
    said += [] if answer.way is None else [f"way:{list(Way).index(answer.way)}"]
    for part in _WRITTEN:
        said += [f"{_NAMES[part]}:{at}" for at in _met(case, grade, part)]
    known = {line.id for line in lines_of(case)}
    return tuple(each for each in said if each in known)


_NAMES = {Part.ESCALATION: "why", Part.REPLY: "reply", Part.CLOSING: "closing"}


def _asked(case: Case) -> Iterator[Line]:
    for at, fact in enumerate(case.facts):
        rash = fact.worth is Worth.KNOCK_OUT
        yield Line(f"ask:{at}", Section.KNOCK_OUT if rash else Section.ASK, at)


def _triage(key: Triage) -> Iterator[Line]:
    there = {
        "type": key.service_type,
        "category": key.category,
        "impact": key.impact and key.urgency,
        "urgency": key.impact and key.urgency,
    }
    for name, known in there.items():
        if known:
            yield Line(name, Section.TRIAGE)


def _done(case: Case) -> Iterator[Line]:
    for at, option in enumerate(case.first):
        section = Section.KNOCK_OUT if option.knock_out else Section.FIRST
        yield Line(f"first:{at}", section, at, "first")
    for at, block in enumerate(case.order.blocks):
        yield Line(f"step:{at}", Section.KNOCK_OUT if block.knock_out else Section.ORDER, at)


def _written(case: Case) -> Iterator[Line]:
    for at, _way in enumerate(Way):
        yield Line(f"way:{at}", Section.ESCALATION, at, "way")
    for at, _point in enumerate(_reason(case.escalation)):
        yield Line(f"why:{at}", Section.ESCALATION, at)
    for at, _point in enumerate(case.reply):
        yield Line(f"reply:{at}", Section.LANGUAGE, at)
    for at, _point in enumerate(case.closing):
        yield Line(f"closing:{at}", Section.RECORD, at)


def _reason(key: Escalation) -> Sequence[object]:
    return key.reason if key.way is not Way.NONE else ()


def _levels(key: Triage, ticks: Sequence[str]) -> tuple[int, int]:
    """Return impact and urgency; where one of them is right, the other one is a wrong one."""
    if not {"impact", "urgency"} & set(ticks):
        return 0, 0
    return (
        key.impact if "impact" in ticks else key.impact % _LEVELS + 1,
        key.urgency if "urgency" in ticks else key.urgency % _LEVELS + 1,
    )


def _part(case: Case, ticks: Sequence[str], part: PartGrade) -> PartGrade:
    points = points_of(case, part.part) if part.part in _NAMES else ()
    is_escalation = part.part is Part.ESCALATION
    if not points or part.part is None or (is_escalation and not _right_way(case, ticks)):
        return part
    told = by_points(points, frozenset(_places(ticks, _NAMES[part.part])))
    if is_escalation:
        told = told._replace(share=(1 + told.share) / 2, settled=(1 + told.share) / 2)
    return told._replace(part=part.part, weight=part.weight)


def _right_way(case: Case, ticks: Sequence[str]) -> bool:
    way = _one(ticks, "way")
    right = case.escalation.way
    return right is not Way.NONE and way is not None and list(Way)[way] is right


def _met(case: Case, grade: Grade, part: Part) -> list[int]:
    found = next((each for each in grade.parts if each.part is part), None)
    if found is None or any(line.why in (Why.NOT_ANSWERED, Why.WRONG_WAY) for line in found.lines):
        return []
    missed = {line.place for line in found.lines if line.why is Why.POINT_MISSED}
    return [at for at in range(len(points_of(case, part))) if at not in missed]


def _places(ticks: Sequence[str], name: str) -> tuple[int, ...]:
    pairs = (tick.partition(":") for tick in ticks)
    return tuple(int(at) for kind, _colon, at in pairs if kind == name and at.isdigit())


def _one(ticks: Sequence[str], name: str) -> int | None:
    return next(iter(_places(ticks, name)), None)

"""The grade of a simulated ticket: eight parts of the whole path, and the knock-outs."""

from collections.abc import Callable, Mapping

from desktop.domain.questions.case import MARKS, Case, Part, Way, Worth
from desktop.domain.questions.grading.grade import Grade, Line, PartGrade, Why, clamped
from desktop.domain.questions.grading.steps import OrderGrade, graded_order
from desktop.domain.questions.grading.texts import rubric
from desktop.domain.questions.responses import Ordered, Played


def graded_ticket(case: Case, response: Played | None) -> Grade:
    """Return the grade of a played ticket; parts that its key leaves empty don't count."""
    played = response or Played()
    order = graded_order(case.order, Ordered(played.order) if played.order else None)
    parts = tuple(
        graded(case, played, order)._replace(part=part, weight=MARKS[part])
        for part, graded in _PARTS.items()
        if part in asked_parts(case)
    )
    rash = tuple(line._replace(part=Part.ORDER) for line in order.knock_outs)
    return Grade(parts, _knock_outs(case, played) + rash)


def asked_parts(case: Case) -> frozenset[Part]:
    """Return the parts that a ticket asks for."""
    has = {
        Part.TYPE: bool(case.triage.service_type),
        Part.PRIORITY: bool(case.triage.impact and case.triage.urgency),
        Part.FIRST: bool(case.first),
        Part.ASK: any(fact.worth is Worth.MUST for fact in case.facts),
        Part.ORDER: bool(case.order.blocks),
        Part.ESCALATION: True,
        Part.REPLY: bool(case.reply),
        Part.CLOSING: bool(case.closing),
    }
    return frozenset(part for part, there in has.items() if there)


def _type(case: Case, played: Played, _order: OrderGrade) -> PartGrade:
    if not played.service_type:
        return _unanswered()
    key, wrong = case.triage, []
    if played.service_type != key.service_type:
        wrong.append(Line(Why.WRONG_TYPE))
    if key.category and played.category != key.category:
        wrong.append(Line(Why.WRONG_CATEGORY))
    return _sure(1 - len(wrong) / (2 if key.category else 1), *wrong)


def _priority(case: Case, played: Played, _order: OrderGrade) -> PartGrade:
    if not (played.impact and played.urgency):
        return _unanswered()
    wrong = []
    if played.impact != case.triage.impact:
        wrong.append(Line(Why.WRONG_IMPACT))
    if played.urgency != case.triage.urgency:
        wrong.append(Line(Why.WRONG_URGENCY))
    return _sure(1 - len(wrong) / 2, *wrong)


def _first(case: Case, played: Played, _order: OrderGrade) -> PartGrade:
    at = played.first
    if at is None or not 0 <= at < len(case.first):
        return _unanswered()
    weight = case.first[at].weight
    return _sure(weight, *(() if weight >= 1 else (Line(Why.CHOSEN_WRONG, at),)))


def _ask(case: Case, played: Played, _order: OrderGrade) -> PartGrade:
    # Each needed fact asked for counts, each wasted question takes one back.
    if not played.asked:
        return _unanswered()
    asked = set(played.asked)
    needed = [at for at, fact in enumerate(case.facts) if fact.worth is Worth.MUST]
    missed = [at for at in needed if at not in asked]
    idle = {Worth.WASTE, Worth.KNOCK_OUT}
    wasted = [at for at, fact in enumerate(case.facts) if at in asked and fact.worth in idle]
    share = (len(needed) - len(missed) - len(wasted)) / len(needed)
    lines = (
        *(Line(Why.NOT_ASKED, at) for at in missed),
        *(Line(Why.ASKED_FOR_NOTHING, at) for at in wasted),
    )
    return _sure(share, *lines)


def _steps(_case: Case, _played: Played, order: OrderGrade) -> PartGrade:
    return _sure(order.share, *order.lines)


def _escalation(case: Case, played: Played, _order: OrderGrade) -> PartGrade:
    # The right way is half, its reason the other half; no escalation needs no reason.
    key = case.escalation
    if played.way is None:
        return _unanswered()
    if played.way is not key.way:
        return _sure(0.0, Line(Why.WRONG_WAY))
    if key.way is Way.NONE or not key.reason:
        return _sure(1.0)
    reason = rubric(key.reason, played.reason)
    return reason._replace(share=(1 + reason.share) / 2, settled=(1 + reason.settled) / 2)


def _reply(case: Case, played: Played, _order: OrderGrade) -> PartGrade:
    return rubric(case.reply, played.reply)


def _closing(case: Case, played: Played, _order: OrderGrade) -> PartGrade:
    return rubric(case.closing, played.closing)


def _unanswered() -> PartGrade:
    return PartGrade(0.0, (Line(Why.NOT_ANSWERED),))


def _sure(share: float, *lines: Line) -> PartGrade:
    return PartGrade(clamped(share), lines, settled=clamped(share))


def _knock_outs(case: Case, played: Played) -> tuple[Line, ...]:
    facts = (
        Line(Why.KNOCK_OUT, at, Part.ASK)
        for at in dict.fromkeys(played.asked)
        if 0 <= at < len(case.facts) and case.facts[at].worth is Worth.KNOCK_OUT
    )
    first = played.first
    if first is None or not 0 <= first < len(case.first) or not case.first[first].knock_out:
        return tuple(facts)
    return (*facts, Line(Why.KNOCK_OUT, first, Part.FIRST))


_PARTS: Mapping[Part, Callable[[Case, Played, OrderGrade], PartGrade]] = {
    Part.TYPE: _type,
    Part.PRIORITY: _priority,
    Part.FIRST: _first,
    Part.ASK: _ask,
    Part.ORDER: _steps,
    Part.ESCALATION: _escalation,
    Part.REPLY: _reply,
    Part.CLOSING: _closing,
}

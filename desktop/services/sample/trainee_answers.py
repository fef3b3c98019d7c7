"""Answers of the sample's trainees: right at first, then worse until a column has its score."""

from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import NamedTuple

from desktop.domain.questions.case import COLUMNS, Case, Part, Way, Worth
from desktop.domain.questions.grading.grade import Grade
from desktop.domain.questions.grading.grading import graded, points_of, settled
from desktop.domain.questions.responses import Played

_SERVICE_TYPES = ("HWF", "SWF", "SWQ", "NWF", "ACR", "SVR")
_TEXTS = (Part.ESCALATION, Part.REPLY, Part.CLOSING)


class Answer(NamedTuple):
    """What a trainee did with a ticket, and which points of its rubrics were met."""

    case: Case
    played: Played
    met: Mapping[Part, frozenset[int]]

    def grade(self, *, by_person: bool = True) -> Grade:
        """Return the grade, the rubrics settled or left to a person."""
        found = graded(self.case, self.played)
        for part in _TEXTS if by_person else ():
            found = settled(self.case, found, part, self.met[part])
        return found


def answers(cases: Sequence[Case], scores: Mapping[str, int], seed: str) -> list[Answer]:
    """Return an answer to each ticket, so that each column has about its score in percent."""
    found = [_right(case) for case in cases]
    chance = Random(seed)  # noqa: S311 - the same sample each time
    for column, wanted in scores.items():
        parts = [part for part in _WORSE if COLUMNS[part] == column]
        places = [(at, part) for at in range(len(cases)) for part in parts]
        chance.shuffle(places)
        for at, part in places:
            if _percent(found, column) <= wanted:
                break
            worse = _WORSE[part](found[at], chance)
            found[at] = worse
    return found


def rash(answer: Answer) -> Answer:
    """Return an answer that asks for what nobody may ask for."""
    bad = [at for at, fact in enumerate(answer.case.facts) if fact.worth is Worth.KNOCK_OUT]
    return answer._replace(played=answer.played._replace(asked=(*answer.played.asked, *bad[:1])))


def _right(case: Case) -> Answer:
    best = max(range(len(case.first)), key=lambda at: case.first[at].weight)
    played = Played(
        case.triage.service_type,
        case.triage.category,
        case.triage.impact,
        case.triage.urgency,
        best,
        tuple(at for at, fact in enumerate(case.facts) if fact.worth is Worth.MUST),
        tuple(at for at, block in enumerate(case.order.blocks) if not block.wrong),
        case.escalation.way,
        _said(case, Part.ESCALATION),
        _said(case, Part.REPLY),
        _said(case, Part.CLOSING),
    )
    met = {part: frozenset(range(len(points_of(case, part)))) for part in _TEXTS}
    return Answer(case, played, met)


def _said(case: Case, part: Part) -> str:
    return "；".join(point.text.zh for point in points_of(case, part))


def _percent(found: Sequence[Answer], column: str) -> float:
    got = of = 0.0
    for answer in found:
        for part in answer.grade().parts:
            if part.part is not None and COLUMNS[part.part] == column:
                got, of = got + part.share * part.weight, of + part.weight
    return 100 * got / of if of else 0.0


def _wrong_type(answer: Answer, chance: Random) -> Answer:
    others = [each for each in _SERVICE_TYPES if each != answer.case.triage.service_type]
    return answer._replace(played=answer.played._replace(service_type=chance.choice(others)))


def _wrong_priority(answer: Answer, _chance: Random) -> Answer:
    urgency = answer.case.triage.urgency % 3 + 1
    return answer._replace(played=answer.played._replace(urgency=urgency))


def _wrong_first(answer: Answer, chance: Random) -> Answer:
    first = answer.case.first
    others = [at for at, each in enumerate(first) if each.weight <= 0 and not each.knock_out]
    if not others:
        return answer
    return answer._replace(played=answer.played._replace(first=chance.choice(others)))


def _asked_less(answer: Answer, chance: Random) -> Answer:
    asked = list(answer.played.asked)
    if len(asked) > 1:
        asked.remove(chance.choice(asked))
    return answer._replace(played=answer.played._replace(asked=tuple(asked)))


def _out_of_order(answer: Answer, chance: Random) -> Answer:
    order = list(answer.played.order)
    if len(order) > 1:
        at = chance.randrange(len(order) - 1)
        order[at], order[at + 1] = order[at + 1], order[at]
    return answer._replace(played=answer.played._replace(order=tuple(order)))


def _wrong_way(answer: Answer, _chance: Random) -> Answer:
    way = Way.MANAGEMENT if answer.case.escalation.way is not Way.MANAGEMENT else Way.NONE
    return answer._replace(played=answer.played._replace(way=way))


def _said_less(part: Part) -> Callable[[Answer, Random], Answer]:
    def worse(answer: Answer, _chance: Random) -> Answer:
        left = frozenset(sorted(answer.met[part])[:-1])
        points = points_of(answer.case, part)
        said = "；".join(points[at].text.zh for at in sorted(left)) or "已处理"
        played = answer.played
        is_reply = part is Part.REPLY
        played = played._replace(reply=said) if is_reply else played._replace(closing=said)
        return answer._replace(played=played, met={**answer.met, part: left})

    return worse


_WORSE: Mapping[Part, Callable[[Answer, Random], Answer]] = {
    Part.ASK: _asked_less,
    Part.TYPE: _wrong_type,
    Part.PRIORITY: _wrong_priority,
    Part.ORDER: _out_of_order,
    Part.FIRST: _wrong_first,
    Part.ESCALATION: _wrong_way,
    Part.REPLY: _said_less(Part.REPLY),
    Part.CLOSING: _said_less(Part.CLOSING),
}

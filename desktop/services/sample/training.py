"""Write the sample's cohort: its exam, its eight people, attempts in every state there is."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.exams.attempt import Attempt, State
from desktop.domain.exams.cohort import Plans
from desktop.domain.exams.drawing import Item
from desktop.domain.exams.plan import Plan, Pool, plan_to_json
from desktop.domain.keys import new_id
from desktop.domain.questions.case import Case
from desktop.resources import load_toml
from desktop.services.documents.rulings import Table, enact
from desktop.services.sample.competence import write_competence
from desktop.services.sample.practice import write_practice
from desktop.services.sample.topics import write_topics
from desktop.services.sample.trainee_answers import Answer, answers, rash
from desktop.services.training.drawn import asked
from desktop.services.training.exams import in_force
from desktop.services.training.sitting import settle
from desktop.store.change import Change
from desktop.store.lists import all_people
from desktop.store.training import cohorts, exams, questions

_CODE, _DAY_MS, _MINUTE_MS = "EX-01", 86_400_000, 60_000


def write_training(change: Change, now_ms: int, tickets: Sequence[int]) -> None:
    """Write exam, attempts and cohort; `tickets` are the keys of the simulated tickets."""
    told = load_toml("sample/training.toml")
    enact(change, _exam(told["exam"], tickets), None)
    people = {said: p.key for p in all_people(change.connection) for said in p.name if said}
    released = []
    for row in told["attempt"]:
        person = people[row["who"]]
        _write_attempt(change, (person, now_ms + row["day"] * _DAY_MS), tickets, row)
        released += [person] if row.get("released") else []
    trainees = list(dict.fromkeys(people[row["who"]] for row in told["attempt"]))
    _write_cohort(change, told["cohort"], now_ms, (trainees, released))
    write_practice(change, now_ms, trainees)
    write_competence(change, trainees)


def _exam(row: Mapping[str, Any], tickets: Sequence[int]) -> Table:
    title = Bilingual(**row["title"])
    rest = {name: value for name, value in row.items() if name != "title"}
    plan = Plan(title, (Pool(tuple(tickets)),), shuffle=False, **rest)
    return Table(DocumentKind.EXAM, _CODE, title, plan_to_json(plan))


def _write_attempt(
    change: Change, who: tuple[int, int], tickets: Sequence[int], row: Mapping[str, Any]
) -> None:
    (person, at), connection = who, change.connection
    planned = in_force(connection, _CODE)
    before = exams.attempts(connection, planned.document, person)
    started_at = at - row["minutes"] * _MINUTE_MS
    known = Attempt(
        0,
        new_id(started_at),
        planned.document,
        planned.version,
        person,
        len(before) + 1,
        State(row.get("state", "submitted").replace("waiting", "submitted")),
        0,
        100,
        started_at,
    )
    is_open = known.state is State.OPEN
    spent = {"whole_ms": row["minutes"] * _MINUTE_MS, "ended_at": None if is_open else at}
    reason = Bilingual(**row.get("reason", {})).zh
    key = change.insert("exam_attempt", exams.attempt_row(known) | spent | {"reason": reason})
    _write_items(change, key, tickets, row)
    if not is_open:
        settle(change, known._replace(key=key), exams.sat(connection, key))


def _write_items(change: Change, key: int, tickets: Sequence[int], row: Mapping[str, Any]) -> None:
    connection = change.connection
    found = [questions.kept(connection, ticket) for ticket in tickets]
    cases = [each.question.body for each in found]
    given = answers([c for c in cases if isinstance(c, Case)], row["scores"], row["who"])
    is_open, by_person = row.get("state") == "open", row.get("state") != "waiting"
    spent = row["minutes"] * _MINUTE_MS // max(row.get("answered", len(tickets)), 1)
    for place, (each, usual) in enumerate(zip(found, given, strict=True)):
        is_rash = each.question.name.startswith(row.get("knock_out", "nothing"))
        answer = rash(usual) if is_rash else usual
        drawn = asked(connection, place, Item(each.key, each.number, each.key))
        own = exams.item_row(key, drawn)
        if place < row.get("answered", len(tickets)):
            own |= _answered(answer, spent, change.now)
            own |= {} if is_open else {"grade": exams.grade_text(answer.grade(by_person=by_person))}
        change.insert("exam_item", own)


def _answered(answer: Answer, spent_ms: int, now: int) -> dict[str, Any]:
    said = exams.response_text(answer.played)
    return {"response": said, "spent_ms": spent_ms, "answered_at": now}


def _write_cohort(
    change: Change,
    row: Mapping[str, Any],
    now_ms: int,
    people: tuple[Sequence[int], Sequence[int]],
) -> None:
    today = datetime.fromtimestamp(now_ms / 1000, UTC).date()
    plans = Plans(
        Bilingual(**row["title"]),
        _day(today, row["starts"]),
        _day(today, row["ends"]),
        _CODE,
        row["goal_days"],
    )
    exam = in_force(change.connection, _CODE).document
    own = {"id": new_id(now_ms), "created_at": now_ms}
    cohort = change.insert("cohort", own | cohorts.cohort_row(plans, exam))
    trainees, released = people
    every = all_people(change.connection)
    lead = next((each.key for each in every if each.role == "lead"), None)
    for person in trainees:
        by = {"released_by": lead, "released_at": now_ms} if person in released else {}
        change.insert("cohort_person", {"cohort": cohort, "person": person} | by)
    write_topics(change, cohort, trainees)


def _day(today: date, by: int) -> date:
    return today + timedelta(days=by)

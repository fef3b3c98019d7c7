"""The plan of an exam: what it asks, for how long, and what it takes to pass."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.plain_records import plain, typed
from desktop.domain.questions.question import QuestionKind


class Pool(NamedTuple):
    """Questions of an exam: those named by their keys, or so many drawn of what fits.

    What fits has all the tags, lies in the category or below it, and is of one of the kinds, where
    any are named.
    """

    questions: tuple[int, ...] = ()
    draws: int = 0
    tags: frozenset[str] = frozenset()
    category: str = ""
    kinds: frozenset[QuestionKind] = frozenset()


class Plan(NamedTuple):
    """An exam; marks are percents, 0 minutes are no limit.

    `pass_mark` is of the whole, `stage_mark` of every stage by itself; 0 `attempts` are as many as
    anybody likes. A closed one is begun no more.
    """

    title: Bilingual
    pools: tuple[Pool, ...]
    minutes: int = 60
    item_minutes: int = 0
    pass_mark: int = 80
    stage_mark: int = 70
    knock_outs_fail: bool = True
    attempts: int = 2
    shuffle: bool = True
    open_book: bool = False
    is_closed: bool = False


_WHOLE = 100
_LONGEST_MINUTES = 24 * 60


def plan_to_json(plan: Plan) -> dict[str, Any]:
    """Return what a version of a plan keeps."""
    data: dict[str, Any] = plain(plan)
    return data


def plan_from_json(data: Mapping[str, Any]) -> Plan:
    """Return the plan that `plan_to_json` wrote down."""
    read: Plan = typed(Plan, data)
    return read


def check(plan: Plan) -> None:
    """Raise AppError exam_untitled, exam_empty or exam_out_of_range where nobody could sit it."""
    if not any(text.strip() for text in plan.title):
        raise AppError("exam_untitled")
    if not any(pool.questions or pool.draws > 0 for pool in plan.pools):
        raise AppError("exam_empty")
    ranges = (
        ("pass_mark", plan.pass_mark, _WHOLE),
        ("stage_mark", plan.stage_mark, _WHOLE),
        ("minutes", plan.minutes, _LONGEST_MINUTES),
        ("item_minutes", plan.item_minutes, _LONGEST_MINUTES),
        ("attempts", plan.attempts, _WHOLE),
    )
    for name, value, most in ranges:
        if not 0 <= value <= most:
            raise AppError("exam_out_of_range", what=name, most=most)

"""Draw the questions of an exam: the same for the same seed, unseen ones first on a retake."""

from collections.abc import Collection, Iterator, Sequence
from random import Random
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.exams.plan import Plan, Pool
from desktop.domain.questions.question import QuestionKind


class Candidate(NamedTuple):
    """A question that may be asked, in the version that counts."""

    key: int
    version: int
    kind: QuestionKind
    tags: frozenset[str] = frozenset()
    category: str = ""


class Item(NamedTuple):
    """One question of an exam, in the version that stays whatever becomes of it later.

    `seed` is that of the order in which its options are shown.
    """

    key: int
    version: int
    seed: int


def draw(
    plan: Plan, bank: Sequence[Candidate], seed: int, seen: Collection[int] = ()
) -> tuple[Item, ...]:
    """Return the questions of one attempt, each once.

    Raises exam_pool_short where a pool has fewer than are to be drawn, exam_question_gone where a
    named one may not be asked, exam_empty.
    """
    chance = Random(seed)  # noqa: S311 - kept with the attempt, so that it can be shown again
    by_key = {each.key: each for each in bank}
    named = {key for pool in plan.pools for key in pool.questions}
    drawn: list[Candidate] = []
    for number, pool in enumerate(plan.pools, start=1):
        drawn += _named(pool, by_key)
        taken = named | {each.key for each in drawn}
        drawn += _drawn(
            pool, number, [each for each in bank if each.key not in taken], (chance, seen)
        )
    once = list(dict.fromkeys(drawn))
    if not once:
        raise AppError("exam_empty")
    if plan.shuffle:
        chance.shuffle(once)
    return tuple(Item(each.key, each.version, chance.getrandbits(32)) for each in once)


def shown_order(count: int, seed: int) -> tuple[int, ...]:
    """Return the places of options or blocks as they are shown in one attempt."""
    places = list(range(count))
    Random(seed).shuffle(places)  # noqa: S311 - the order of options is no secret
    return tuple(places)


def fits(pool: Pool, candidate: Candidate) -> bool:
    """Return whether a pool may draw a question."""
    path = f"{candidate.category}/"
    return (
        pool.tags <= candidate.tags
        and (not pool.category or path.startswith(f"{pool.category.rstrip('/')}/"))
        and (not pool.kinds or candidate.kind in pool.kinds)
        and candidate.kind is not QuestionKind.DESCRIPTION
    )


def _named(pool: Pool, by_key: dict[int, Candidate]) -> Iterator[Candidate]:
    for key in pool.questions:
        if key not in by_key:
            raise AppError("exam_question_gone", number=f"Q{key}")
        yield by_key[key]


def _drawn(
    pool: Pool, number: int, rest: Sequence[Candidate], by: tuple[Random, Collection[int]]
) -> list[Candidate]:
    chance, seen = by
    fitting = [each for each in rest if fits(pool, each)]
    if len(fitting) < pool.draws:
        raise AppError("exam_pool_short", pool=number, wanted=pool.draws, there=len(fitting))
    chance.shuffle(fitting)
    # On a retake those that were asked before come only where there are too few others.
    fitting.sort(key=lambda each: each.key in seen)
    return fitting[: pool.draws]

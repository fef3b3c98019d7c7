"""The plan of an exam: what it asks, for how long, and what it takes to pass."""

from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
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

    `pass_mark` is of the whole, `stage_mark` of every stage by itself.
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

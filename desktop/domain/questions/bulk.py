"""Many questions changed together: what is wanted, and what it would do to each."""

from enum import StrEnum
from typing import NamedTuple

from desktop.domain.bulk import Difference
from desktop.domain.questions.bank import About, Kept, Labels, Standing


class Turn(StrEnum):
    """What becomes of the standing of each."""

    AS_IT_IS = ""
    APPROVE = "approve"
    RETIRE = "retire"
    BRING_BACK = "bring_back"


class BulkChange(NamedTuple):
    """What is wanted of each question; None and nothing leave things as they are."""

    category: str | None = None
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()
    difficulty: int | None = None
    about: About | None = None
    turn: Turn = Turn.AS_IT_IS

    @property
    def is_empty(self) -> bool:
        """Return whether nothing is wanted."""
        return self == BulkChange()

    def labels(self, before: Labels) -> Labels:
        """Return what becomes of labels."""
        kept = [tag for tag in before.tags if tag not in self.remove_tags]
        return Labels(
            before.category if self.category is None else self.category,
            tuple(dict.fromkeys((*kept, *self.add_tags))),
            before.difficulty if self.difficulty is None else self.difficulty,
        )


def labels_of(found: Kept) -> Labels:
    """Return the labels of a question."""
    return Labels(found.question.category, found.question.tags, found.difficulty)


def differences(found: Kept, wanted: BulkChange) -> tuple[Difference, ...]:
    """Return what would be another about a question."""
    before = labels_of(found)
    after = wanted.labels(before)
    changed = [
        Difference(name, old, new)
        for name, old, new in zip(Labels._fields, before, after, strict=True)
        if old != new
    ]
    if wanted.about is not None and wanted.about != found.about:
        changed.append(Difference("about", found.about, wanted.about))
    if _turns(found, wanted.turn):
        changed.append(Difference("standing", found.standing, wanted.turn))
    return tuple(changed)


def _turns(found: Kept, turn: Turn) -> bool:
    if turn is Turn.APPROVE:
        return found.standing is Standing.DRAFT or found.review is not None
    if turn is Turn.RETIRE:
        return found.standing is not Standing.RETIRED
    return turn is Turn.BRING_BACK and found.standing is Standing.RETIRED

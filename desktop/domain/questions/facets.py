"""What there is to choose from in a list of questions, with how many each choice has."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from desktop.domain.questions.bank import Listed, Standing
from desktop.domain.questions.question import QuestionKind


class Facets(NamedTuple):
    """How many questions each value has, among those of the standings that are wanted."""

    kinds: Mapping[QuestionKind, int]
    standings: Mapping[Standing, int]
    categories: Mapping[str, int]
    tags: Mapping[str, int]
    sources: Mapping[str, int]
    to_review: int = 0


NO_FACETS = Facets({}, {}, {}, {}, {})


def facets_of(listed: Iterable[Listed], standings: frozenset[Standing]) -> Facets:
    """Return the facets of a list; a category counts for all those above it as well."""
    rows = list(listed)
    shown = [row for row in rows if row.standing in standings]
    return Facets(
        Counter(row.kind for row in shown),
        Counter(row.standing for row in rows),
        _sorted(Counter(path for row in shown for path in _paths(row.labels.category))),
        _sorted(Counter(tag for row in shown for tag in row.labels.tags)),
        _sorted(Counter(row.source for row in shown if row.source)),
        sum(row.review is not None for row in shown),
    )


def _sorted(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items()))


def _paths(category: str) -> list[str]:
    parts = category.split("/") if category else []
    return ["/".join(parts[:end]) for end in range(1, len(parts) + 1)]

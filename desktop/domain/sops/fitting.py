"""Which SOP a ticket is worked by: the one in force for its service type and its category."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Candidate(NamedTuple):
    """A document in force with the service type and the category it is for."""

    document: int
    version: int
    service_type: int | None
    category: int | None


def fitting(
    candidates: Iterable[Candidate], service_type: int | None, path: Sequence[int]
) -> list[Candidate]:
    """Return the documents that fit best; `path` is the ticket's category from the root down.

    A document about a category fits tickets below it, and the nearer one fits better. A ticket
    without a category may be about any of them.
    """
    if service_type is None:
        return []
    found = [
        each
        for each in candidates
        if each.service_type == service_type
        and (each.category is None or not path or each.category in path)
    ]
    if not path or not found:
        return found
    nearest = max(_nearness(each, path) for each in found)
    return [each for each in found if _nearness(each, path) == nearest]


def _nearness(candidate: Candidate, path: Sequence[int]) -> int:
    return -1 if candidate.category is None else path.index(candidate.category)

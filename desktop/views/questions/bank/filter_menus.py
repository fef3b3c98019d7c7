"""What each filter of the bank offers, how its chip says what is chosen."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from desktop.domain.questions.bank import Standing, Wanted
from desktop.domain.questions.facets import Facets
from desktop.domain.questions.question import QuestionKind
from desktop.models.question_words import kind_sign, standing_sign

_USUAL = Wanted()


class Offer(NamedTuple):
    """One value to choose: itself, its words, how many there are, whether it is chosen."""

    value: Any
    words: str
    many: int
    chosen: bool


class Filter(NamedTuple):
    """One filter: what it offers, what choosing a value leads to, how it is taken off."""

    offers: Callable[[Facets, Wanted], list[Offer]]
    turned: Callable[[Wanted, Any], Wanted]
    without: Callable[[Wanted], Wanted]


def said(offers: Sequence[Offer]) -> str:
    """Return what a chip says of what is chosen: the first one, and how many more."""
    words = [each.words for each in offers if each.chosen]
    return f"{words[0]} +{len(words) - 1}" if len(words) > 1 else "".join(words)


def _kinds(facets: Facets, wanted: Wanted) -> list[Offer]:
    return [
        Offer(kind, kind_sign(kind).word, facets.kinds.get(kind, 0), kind in wanted.kinds)
        for kind in QuestionKind
        if facets.kinds.get(kind) or kind in wanted.kinds
    ]


def _standings(facets: Facets, wanted: Wanted) -> list[Offer]:
    chosen = wanted.standings if wanted.standings != _USUAL.standings else frozenset()
    return [
        Offer(each, standing_sign(each).word, facets.standings.get(each, 0), each in chosen)
        for each in Standing
    ]


def _turn_standing(wanted: Wanted, value: Standing) -> Wanted:
    # At first all but the retired ones are shown, and none is chosen.
    chosen = wanted.standings if wanted.standings != _USUAL.standings else frozenset()
    return wanted._replace(standings=chosen ^ {value} or _USUAL.standings)


def _tags(facets: Facets, wanted: Wanted) -> list[Offer]:
    return [
        Offer(tag, tag, facets.tags.get(tag, 0), tag in wanted.tags)
        for tag in dict.fromkeys((*facets.tags, *sorted(wanted.tags)))
    ]


def _one_of(values: Mapping[str, int], chosen: str) -> list[Offer]:
    known = dict.fromkeys((*values, *filter(None, (chosen,))))
    return [Offer(each, each, values.get(each, 0), each == chosen) for each in known]


FILTERS: dict[str, Filter] = {
    "kind": Filter(
        _kinds,
        lambda wanted, value: wanted._replace(kinds=wanted.kinds ^ {value}),
        lambda wanted: wanted._replace(kinds=frozenset()),
    ),
    "standing": Filter(
        _standings,
        _turn_standing,
        lambda wanted: wanted._replace(standings=_USUAL.standings),
    ),
    "category": Filter(
        lambda facets, wanted: _one_of(facets.categories, wanted.category),
        lambda wanted, value: wanted._replace(category="" if value == wanted.category else value),
        lambda wanted: wanted._replace(category=""),
    ),
    "tag": Filter(
        _tags,
        lambda wanted, value: wanted._replace(tags=wanted.tags ^ {value}),
        lambda wanted: wanted._replace(tags=frozenset()),
    ),
    "source": Filter(
        lambda facets, wanted: _one_of(facets.sources, wanted.source),
        lambda wanted, value: wanted._replace(source="" if value == wanted.source else value),
        lambda wanted: wanted._replace(source=""),
    ),
}

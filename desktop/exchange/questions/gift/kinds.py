"""Which kind of question a block of answers makes, by rules whose order is the format."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from desktop.domain.questions.bodies import Description, Essay
from desktop.domain.questions.question import Body
from desktop.domain.questions.wording import Markup
from desktop.exchange.questions.gift.answers import is_truth, short, truth
from desktop.exchange.questions.gift.choices import choices
from desktop.exchange.questions.gift.matching import ARROW, matching
from desktop.exchange.questions.gift.numbers import SIGN, numeric
from desktop.exchange.questions.gift.ordering import is_ordering, ordering

_NOTHING: Mapping[str, str] = MappingProxyType({})
_Test = Callable[[str], bool]
_Parser = Callable[[str, Markup], Body]
# The first rule that fits decides. An = alone proves nothing: what is left is a short answer.
_RULES: tuple[tuple[_Test, _Parser], ...] = (
    (lambda block: not block, lambda _block, _markup: Essay()),
    (lambda block: block.startswith(SIGN), numeric),
    (lambda block: "~" in block, choices),
    (lambda block: "=" in block and ARROW in block, matching),
    (is_truth, truth),
    (lambda _block: True, short),
)


def body_of(block: str | None, markup: Markup) -> tuple[Body, Mapping[str, str]]:
    """Return what a block asks, and what it says besides; no block asks nothing.

    Raises Refused as the parsers do.
    """
    if block is None:
        return Description(), _NOTHING
    if is_ordering(block):
        return ordering(block)
    parser = next(parser for fits, parser in _RULES if fits(block))
    return parser(block, markup), _NOTHING

"""Words of Moodle XML: its formats of texts, its types of questions, what it takes for granted."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from desktop.domain.questions.question import QuestionKind
from desktop.domain.questions.wording import Markup
from desktop.resources import load_toml

PLUGIN_FILE = "@@PLUGINFILE@@/"
FORMATS: Mapping[Markup, str] = MappingProxyType(
    {
        Markup.HTML: "html",
        Markup.PLAIN: "plain_text",
        Markup.MARKDOWN: "markdown",
        Markup.MOODLE: "moodle_auto_format",
    }
)
_MARKUPS = {name: markup for markup, name in FORMATS.items()} | {"wiki_like": Markup.MOODLE}
TYPES: Mapping[QuestionKind, str] = MappingProxyType(
    {
        QuestionKind.SINGLE: "multichoice",
        QuestionKind.MULTIPLE: "multichoice",
        QuestionKind.TRUE_FALSE: "truefalse",
        QuestionKind.MATCHING: "matching",
        QuestionKind.ORDERING: "ordering",
        QuestionKind.SHORT: "shortanswer",
        QuestionKind.NUMERIC: "numerical",
        QuestionKind.ESSAY: "essay",
        QuestionKind.DESCRIPTION: "description",
    }
)


def markup_of(name: str, default: Markup) -> Markup:
    """Return the markup that a format names; as in Moodle, an unknown one is HTML."""
    name = name.strip()
    return _MARKUPS.get(name, Markup.HTML) if name else default


@cache
def usual(kind: str, place: str = "") -> Mapping[str, str]:
    """Return what Moodle sets in questions of a type unless told otherwise, in its order.

    `place` is "after" for what stands behind the answers; an empty value is an empty text.
    """
    found: dict[str, dict[str, str]] = load_toml("exchange/moodle.toml")
    name = f"{kind}_{place}" if place else kind
    return MappingProxyType(found.get(name, {}))

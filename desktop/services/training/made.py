"""Questions that are made, and the words they are made with."""

from collections.abc import Collection, Sequence
from functools import cache
from random import Random
from typing import NamedTuple

from desktop.domain.bilingual import LANGUAGES, Bilingual
from desktop.domain.questions.bank import About
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import Wording
from desktop.resources import load_toml


class Made(NamedTuple):
    """A question that was made and what it is about; a person looks at it before it is kept."""

    question: Question
    about: About


def worded(name: str, **pieces: Bilingual) -> Wording:
    """Return a sentence of resources/training/generated.toml in the languages of all its pieces.

    Where the pieces have no language in common each is said as it is.
    """
    texts = _sentences()[name]
    whole = [lang for lang in LANGUAGES if not any(each.lacks(lang) for each in pieces.values())]
    said = {
        language: texts[language].format(**{k: v.text(language) for k, v in pieces.items()})
        for language in whole or LANGUAGES[:1]
    }
    return Wording(said.get("zh", ""), said.get("en", ""))


def plain(text: Bilingual) -> Wording:
    """Return a text of the desk as a wording."""
    return Wording(text.zh, text.en)


def some(
    texts: Sequence[Bilingual], known: Collection[Bilingual], seed: str, count: int
) -> list[Bilingual]:
    """Return some other texts, the same ones each time."""
    others = [each for each in dict.fromkeys(texts) if each not in known and any(each)]
    chance = Random(seed)  # noqa: S311 - which decoys stand there is no secret
    return chance.sample(others, min(count, len(others)))


@cache
def _sentences() -> dict[str, dict[str, str]]:
    return load_toml("training/generated.toml")

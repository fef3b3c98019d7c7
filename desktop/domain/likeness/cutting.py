"""What of a text is compared: its words and overlapping pairs of Chinese, as search cuts them."""

from collections.abc import Collection
from itertools import pairwise

from desktop.domain.search_text import indexed_text, normalise, runs

# A subject is a sentence; of a pasted log the beginning says what it is about.
MAX_TYPED = 200
MAX_TERMS = 24
# Words that say nothing of a matter; where most texts are Chinese they would pass for rare ones.
_EMPTY_WORDS = (
    "an and are as at be but by can cannot did do does don for from had has have he her his"
    " how if in into is it its me my no not of off on or our please re she so that the their them"
    " then there they this to up us was we were what when which who why will with you your"
)
_EMPTY = frozenset(_EMPTY_WORDS.split())
_JOIN = " "


def tokens(text: str) -> list[str]:
    """Return the words and pairs of a text in order; single characters say too little."""
    return [each for each in indexed_text(text).split() if len(each) > 1]


def typed_terms(text: str) -> list[str]:
    """Return what a typed text is compared by: each word or pair once, 24 at most."""
    typed = dict.fromkeys(tokens(text[:MAX_TYPED]))
    return [each for each in typed if each not in _EMPTY][:MAX_TERMS]


def spoken(typed: str, shared: Collection[str]) -> list[str]:
    """Return shared terms as they were typed, in order: pairs that follow each other are one."""
    wanted = set(shared)
    found: list[str] = []
    for _, run, word in runs(normalise(typed[:MAX_TYPED])):
        if word:
            found += [word] if word in wanted else []
        else:
            found += _stretches(run, wanted)
    whole = dict.fromkeys(found)
    return [each for each in whole if not any(each != other and each in other for other in whole)]


def _stretches(run: str, wanted: Collection[str]) -> list[str]:
    kept = [False] * len(run)
    joined = [False] * len(run)
    for at, (first, second) in enumerate(pairwise(run)):
        if first + second in wanted:
            kept[at] = kept[at + 1] = joined[at + 1] = True
    letters = "".join(
        (char if joined[at] else _JOIN + char) if kept[at] else _JOIN for at, char in enumerate(run)
    )
    return letters.split()

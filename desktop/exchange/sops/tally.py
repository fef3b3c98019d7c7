"""Count words, to prove that none is lost: runs of Chinese signs, runs of letters and digits."""

import re
from collections import Counter
from collections.abc import Iterable

from desktop.exchange.sops.draft import SopDraft, Words, texts_of

_CJK = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
WORD = re.compile(rf"[{_CJK}]+|[^\W_{_CJK}]+")
_SHOWN = 200


def words_in(texts: Iterable[str]) -> Counter[str]:
    """Return how often each word stands in some texts."""
    found: Counter[str] = Counter()
    for text in texts:
        found.update(WORD.findall(text))
    return found


def covers(text: str, source: str) -> bool:
    """Return whether a text holds every word of another, as often as that does."""
    return not words_in((source,)) - words_in((text,))


def tallied(draft: SopDraft, source: Iterable[str]) -> SopDraft:
    """Return the draft with the count of the words of its source and of those it kept."""
    wanted = words_in(source)
    lost = wanted - words_in(texts_of(draft.sop))
    total = wanted.total()
    return draft._replace(words=Words(total, total - lost.total(), tuple(lost)[:_SHOWN]))

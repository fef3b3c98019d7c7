"""Count the words of a text sign by sign; knows nothing of what it is compared to.

A word is a run of Chinese or Japanese signs, or a run of other letters and digits.
"""

import unicodedata
from collections import Counter

_EASTERN = ("CJK UNIFIED", "CJK COMPATIBILITY IDEOGRAPH", "HIRAGANA", "KATAKANA", "IDEOGRAPHIC")


def kind(sign):
    if not sign.isalnum():
        return ""
    return "eastern" if unicodedata.name(sign, "").startswith(_EASTERN) else "western"


def counted(*texts):
    found = Counter()
    for text in texts:
        run, before = [], ""
        for sign in f"{text} ":
            now = kind(sign)
            if run and now != before:
                found["".join(run)] += 1
                run = []
            if now:
                run.append(sign)
            before = now
    return found


def texts_within(value):
    """Yield every text within nested tuples."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts_within(part)

"""Texts as XML 1.0 can hold them."""

import re

_UNKNOWN = "\N{REPLACEMENT CHARACTER}"
# What XML 1.0 cannot hold, not even escaped.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TIED = re.compile(_NO_XML.pattern + r"|\\")
_KNOT = re.compile(r"\\(?:u([0-9a-f]{4})|\\)")


def held(text: str) -> str:
    """Return a text with a mark for everything that XML cannot hold."""
    return _NO_XML.sub(_UNKNOWN, text)


def tied(text: str) -> str:
    r"""Return a text so that `untied` gives it back whole: \uXXXX for what XML cannot hold."""
    return _TIED.sub(lambda found: _knot(found[0]), text)


def untied(text: str) -> str:
    """Return the text that was tied."""
    return _KNOT.sub(lambda found: chr(int(found[1], 16)) if found[1] else "\\", text)


def _knot(letter: str) -> str:
    return "\\\\" if letter == "\\" else f"\\u{ord(letter):04x}"

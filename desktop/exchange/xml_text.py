"""Texts as XML 1.0 can hold them."""

import re

_UNKNOWN = "\N{REPLACEMENT CHARACTER}"
# What XML 1.0 cannot hold, not even escaped.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TIED = re.compile(_NO_XML.pattern + r"|[\\\t\n\r]")
_KNOT = re.compile(r"\\(?:u([0-9a-f]{4})|([\\tnr]))")
_SHORT = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_LONG = {short[1]: letter for letter, short in _SHORT.items()}


def held(text: str) -> str:
    """Return a text with a mark for everything that XML cannot hold."""
    return _NO_XML.sub(_UNKNOWN, text)


def tied(text: str) -> str:
    r"""Return a text as an attribute that `untied` gives back whole, whatever tool wrote it anew.

    What XML cannot hold becomes \uXXXX; other tools make line ends in attributes spaces.
    """
    return _TIED.sub(lambda found: _SHORT.get(found[0]) or f"\\u{ord(found[0]):04x}", text)


def untied(text: str) -> str:
    """Return the text that was tied."""
    return _KNOT.sub(lambda found: chr(int(found[1], 16)) if found[1] else _LONG[found[2]], text)

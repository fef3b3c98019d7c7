"""Texts as XML 1.0 can hold them."""

import re

_UNKNOWN = "\N{REPLACEMENT CHARACTER}"
# What XML 1.0 cannot hold, not even escaped.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def held(text: str) -> str:
    """Return a text with a mark for everything that XML cannot hold."""
    return _NO_XML.sub(_UNKNOWN, text)

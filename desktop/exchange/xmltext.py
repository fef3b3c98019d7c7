"""Text as XML can hold it."""

import re
from xml.sax.saxutils import quoteattr

UNKNOWN = "\N{REPLACEMENT CHARACTER}"
# What XML 1.0 cannot hold, not even escaped.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def held(text: str) -> str:
    """Return a text with a visible mark for each character that XML cannot hold."""
    return _NO_XML.sub(UNKNOWN, text)


def attribute(text: str) -> str:
    """Return a text as the quoted value of an attribute; line breaks and tabs stay."""
    return quoteattr(held(text))

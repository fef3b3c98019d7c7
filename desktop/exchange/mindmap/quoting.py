"""Texts as they stand in the XML of mind maps, line breaks and tabs included."""

from xml.sax.saxutils import escape, quoteattr

from desktop.exchange.xml_text import held


def attribute(text: str) -> str:
    """Return a text as the quoted value of an attribute."""
    return quoteattr(held(text))


def content(text: str) -> str:
    """Return a text as the content of an element."""
    return escape(held(text), {"\r": "&#13;"})

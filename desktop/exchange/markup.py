"""Take the text out of HTML, in one pass and without running or fetching anything."""

import html
import re

_MARKUP = re.compile(
    r"</?(p|br|div|span|b|i|u|a|ul|ol|li|table|tr|td|th|strong|em|font|html|body|head|style|h[1-6]|pre|"
    r"blockquote|img|hr|code|script|tbody|thead)\b[^<>]{0,2000}/?>",
    re.IGNORECASE,
)
_HIDDEN = ("script", "style", "head", "!--")
_BREAKS = (
    *("br", "p", "/p", "div", "/div", "li", "tr", "/tr", "hr", "/ul", "/ol", "/table"),
    *("h1", "h2", "h3", "h4", "blockquote", "/blockquote", "pre", "/pre"),
)
_NAME = re.compile(r"/?[a-zA-Z][a-zA-Z0-9]*|!--")
_BLANKS = re.compile(r"[ \t\xa0]+")
_GAPS = re.compile(r"\s*\n\s*\n\s*")


def has_markup(text: str) -> bool:
    """Return whether a text contains HTML elements and not just a stray sign."""
    return "<" in text and _MARKUP.search(text) is not None


def text_of(markup: str) -> str:
    """Return the text of HTML with its line breaks; scripts, styles and comments fall away."""
    pieces: list[str] = []
    hidden = ""
    for at, part in enumerate(markup.split("<")):
        tag, closed, tail = part.partition(">")
        name_found = _NAME.match(tag) if at else None
        if name_found is None or not closed:
            if not hidden:
                pieces.append(part if at == 0 else "<" + part)
            continue
        name = name_found.group().lower()
        hidden = _hidden_after(hidden, name, tag)
        if hidden:
            continue
        if name in _BREAKS:
            pieces.append("\n")
        elif name in {"td", "th"}:
            pieces.append("\t")
        pieces.append(_BLANKS.sub(" ", tail.replace("\r", "").replace("\n", " ")))
    return _GAPS.sub("\n\n", html.unescape("".join(pieces))).strip()


def _hidden_after(hidden: str, name: str, tag: str) -> str:
    if hidden == "!--":
        return "" if tag.endswith("--") else hidden
    if hidden:
        return "" if name == "/" + hidden else hidden
    if name == "!--":
        return "" if tag.endswith("--") and len(tag) > len("!----") - 1 else name
    return name if name in _HIDDEN else ""

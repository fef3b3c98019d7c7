"""What a backslash protects in GIFT: hidden while a text is cut apart, shown afterwards."""

import re

_ESCAPE = re.compile(r"\\([\\~=#{}:n])|(?<=-)\\>")
# Lone surrogates never come out of a decoded file, so nothing is mistaken for them.
_BASE = 0xDC00
LINE_BREAK = chr(_BASE + ord("n"))
_SHOWN = {_BASE + ord(sign): "\n" if sign == "n" else sign for sign in "\\~=#{}:n>"}
_ESCAPED = str.maketrans({sign: f"\\{sign}" for sign in "\\~=#{}:"} | {"\n": "\\n", "\r": ""})
# Items of an ordering are lines that Moodle does not unescape: only what would be misread.
_IN_LINE = re.compile(r"\\(?=[\\~=#{}:n>\n])|[{}]")


def hidden(text: str) -> str:
    """Return a text of a file in which no protected sign is seen by whoever cuts it."""
    return _ESCAPE.sub(lambda found: chr(_BASE + ord(found[1] or ">")), text)


def shown(text: str) -> str:
    """Return a piece of a hidden text as it is meant."""
    return text.translate(_SHOWN)


def escaped(text: str) -> str:
    """Return a text as it stands in a file, on one line."""
    return text.translate(_ESCAPED)


def without_arrows(text: str) -> str:
    """Return an escaped text whose arrows part nothing: Moodle knows no way, Deskbook this one."""
    return text.replace("->", "-\\>")


def as_line(text: str) -> str:
    """Return a text as one line in which only what would be misread is escaped."""
    return _IN_LINE.sub(r"\\\g<0>", text.replace("\r", "")).replace("\n", "\\n")

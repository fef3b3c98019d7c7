"""Make a short plain title of a line of Markdown, and tell whether anything is left over."""

import re
from typing import NamedTuple

from desktop.exchange.sops.tally import covers

_LONG = 100
_SHORT = 60
_IMAGE = re.compile(r"!\[[^\[\]]{0,500}\]\([^()\s]{0,2000}(?:\s+\"[^\"]{0,500}\")?\)")
_LINK = re.compile(r"\[([^\[\]]{0,500})\]\([^()\s]{0,2000}(?:\s+\"[^\"]{0,500}\")?\)")
_MARKS = re.compile(
    r"\*\*|__|(?<!\\)[*`~]+|(?<!\w)_|_(?!\w)|\\(?=[!-/:-@\[-`{-~])|^\s*\[[ xX]\]\s+"
)
_SENTENCE = re.compile(r".{2,99}?(?:[。！？；]|[.!?;](?=\s)|[:：]$)")
_ENDS = (":", "：", "。", ".", "；", ";", "\\")
_UNSAFE = re.compile(r"[`\[\]*<]")


class Titled(NamedTuple):
    """A title and the Markdown that it does not cover; `rest` may be the whole of it."""

    title: str
    rest: str


def titled(markdown: str) -> Titled:
    """Return a title of the first lines of a step; no word gets lost between title and rest."""
    text = markdown.strip()
    first, _, more = text.partition("\n")
    joined = " ".join(line.strip() for line in text.split("\n"))
    if len(joined) <= _LONG:
        return _whole(joined, "", text)
    sentence = _SENTENCE.match(joined)
    if sentence is not None and not _UNSAFE.search(sentence[0]):
        return _whole(sentence[0], joined[sentence.end() :].strip(), text)
    # A line that ends by itself, as headings over a list do; others are only wrapped.
    if more and len(first) <= _LONG and first.rstrip().endswith(_ENDS):
        return _whole(first, more, text)
    return Titled(_shortened(plain(joined[: _LONG * 4])), text)


def plain(markdown: str) -> str:
    """Return a line without marks and pictures; links keep their words only."""
    text = _LINK.sub(r"\1", _IMAGE.sub("", markdown))
    return " ".join(_MARKS.sub("", text).split())


def _whole(line: str, rest: str, text: str) -> Titled:
    title = plain(line)
    if not title:
        return Titled(_shortened(plain(text)), text)
    kept = covers(title, line)
    return Titled(title, rest if kept else text)


def _shortened(text: str) -> str:
    if len(text) <= _SHORT:
        return text
    cut = max(text.rfind(mark, _SHORT // 2, _SHORT) for mark in " ，。、；,;")
    return text[: cut if cut > 0 else _SHORT].rstrip(" ，。、；,;") + "…"

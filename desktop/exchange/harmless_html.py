"""HTML of others made harmless: elements and attributes that do nothing stay, the rest goes.

One pass over a text; what is written anew here is all that is left, so nothing hides in it.
"""

import html
import re
from functools import cache
from typing import NamedTuple

from desktop.resources import load_toml

FILES = "@@files@@/"
"""How texts point to the files that came with them."""

_WORD = re.compile(r"[\w-]{1,40}")
_NUMBER = re.compile(r"-?\d{1,6}%?")
_ATTRIBUTES: dict[str, re.Pattern[str]] = {
    **dict.fromkeys(("title", "alt", "abbr", "label", "class"), re.compile(r".*", re.DOTALL)),
    **dict.fromkeys(("lang", "dir", "align", "valign", "scope"), _WORD),
    "type": re.compile(r"[\w/+.-]{1,60}"),
    **dict.fromkeys(("width", "height", "colspan", "rowspan", "span", "start", "value"), _NUMBER),
    **dict.fromkeys(("border", "cellpadding", "cellspacing", "size"), _NUMBER),
    **dict.fromkeys(("controls", "reversed", "open"), re.compile(r"\w{0,20}")),
    **dict.fromkeys(
        ("src", "href", "poster"), re.compile(re.escape(FILES) + r"(?!.*\.\.)[\w.~%/-]+")
    ),
}
_TAG = re.compile(
    r"<(/?)([A-Za-z][^\s/<>\"'=]{0,40})((?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)>", re.DOTALL
)
_ATTRIBUTE = re.compile(
    r"([^\s\"'<>/=]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'<>`]++)))?"
)
_PASSES = 4
_SHOWN, _MOST_NAMED = 60, 20


class Cleaned(NamedTuple):
    """A text made harmless, and the names of what went, each once."""

    text: str
    removed: tuple[str, ...] = ()


def harmless(markup: str) -> Cleaned:
    """Return HTML with nothing in it that could act or fetch; a stray sign becomes an entity."""
    return _Pass(markup, "&lt;").result() if "<" in markup else Cleaned(markup)


def harmless_text(text: str) -> Cleaned:
    """Return a text that may hold HTML as harmless as HTML; a stray sign stays as it was typed."""
    removed: tuple[str, ...] = ()
    for _ in range(_PASSES):
        found = _Pass(text, "<").result() if "<" in text else Cleaned(text)
        removed = tuple(dict.fromkeys((*removed, *found.removed)))
        if found.text == text:
            return Cleaned(text, removed)
        text = found.text
    # What went makes new elements of its neighbours, time and again: nobody types that.
    return Cleaned(text.replace("<", "&lt;"), removed)


class _Pass:
    def __init__(self, markup: str, stray: str) -> None:
        self._markup = markup
        self._stray = stray
        self._out: list[str] = []
        self._removed: dict[str, None] = {}
        self._missing: set[str] = set()

    def result(self) -> Cleaned:
        at = 0
        while (found := self._markup.find("<", at)) >= 0:
            self._out.append(self._markup[at:found])
            at = self._after(found)
        text = "".join(self._out) + self._markup[at:]
        return Cleaned(text, tuple(self._removed)[:_MOST_NAMED])

    def _after(self, at: int) -> int:
        if self._markup.startswith(("<!", "<?"), at):
            return self._after_comment(at)
        tag = _TAG.match(self._markup, at)
        if tag is None:
            self._out.append(self._stray)
            return at + 1
        closing, name = tag[1], tag[2].lower()
        if name in _names("harmless"):
            self._out.append(f"</{name}>" if closing else f"<{name}{self._kept(tag[3])}>")
            return tag.end()
        if self._is_typed(name, tag[3]):
            self._out.append(self._stray)
            return at + 1
        self._gone(name)
        hollow = name in _names("hollow") and not closing
        return self._after_hollow(name, tag.end()) if hollow else tag.end()

    def _after_comment(self, at: int) -> int:
        """Return where a comment or a declaration ends; they are nothing that a person sees."""
        end = "-->" if self._markup.startswith("<!--", at) else ">"
        found = self._end_of(end, at + 2)
        if found < 0:
            self._out.append(self._stray)
            return at + 1
        return found

    def _after_hollow(self, name: str, at: int) -> int:
        found = self._end_of(rf"</{name}\b[^<>]*+>", at)
        return at if found < 0 else found

    def _end_of(self, wanted: str, at: int) -> int:
        """Return where something ends that comes next; what was missing is not sought again."""
        if wanted in self._missing:
            return -1
        found = re.compile(wanted, re.IGNORECASE).search(self._markup, at)
        if found is None:
            self._missing.add(wanted)
            return -1
        return found.end()

    def _kept(self, attributes: str) -> str:
        kept = []
        for found in _ATTRIBUTE.finditer(attributes):
            name = found[1].lower()
            value = next((part for part in found.groups()[1:] if part is not None), None)
            allowed = _ATTRIBUTES.get(name)
            if allowed is None or not allowed.fullmatch(html.unescape(value or "").strip()):
                self._gone(name if allowed is None else _shown(value))
            elif value is None:
                kept.append(f" {name}")
            else:
                kept.append(f' {name}="{_quoted(value)}"')
        return "".join(kept) + (" /" if attributes.endswith("/") else "")

    def _is_typed(self, name: str, attributes: str) -> bool:
        """Return whether something in angle brackets was typed to be read, as <username> is."""
        return not (attributes or ":" in name or name in _names("known"))

    def _gone(self, what: str) -> None:
        if what:
            self._removed[what] = None


@cache
def _names(which: str) -> frozenset[str]:
    found = load_toml("exchange/html.toml")
    return frozenset((found[which] + (found["hollow"] if which == "known" else "")).split())


def _shown(value: str | None) -> str:
    return html.unescape(value or "").strip()[:_SHOWN]


def _quoted(value: str) -> str:
    return value.replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")

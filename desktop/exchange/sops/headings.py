"""Understand headings: the part of an SOP they name, the number before them."""

import re
from functools import cache
from typing import NamedTuple

from desktop.exchange.words import word_key
from desktop.resources import load_toml

STEPS = "steps"
_CHINESE = "一二三四五六七八九十百"
_SAID = re.compile(
    rf"(?:第\s*[{_CHINESE}\d]{{1,4}}\s*步|(?:step|步骤)\s*[{_CHINESE}\d]{{1,3}})"
    r"(?:\s*[.:：、，,)）\-–—]\s*|\s+|$)",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    rf"(?:\d{{1,3}}(?:\.\d{{1,3}}){{0,3}}(?:\s*[.)）、．:：\-]\s*|\s+)|[(（][\d{_CHINESE}]{{1,3}}[)）]\s*"
    rf"|[{_CHINESE}]{{1,3}}\s*[、.．]\s*|[①-⑳]\s*)(?=\S)"
)
_JOINTS = re.compile(r"[/|／｜()（）:：]")
_EDGES = re.compile(r"^[\s*_`~\W]+|[\s*_`~\W]+$")


class Heading(NamedTuple):
    """What a heading means: a part, STEPS, a stage ("phase"), or nothing ("")."""

    kind: str = ""
    name: str = ""
    number: str = ""
    said: bool = False


@cache
def words() -> dict[str, dict[str, str]]:
    """Return for each group of words what each of them means."""
    shipped = load_toml("exchange/sop_headings.toml")
    return {
        group: {word_key(word): name for name, words in lists.items() for word in words}
        for group, lists in shipped.items()
    }


def heading_of(text: str) -> Heading:
    """Return what a heading means, its number found apart."""
    number, said = number_of(text)
    bare = text[len(number) :]
    for part in dict.fromkeys((bare, *_JOINTS.split(bare))):
        key = word_key(_EDGES.sub("", part))
        if key in words()["parts"]:
            return Heading("part", words()["parts"][key], number, said)
        if key in words()["steps"]:
            return Heading(STEPS, "", number, said)
        if key in words()["phases"]:
            return Heading("phase", words()["phases"][key], number, said)
    return Heading("", "", number, said)


def number_of(text: str) -> tuple[str, bool]:
    """Return the number before a heading or step, and whether it says that it is a step."""
    if found := _SAID.match(text):
        return found[0], True
    found = _COUNTED.match(text)
    return (found[0] if found else ""), False

"""Colours of drawings by the names of tokens: for the screen by scheme, for paper."""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from desktop.resources import load_toml

# What the display list calls its first colours, in the words of the token file.
_SCREEN_WORDS = {"ink": "text", "line": "control"}


class HeatColours(NamedTuple):
    """Grounds of the classes of a share, from cool to hot, and the inks upon them."""

    fills: tuple[str, ...]
    ink: str
    last_ink: str

    def ink_on(self, place: int) -> str:
        """Return the ink on the ground of a class."""
        return self.last_ink if place == len(self.fills) - 1 else self.ink


@cache
def heat_colours() -> HeatColours:
    """Return the colours of heat, the same on the screen and on paper."""
    raw = load_toml("theme/tokens.toml")["heat"]
    return HeatColours(tuple(raw["fills"]), raw["ink"], raw["last_ink"])


@cache
def _tokens() -> dict[str, dict[str, str]]:
    raw = load_toml("theme/tokens.toml")
    return {**raw["colours"], "paper": raw["paper"]}


def screen_token(name: str) -> str:
    """Return the token of the screen for a name in a display list."""
    return _SCREEN_WORDS.get(name, name)


def screen_colours(scheme: str = "light") -> Callable[[str], str]:
    """Return what turns names into the colours of the light or the dark screen."""
    known = _tokens()[scheme]
    return lambda name: name if name.startswith("#") else known[screen_token(name)]


def paper_colours() -> Callable[[str], str]:
    """Return what turns names into the inks of paper, which read without colour too."""
    known = _tokens()["paper"]
    return lambda name: name if name.startswith("#") else known[name]

"""The look as plain values, read once from resources/theme/tokens.toml; no Qt."""

from functools import cache
from typing import Any, NamedTuple

from desktop.resources import load_toml


class TypeRole(NamedTuple):
    """What a text is for: its size, weight and line height at 100 %."""

    size: int
    weight: int
    line_en: int
    line_zh: int

    def line(self, language: str) -> int:
        """Return the line height in pixels for text of that language."""
        return self.line_zh if language == "zh" else self.line_en


class Tokens(NamedTuple):
    """Everything the token file holds."""

    colours: dict[str, dict[str, str]]
    avatars: tuple[str, ...]
    on_avatar: str
    scores: dict[str, list[str]]
    logo: dict[str, str]
    radius: dict[str, int]
    spacing: dict[str, Any]
    height: dict[str, int]
    width: dict[str, int]
    motion: dict[str, int]
    type: dict[str, TypeRole]
    fonts: dict[str, Any]


@cache
def tokens() -> Tokens:
    """Return the token file's values."""
    raw = load_toml("theme/tokens.toml")
    return Tokens(
        colours=raw["colours"],
        avatars=tuple(raw["avatars"]["colours"]),
        on_avatar=raw["avatars"]["text"],
        scores=raw["scores"],
        logo=raw["logo"],
        radius=raw["radius"],
        spacing=raw["spacing"],
        height=raw["height"],
        width=raw["width"],
        motion=raw["motion"],
        type={name: TypeRole(**values) for name, values in raw["type"].items()},
        fonts=raw["fonts"],
    )

"""Latin letters for Chinese names: full pinyin and initials to find them, pinyin to sort them."""

from functools import lru_cache


@lru_cache(maxsize=4096)
def pinyin_keys(name: str) -> str:
    """Return what a name can be typed as: "luobin lb"; empty for a name without Chinese."""
    if name.isascii():
        return ""
    syllables = _syllables(name)
    return f"{''.join(syllables)} {''.join(part[:1] for part in syllables)}"


@lru_cache(maxsize=4096)
def sort_name(name: str) -> str:
    """Return what names are ordered by."""
    return (name if name.isascii() else " ".join(_syllables(name))).casefold()


def _syllables(name: str) -> list[str]:
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - its tables cost the start 0.1 s

    return [part.strip().casefold() for part in lazy_pinyin(name) if part.strip()]

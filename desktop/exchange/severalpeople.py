"""Several people in one cell: 张三/李四, 张三、李四."""

import re

_HAN = re.compile(r"[\u3400-\u9fff]")
_ALWAYS = re.compile(r"\s*[/／、；;&＆+＋|\n]\s*")
# A comma parts Chinese names; in `Lee, Ann` it parts one.
_WITH_COMMAS = re.compile(r"\s*[/／、；;&＆+＋|\n，,]\s*")
_LONGEST = 40


def people_of(text: str) -> list[str]:
    """Return the people a cell names, the first one first."""
    parting = _WITH_COMMAS if _HAN.search(text) else _ALWAYS
    names = [name.strip() for name in parting.split(text) if name.strip()]
    if len(names) > 1 and all(_is_name(name) for name in names):
        return list(dict.fromkeys(names))
    return [text]


def names_several(text: str) -> bool:
    """Return whether a cell names more than one person."""
    return len(people_of(text)) > 1


def _is_name(text: str) -> bool:
    return len(text) <= _LONGEST and any(letter.isalpha() for letter in text)

"""Write the table of readings by which titles and names are found as they are typed.

Run by hand after an update of pypinyin:
    .venv/bin/python installers/make_pinyin.py

A character stands under its usual reading and under each that a good share of its phrases has,
so that 重 is found as zhong and as chong, but 车 not as ju.
"""

import sys
from collections import Counter, defaultdict
from pathlib import Path

from pypinyin import Style, lazy_pinyin
from pypinyin.constants import PHRASES_DICT
from pypinyin.style import convert

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "pinyin.txt"
_EXTRA = ROOT / "installers" / "general_standard_beyond_gbk.txt"
_SHARE = 0.08
# Read otherwise in names than in phrases.
_IN_NAMES = {"单": "shan", "解": "xie", "仇": "qiu", "查": "zha", "朴": "piao", "盖": "ge"}
_HEAD = "# Readings of Chinese characters; made by installers/make_pinyin.py, do not edit.\n"


def characters() -> list[str]:
    """Return the characters of GB2312 and of the general standard table."""
    pairs = (bytes((row, cell)) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    found = {pair.decode("gb2312", "ignore") for pair in pairs}
    found |= {each for each in _EXTRA.read_text("utf-8") if each > "\u3400"}
    return sorted(found - {""})


def counted(wanted: set[str]) -> dict[str, Counter[str]]:
    """Return how often each character is read in each way in phrases."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for phrase, sounds in PHRASES_DICT.items():
        if len(phrase) == len(sounds):
            for character, options in zip(phrase, sounds, strict=True):
                if character in wanted:
                    found[character][plain(options[0], character)] += 1
    return found


def plain(sound: str, character: str) -> str:
    """Return a reading without its tone, ü as v."""
    return str(convert(sound, Style.NORMAL, strict=False, default=character)).replace("ü", "v")


def readings(character: str, seen: Counter[str]) -> set[str]:
    """Return the readings of a character that a person may type."""
    usual = lazy_pinyin(character)[0].replace("ü", "v")
    total = sum(seen.values())
    often = {sound for sound, times in seen.items() if times >= max(2, total * _SHARE)}
    found = {usual, *often, *filter(None, [_IN_NAMES.get(character)])}
    # Many type lu where the letter is lü.
    found |= {sound.replace("v", "u") for sound in found}
    return {sound for sound in found if sound.isascii() and sound.isalpha()}


def table() -> str:
    """Return the file: one line for each reading with its characters."""
    wanted = characters()
    seen = counted(set(wanted))
    lines: dict[str, list[str]] = defaultdict(list)
    for character in wanted:
        for sound in readings(character, seen[character]):
            lines[sound].append(character)
    return _HEAD + "".join(f"{sound} {''.join(lines[sound])}\n" for sound in sorted(lines))


if __name__ == "__main__":
    TARGET.write_text(table(), "utf-8")
    sys.stdout.write(f"{TARGET}\n")

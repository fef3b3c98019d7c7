"""Find the language of a document, and put its texts on the side of that language."""

import re
from collections.abc import Iterable

from desktop.domain.bilingual import Bilingual

_CODE = re.compile(
    r"^\s{0,3}(`{3,}|~{3,}).*?(?:^\s{0,3}\1|\Z)|`[^`\n]*`|[a-z]{2,10}://\S*|\]\([^()\n]{0,500}\)",
    re.M | re.S,
)
_CHINESE = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]{2,}")
_TITLE_JOINT = re.compile(r"\s+[/|｜／]\s+|\s*[／｜]\s*")
_SHARE = 0.15
_PAIRED = 0.6
_FEW = 3
_LOOKED = 200_000


def language_of(text: str) -> str:
    """Return "zh", "en", or "both" where about as many paragraphs are of either."""
    prose = _CODE.sub(" ", text[:_LOOKED])
    counts = {"zh": 0, "en": 0}
    for block in re.split(r"\n\s*\n|\n(?=\s*#)", prose):
        if _pair(block.strip().partition("\n")[0]) is not None:
            counts["zh"] += 1
            counts["en"] += 1
        elif side := _side(block):
            counts[side] += 1
    fewer, more = sorted(counts.values())
    if fewer >= _FEW and fewer >= more * _PAIRED:
        return "both"
    return _side(prose) or "zh"


def bilingual(text: str, language: str) -> Bilingual:
    """Return a text on the side of its language; of a document in both, paragraph by paragraph."""
    if language == "zh" or not text:
        return Bilingual(text, "")
    if language == "en":
        return Bilingual("", text)
    sides: dict[str, list[str]] = {"zh": [], "en": []}
    last = "zh"
    for block in _paragraphs(text):
        last = _side(_CODE.sub(" ", block)) or last
        sides[last].append(block)
    return Bilingual("\n\n".join(sides["zh"]), "\n\n".join(sides["en"]))


def bilingual_title(text: str, language: str) -> Bilingual:
    """Return a title on the side of its language; "电源 / Power" is one of both."""
    pair = _pair(text)
    if pair is not None:
        return pair
    if language == "both":
        return Bilingual("", text) if _side(text) == "en" else Bilingual(text, "")
    return bilingual(text, language)


def _pair(line: str) -> Bilingual | None:
    """Return the two sides of a line that says the same in both languages."""
    first, *others = _TITLE_JOINT.split(line)
    if len(others) != 1:
        return None
    sides = (_side(first), _side(others[0]))
    if sides == ("zh", "en"):
        return Bilingual(first, others[0])
    return Bilingual(others[0], first) if sides == ("en", "zh") else None


def _side(text: str) -> str:
    chinese, latin = len(_CHINESE.findall(text)), len(_LATIN.findall(text))
    if not chinese and not latin:
        return ""
    return "zh" if chinese >= (chinese + latin) * _SHARE else "en"


def _paragraphs(text: str) -> Iterable[str]:
    """Yield paragraphs; what stands in a fence is one with its empty lines."""
    gathered: list[str] = []
    fence = ""
    for line in text.split("\n"):
        mark = line.lstrip()[:3]
        if mark in {"```", "~~~"} and fence in {"", mark}:
            fence = "" if fence else mark
        if line.strip() or fence:
            gathered.append(line)
        elif gathered:
            yield "\n".join(gathered)
            gathered = []
    if gathered:
        yield "\n".join(gathered)

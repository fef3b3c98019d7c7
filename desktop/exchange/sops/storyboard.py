"""A shot list for a short video of an SOP: step, picture, spoken text, seconds."""

import csv
import io
import re
from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from desktop.domain.sops.records import Sop, Step
from desktop.exchange.defusing import defused
from desktop.exchange.sops.titles import plain

_CHINESE = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_LATIN = re.compile(r"[^\W_\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")
_SIGNS_A_SECOND, _WORDS_A_SECOND = 4.0, 2.5
_LEAST = 4
_IMAGE = re.compile(r"!\[([^\[\]]{0,200})\]\(([^()\s]{1,300})(?:\s+\"([^\"]{0,300})\")?\)")
_FENCED = re.compile(r"^\s{0,9}(`{3,}|~{3,})[^\n]*\n(.*?)(?:^\s{0,9}\1[^\n]*$|\Z)", re.M | re.S)
_TABLE_OR_MARK = re.compile(
    r"^\s*(?:[-*+>]|\d{1,3}[.)]|#{1,6})\s+|^\s*\|?[\s:|\-]{3,}\|?\s*$", re.M
)
_HEADERS = {
    "zh": ("序号", "步骤", "画面", "旁白", "秒"),
    "en": ("No.", "Step", "Picture", "Spoken text", "Seconds"),
}
_SCREEN = {"zh": "屏幕录制：{title}", "en": "Screen recording: {title}"}
_TYPED = {"zh": "输入：{code}", "en": "Typed: {code}"}
_TITLE = {"zh": "标题画面", "en": "Title card"}
_TOTAL = {"zh": "合计", "en": "Total"}


class Shot(NamedTuple):
    """One shot; `number` is that of its step, 0 for the title."""

    number: int
    step: str
    picture: str
    spoken: str
    seconds: int


def storyboard(sop: Sop, language: str) -> list[Shot]:
    """Return the shots in a language; what is missing there is taken from the other."""
    head = sop.head
    title = _said(head.title.text(language))
    opening = " ".join(filter(None, (title, _said(head.purpose.text(language)))))
    shots = [Shot(0, title, _TITLE[language], opening, seconds_of(opening))]
    return shots + [_shot(at, step, language) for at, step in enumerate(sop.steps, start=1)]


def seconds_of(spoken: str) -> int:
    """Return how long a text takes to say, in whole seconds."""
    signs, words = len(_CHINESE.findall(spoken)), len(_LATIN.findall(spoken))
    return max(_LEAST, ceil(signs / _SIGNS_A_SECOND + words / _WORDS_A_SECOND))


def as_markdown(title: str, shots: Sequence[Shot], language: str) -> str:
    """Return the shots as a Markdown table with their total."""
    headers = _HEADERS[language]
    lines = [f"# {_cell(title)}", "", _row(headers), _row(["---"] * len(headers))]
    lines += [_row([_cell(str(value)) for value in shot]) for shot in shots]
    total = sum(shot.seconds for shot in shots)
    lines.append(_row(["", _TOTAL[language], "", "", str(total)]))
    return "\n".join(lines) + "\n"


def as_csv(shots: Sequence[Shot], language: str) -> bytes:
    """Return the shots as CSV that a spreadsheet opens as it is."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(_HEADERS[language])
    writer.writerows([defused(str(value)) for value in shot] for shot in shots)
    return out.getvalue().encode("utf-8-sig", errors="backslashreplace")


def _shot(at: int, step: Step, language: str) -> Shot:
    title, body = _said(step.title.text(language)), step.body.text(language)
    parts = (title, _said(body), _said(step.question.text(language)))
    spoken = " ".join(_ended(part, language) for part in parts if part)
    return Shot(at, title, _picture(title, body, language), spoken, seconds_of(spoken))


def _picture(title: str, body: str, language: str) -> str:
    """Return what is seen: the pictures and the code of a step, else its screen."""
    seen = [found[1] or found[3] or found[2] for found in _IMAGE.finditer(body)]
    codes = [found[2].strip().split("\n")[0] for found in _FENCED.finditer(body)]
    seen += [_TYPED[language].format(code=code) for code in codes if code]
    return "; ".join(seen) or _SCREEN[language].format(title=title)


def _said(markdown: str) -> str:
    """Return Markdown as it would be said: no code, no pictures, no marks."""
    text = _IMAGE.sub("", _FENCED.sub("", markdown))
    text = _TABLE_OR_MARK.sub("", text).replace("|", " ")
    return " ".join(plain(line) for line in text.split("\n") if line.strip()).strip()


def _ended(text: str, language: str) -> str:
    return (
        text
        if text.endswith(tuple("。！？；.!?;:："))
        else text + ("。" if language == "zh" else ".")
    )


def _cell(text: str) -> str:
    return " ".join(text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "\\<").split())


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"

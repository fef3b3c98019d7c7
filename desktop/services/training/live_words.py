"""The lines of a mark sheet in words, and the marks of its sections."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from desktop.domain.exams.live import Line, Section, lines_of
from desktop.domain.questions.case import Case, Part, Way
from desktop.domain.questions.grading.grade import Grade
from desktop.domain.questions.wording import Wording
from desktop.domain.vocabulary import ListName
from desktop.services.training.plain_wording import one_line
from desktop.services.training.reasons import Names, level_word, way_word

_PARTS: Mapping[Section, tuple[Part, ...]] = {
    Section.ASK: (Part.ASK,),
    Section.TRIAGE: (Part.TYPE, Part.PRIORITY),
    Section.FIRST: (Part.FIRST,),
    Section.ORDER: (Part.ORDER,),
    Section.ESCALATION: (Part.ESCALATION,),
    Section.LANGUAGE: (Part.REPLY,),
    Section.RECORD: (Part.CLOSING,),
    Section.KNOCK_OUT: (),
}


class SheetLine(NamedTuple):
    """A line with its words; `told` is what the requester says when asked."""

    line: Line
    text: str
    told: str = ""


def sheet_lines(case: Case, by: tuple[str, Names]) -> tuple[SheetLine, ...]:
    """Return the lines of a sheet; `by` is the language and what names entries of lists."""
    language = by[0]
    out = []
    for line in lines_of(case):
        told = ""
        if line.id.startswith("ask:"):
            told = one_line(case.facts[line.at].told, language)
        out.append(SheetLine(line, line_text(case, line, by), told))
    return tuple(out)


def line_text(case: Case, line: Line, by: tuple[str, Names]) -> str:
    """Return what a line says."""
    language, names = by
    kind = line.id.partition(":")[0]
    key = case.triage
    fixed = {
        "type": lambda: names(ListName.SERVICE_TYPE, key.service_type),
        "category": lambda: names(ListName.CATEGORY, key.category),
        "impact": lambda: _LEVELS["impact"][language] + level_word(key.impact, language),
        "urgency": lambda: _LEVELS["urgency"][language] + level_word(key.urgency, language),
        "way": lambda: way_word(list(Way)[line.at], language),
    }
    if kind in fixed:
        return fixed[kind]()
    return one_line(_TEXTS[kind](case, line.at), language)


def section_marks(grade: Grade, marks: float, section: Section) -> tuple[float, float]:
    """Return the marks of a section: got, and those there are."""
    weights = sum(part.weight for part in grade.parts) or 1.0
    mine: Sequence[Part | None] = _PARTS[section]
    parts = [part for part in grade.parts if part.part in mine]
    of = [marks * part.weight / weights for part in parts]
    return sum(o * part.share for o, part in zip(of, parts, strict=True)), sum(of)


_LEVELS = {
    "impact": {"zh": "影响度：", "en": "Impact: "},
    "urgency": {"zh": "紧急度：", "en": "Urgency: "},
}
_TEXTS: Mapping[str, Callable[[Case, int], Wording]] = {
    "ask": lambda case, at: case.facts[at].ask,
    "first": lambda case, at: case.first[at].text,
    "step": lambda case, at: case.order.blocks[at].text,
    "why": lambda case, at: case.escalation.reason[at].text,
    "reply": lambda case, at: case.reply[at].text,
    "closing": lambda case, at: case.closing[at].text,
}

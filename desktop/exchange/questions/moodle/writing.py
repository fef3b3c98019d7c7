"""Questions to Moodle XML as Moodle exports it; what it has no place for stands beside."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from desktop.domain.questions.bodies import Essay
from desktop.domain.questions.question import Question, QuestionKind
from desktop.exchange.questions.model import Remark, WrittenBank
from desktop.exchange.questions.moodle.answers import settings, write_answers
from desktop.exchange.questions.moodle.formats import TYPES, usual
from desktop.exchange.questions.moodle.kept import (
    OTHER_TAG,
    SIGNS,
    fragment,
    is_held,
    usual_of,
)
from desktop.exchange.questions.moodle.losses import fatal, losses, wordings
from desktop.exchange.questions.moodle.pen import Pen, attribute, points_to, shielded
from desktop.exchange.questions.moodle.places import category_said
from desktop.exchange.questions.moodle.rubric import TAG as NOTES
from desktop.exchange.questions.naming import first_words
from desktop.exchange.wholefile import whole_file


def write_moodle_xml(path: Path, questions: Iterable[Question], language: str) -> WrittenBank:
    """Write questions so that Moodle shows them in one language.

    Raises AppError export_cannot_write.
    """
    left_out: list[Remark] = []
    count, category = 0, ""
    with (
        whole_file(path) as part,
        part.open("w", encoding="utf-8", errors="replace", newline="\n") as file,
    ):
        file.write('<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n')
        for question in questions:
            name = {"name": question.name}
            reason = fatal(question)
            if reason:
                left_out.append(Remark(0, reason, name))
                continue
            left_out += (Remark(0, code, {**name, **more}) for code, more in losses(question))
            if question.category != category:
                category = question.category
                file.writelines(_category(category))
            count += 1
            file.writelines(_question(question, count, language))
        file.write("</quiz>\n")
    return WrittenBank(count, tuple(left_out))


def _category(path: str) -> Iterator[str]:
    yield "<!-- question: 0  -->\n"
    yield '  <question type="category">\n    <category>\n'
    yield f"      <text>{shielded(category_said(path))}</text>\n    </category>\n"
    yield '    <info format="moodle_auto_format">\n      <text></text>\n    </info>\n'
    yield "    <idnumber></idnumber>\n  </question>\n\n"


def _question(question: Question, number: int, language: str) -> Iterator[str]:
    kind = TYPES[question.kind]
    pen = Pen(language, question.pictures)
    _head(pen, question, kind)
    kept = {name: value for name, value in question.kept.items() if is_held(name, value)}
    written = {"penalty", *usual("common")}
    for tag, text, attributes in settings(question.body, question.kept):
        pen.leaf(tag, text, attributes)
        written.add(tag)
    skipped = {NOTES} if isinstance(question.body, Essay) and question.body.points else set()
    if kind == TYPES[QuestionKind.ESSAY] and not skipped and NOTES in question.kept:
        kept[NOTES] = question.kept[NOTES]
    for place in ("", "after"):
        found = usual_of(kind, kept, place)
        for tag in (each for each in found if each not in skipped):
            _kept(pen, tag, kept.get(tag, found[tag]))
        written |= found.keys()
        if not place:
            write_answers(pen, question.body)
    _others(pen, question.kept, kept, written)
    _tags(pen, question.tags)
    yield f'<!-- question: {number}  -->\n  <question type="{kind}">\n'
    yield "\n".join(pen.lines)
    yield "\n  </question>\n\n"


def _head(pen: Pen, question: Question, kind: str) -> None:
    text = question.text
    name = question.name or first_words(text)
    pen.line(2, "<name>")
    pen.line(3, f"<text>{shielded(name)}</text>")
    pen.line(2, "</name>")
    pen.begin("questiontext", text)
    said = list(wordings(question))
    pen.files(each for each in question.pictures if not any(points_to(text, each) for text in said))
    pen.line(2, "</questiontext>")
    pen.wording("generalfeedback", question.general)
    pen.leaf("defaultgrade", _marks(question.marks))
    pen.leaf("penalty", question.kept.get("penalty", usual("penalty")[kind]))
    for tag, value in usual("common").items():
        pen.leaf(tag, question.kept.get(tag, value))
    pen.leaf("idnumber", question.external)


def _marks(marks: float) -> str:
    said = f"{marks:.7f}"
    return said if float(said) == marks else repr(marks)


def _kept(pen: Pen, tag: str, value: str) -> None:
    whole = fragment(tag, value) if value.startswith("<") else ""
    if whole:
        pen.line(2, whole)
    elif value or tag in SIGNS:
        pen.leaf(tag, value)
    else:
        pen.silence(tag)


def _others(
    pen: Pen, all_kept: Mapping[str, str], kept: Mapping[str, str], written: Iterable[str]
) -> None:
    done = set(written)
    for name, value in all_kept.items():
        if name in done:
            continue
        if name in kept:
            _kept(pen, name, value)
        else:
            pen.leaf(OTHER_TAG, value, attribute("name", name))


def _tags(pen: Pen, tags: Iterable[str]) -> None:
    if not tags:
        return
    pen.line(2, "<tags>")
    for each in tags:
        pen.line(3, f"<tag><text>{shielded(each)}</text></tag>")
    pen.line(2, "</tags>")

"""The GIFT and Aiken files of others come in as the kinds and texts they are known to hold."""

import json
import os
import re
from collections import Counter
from pathlib import Path

import pytest

from desktop.domain.questions.bodies import (
    Description,
    Matching,
    Multiple,
    Numeric,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.wording import Markup
from desktop.exchange.questions.aiken import read_aiken
from desktop.exchange.questions.gift.reading import read_gift
from desktop.exchange.questions.gift.writing import write_gift

ROOT = Path(__file__).resolve().parents[3]
DATA = Path(os.environ.get("DESKBOOK_SHARED", ROOT.parent / "shared")) / "data"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the shared files are not here")
GIFT = sorted(
    path
    for folder in ("cases/gift", "quiz/gift")
    for path in (DATA / folder).glob("*")
    if path.suffix != ".json"
)
PARSED = sorted((DATA / "cases/gift").glob("pegjs_*.json"))


def bank_of(path):
    return read_gift(path.name, path.read_bytes())


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        (
            "moodle_examples.txt",
            {"single": 16, "multiple": 2, "short": 9, "numeric": 8, "true_false": 5, "matching": 3},
        ),
        (
            "moodle_questions.gift.txt",
            {"essay": 1, "matching": 1, "single": 1, "multiple": 1, "numeric": 1, "short": 1}
            | {"true_false": 3},
        ),
        (
            "moodle_questions_in_category.gift.txt",
            {"matching": 1, "single": 1, "short": 1, "true_false": 1},
        ),
        ("moodle_ordering_testexport.gift", {"ordering": 1}),
    ],
)
def test_every_entry_is_of_the_kind_it_was_meant_as(name, kinds):
    path = DATA / "cases/gift" / name
    if not path.exists():
        pytest.skip("this file is not here")
    bank = bank_of(path)
    assert bank.by_kind == kinds
    assert bank.rejected == ()


def test_a_category_holds_all_that_follows():
    bank = bank_of(DATA / "cases/gift/moodle_questions_in_category.gift.txt")
    assert bank.categories == ("$course$/Default for New Features",)
    assert {question.category for question in bank.questions} == set(bank.categories)


@pytest.mark.parametrize("path", GIFT, ids=lambda path: path.name)
def test_a_file_is_the_same_after_it_was_written_and_read(tmp_path, path):
    bank = bank_of(path)
    written = write_gift(tmp_path / "a.gift", bank.questions, "zh")
    assert written == (len(bank.questions), ())
    assert bank.questions == () or bank_of(tmp_path / "a.gift").questions == bank.questions


@pytest.mark.parametrize("path", PARSED, ids=lambda path: path.stem)
def test_a_file_is_read_as_the_parse_beside_it_says(path):
    bank = bank_of(path.with_suffix(".gift"))
    found = [{"type": "Category", "title": each} for each in bank.categories]
    found += [parse_of(question) for question in bank.questions]
    expected = [dict(plain(each)) for each in json.loads(path.read_text("utf-8"))]
    for entry, wanted in zip(found, expected, strict=True):
        # A name that was made of the text is none in a parse.
        name = wanted.get("title") or entry["title"]
        assert entry | {"title": name} == wanted | {"title": name}


def plain(value):
    """Return a parse with blanks around the gap of a sentence as this program leaves them."""
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return re.sub(r"_ (?=[.,])", "_", value) if isinstance(value, str) else value


def parse_of(question):
    found = {"id": question.external or None, "tags": list(question.tags) or None}
    found |= {"title": question.name, "stem": text_of(question.text)}
    found["hasEmbeddedAnswers"] = "_____" in question.text.text("en")
    if not isinstance(question.body, Description):
        found["globalFeedback"] = text_of(question.general)
    return found | answers_of(question.body, question.text.markup)


def text_of(wording):
    if wording.is_empty:
        return None
    return {"format": wording.markup.value, "text": wording.text("en")}


def answers_of(body, markup):
    if isinstance(body, Single | Multiple):
        return choices_of(body)
    match body:
        case TrueFalse(right=right, if_true=if_true, if_false=if_false):
            told = {"trueFeedback": text_of(if_true), "falseFeedback": text_of(if_false)}
            return {"type": "TF", "isTrue": right} | told
        case Matching(pairs=pairs):
            stems = [
                {"subquestion": text_of(pair.stem), "subanswer": pair.match.text("en")}
                for pair in pairs
            ]
            return {"type": "Matching", "matchPairs": stems}
        case ShortText(answers=answers):
            taken = [
                choice(
                    {"format": markup.value, "text": each.text},
                    None if each.weight == 1 else each.weight,
                    each.feedback,
                )
                for each in answers
            ]
            return {"type": "Short", "choices": taken}
        case Numeric(ranges=ranges):
            return {"type": "Numerical", "choices": numbers(ranges)}
    return {"type": type(body).__name__}


def choices_of(body):
    single = isinstance(body, Single)
    options = [
        choice(
            text_of(each.text),
            None if each.weight in (0, 1) else each.weight,
            each.feedback,
            is_correct=single and each.weight == 1,
        )
        for each in body.options
    ]
    return {"type": "MC", "choices": options}


def choice(text, weight, feedback, *, is_correct=True):
    per_cent = None if weight is None else round(weight * 100, 5)
    return {
        "isCorrect": is_correct,
        "weight": per_cent,
        "text": text,
        "feedback": text_of(feedback),
    }


def numbers(ranges):
    middles = [
        {"type": "range", "number": (each.low + each.high) / 2, "range": (each.high - each.low) / 2}
        for each in ranges
    ]
    if len(middles) == 1 and ranges[0].feedback.is_empty:
        return middles[0]
    return [
        choice(middle, None if each.weight == 1 else each.weight, each.feedback)
        for middle, each in zip(middles, ranges, strict=True)
    ]


def test_the_ordering_of_the_plug_in_keeps_what_has_no_place_here():
    (question,) = bank_of(DATA / "cases/gift/moodle_ordering_testexport.gift").questions
    assert question.external == "myid"
    assert len(question.body.blocks) == 6
    assert question.body.shown == 2
    assert question.body.mode.value == "relative_next_exclude_last"
    assert dict(question.kept) == {"numberingstyle": "none"}
    assert question.text.markup is Markup.HTML


def test_aiken_takes_the_good_questions_and_tells_the_lines_of_the_others():
    good = DATA / "cases/aiken/moodle_questions.aiken.txt"
    bank = read_aiken(good.name, good.read_bytes())
    assert (len(bank.questions), bank.rejected) == (2, ())
    broken = DATA / "cases/aiken/moodle_aiken_errors.txt"
    bank = read_aiken(broken.name, broken.read_bytes())
    assert len(bank.questions) == 2
    assert [(each.line, each.code) for each in bank.rejected] == [
        (1, "aiken_too_few"),
        (5, "aiken_no_question"),
        (14, "aiken_unfinished"),
    ]
    assert Counter(question.kind for question in bank.questions) == {"single": 2}

"""The files of Moodle's own tests come in with the counts they are known to have."""

import os
from pathlib import Path

import pytest

from desktop.exchange.questions.moodle.reading import read_moodle_xml
from desktop.exchange.questions.moodle.writing import write_moodle_xml

_ROOT = Path(__file__).resolve().parents[3]
_SHARED = Path(os.environ.get("DESKBOOK_SHARED", _ROOT.parent / "shared"))
_FOLDER = _SHARED / "data" / "cases" / "moodlexml"
pytestmark = pytest.mark.skipif(not _FOLDER.is_dir(), reason="the shared files are not here")
COUNTS = {
    "moodle_categories_reverse_order.xml": {"essay": 1, "short": 1},
    "moodle_error_invalid_grades.xml": {"multiple": 1},
    "moodle_html_chars_in_idnumbers.xml": {"true_false": 1},
    "moodle_multichoice.xml": {"single": 1},
    "moodle_nested_categories_with_questions.xml": {"essay": 1, "true_false": 4},
    "moodle_sample_questions_with_old_image_tag.xml": {"single": 1},
    "ordering_testoldquestion.moodle.xml": {"ordering": 1},
}


def _read(name):
    return read_moodle_xml(name, (_FOLDER / name).read_bytes())


@pytest.mark.parametrize("name", sorted(COUNTS))
def test_the_counts_are_those_of_the_file_and_it_comes_back_as_it_was(name, tmp_path):
    read = _read(name)
    assert read.by_kind == COUNTS[name]
    assert len(read.rejected) == ("image_tag" in name)
    path = tmp_path / "a.xml"
    write_moodle_xml(path, read.questions, "en")
    assert read_moodle_xml("a.xml", path.read_bytes()).questions == read.questions


def test_categories_stand_in_the_order_of_the_file():
    nested = ("Iota", "Iota/Kappa", "Iota/Kappa/Lambda", "Iota/Mu")
    assert _read("moodle_nested_categories_with_questions.xml").categories == nested
    assert _read("moodle_categories_reverse_order.xml").categories == ("Sigma/Tau", "Sigma")


def test_files_in_the_file_are_kept_whole():
    (question,) = _read("moodle_multichoice.xml").questions
    sizes = {picture.name: len(picture.data) for picture in question.pictures}
    assert sizes["bonjour.mp3"] == 12982
    assert len(sizes) == 5
    assert "@@files@@/bonjour.mp3" in question.text.en
    (old,) = _read("moodle_sample_questions_with_old_image_tag.xml").questions
    assert old.pictures[0].data.startswith(b"\x89PNG")


def test_a_cloze_question_is_refused_by_name_with_its_text():
    (remark,) = _read("moodle_sample_questions_with_old_image_tag.xml").rejected
    assert (remark.line, remark.code) == (16, "moodle_type_unknown")
    assert remark.params["type"] == "cloze"
    assert "The capital of France" in remark.text


def test_a_third_with_two_digits_is_told_and_signs_in_ids_are_plain():
    told = {each.code: each.params for each in _read("moodle_error_invalid_grades.xml").warnings}
    assert told["moodle_weight"]["weights"] == "33%"
    (question,) = _read("moodle_html_chars_in_idnumbers.xml").questions
    assert question.external == "T & F"


def test_hints_and_settings_of_an_order_are_kept():
    (question,) = _read("ordering_testoldquestion.moodle.xml").questions
    assert len(question.body.blocks) == 6
    assert question.body.mode == "absolute_position"
    assert question.kept["layouttype"] == "HORIZONTAL"
    assert question.kept["hint"].count("<hint") == 2

"""Slides by command: of an SOP and of an exam plan, PPTX or PDF by the file's name."""

import pytest
from pptx import Presentation


@pytest.fixture
def where(deskbook, desk_folder):
    words = "--json", "--workspace", desk_folder
    assert deskbook("demo", "--tickets", "0", "--workspace", desk_folder).code == 0
    return words


@pytest.mark.parametrize(("language", "title"), [("zh", "域账号锁定与密码重置"), ("en", "")])
def test_an_sop_is_written_as_slides_in_the_language_asked_for(
    deskbook, where, tmp_path, language, title
):
    file = tmp_path / "acc.pptx"
    done = deskbook("export", "slides", "ACC-01", "-o", file, "--lang", language, *where)
    assert done.code == 0
    assert done.data == {
        "file": str(file),
        "language": language,
        "slides": 8,
        "with_notes": 7,
        "missing": [],
    }
    slides = Presentation(str(file)).slides
    assert len(slides) == 8
    assert title in slides[0].shapes.title.text


def test_an_exam_plan_is_written_as_pdf(deskbook, where, tmp_path):
    file = tmp_path / "exam.pdf"
    done = deskbook("export", "slides", "EX-01", "-o", file, *where)
    assert (done.code, done.data["slides"]) == (0, 4)
    assert file.read_bytes().startswith(b"%PDF")


def test_an_unknown_code_and_another_ending_are_refused(deskbook, where, tmp_path):
    done = deskbook("export", "slides", "NO-99", "-o", tmp_path / "a.pptx", *where)
    assert (done.code, done.data["error"]["code"]) == (3, "sop_unknown")
    done = deskbook("export", "slides", "ACC-01", "-o", tmp_path / "a.odp", *where)
    assert (done.code, done.data["error"]["code"]) == (3, "slides_format")
    assert not list(tmp_path.glob("a.*"))

"""Exams on paper and their records by commands."""

import json

import pypdfium2
import pytest

TRAINER = ("--as", "Shen Ruoxi")


def pages(path):
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


@pytest.fixture
def where(deskbook, desk_folder):
    assert deskbook("demo", "--tickets", "0", "--workspace", desk_folder).code == 0
    return "--json", "--workspace", desk_folder


def test_papers_are_made_printed_and_printed_again(deskbook, where, tmp_path):
    path = tmp_path / "e.pdf"
    none = deskbook("print", "exam", "EX-01", "-o", path, *where)
    assert (none.code, none.data["error"]["code"]) == (3, "exam_paper_none")
    new = ("--new", "2", *TRAINER, "--language", "en", "--part", "paper", "--part", "key")
    made = deskbook("print", "exam", "EX-01", "-o", path, *new, *where)
    assert made.code == 0, made.err
    assert made.data["papers"] == [1, 2]
    assert any("Key with reasons" in page for page in pages(path))
    again = deskbook("print", "exam", "EX-01", "-o", path, "--number", "1", *where)
    assert again.data["checks"] == made.data["checks"][:1]


def test_score_sheets_certificates_and_their_check(deskbook, where, tmp_path):
    scores = deskbook("print", "scores", "--exam", "EX-01", "-o", tmp_path / "s.pdf", *where)
    assert scores.code == 0, scores.err
    assert scores.data["pages"] >= scores.data["attempts"] > 4
    path = tmp_path / "c.pdf"
    found = deskbook("print", "certificates", "--cohort", "November cohort", "-o", path, *where)
    numbers = found.data["certificates"]
    assert len(pages(path)) == len(numbers) > 0
    told = deskbook("exam", "check", numbers[0], *where)
    assert (told.code, told.data["holds"]) == (0, "yes")
    wrong = deskbook("exam", "check", "C-AAAAAA-AAAA", *where)
    assert (wrong.code, wrong.data["error"]["code"]) == (3, "certificate_unknown")


def test_results_go_out_as_tables_and_statements(deskbook, where, tmp_path):
    for kind in ("csv", "xlsx", "xapi"):
        path = tmp_path / f"r.{kind}"
        ended = deskbook("exam", "export", "--format", kind, "-o", path, *where)
        assert ended.code == 0, ended.err
        assert ended.data["attempts"] > 5
    lines = (tmp_path / "r.xapi").read_text("utf-8").splitlines()
    assert {"id", "actor", "verb", "object", "result"} <= json.loads(lines[0]).keys()


def test_role_cards_and_mark_sheets(deskbook, where, tmp_path):
    path = tmp_path / "l.pdf"
    ended = deskbook("print", "role-play", "EX-01", "--language", "en", "-o", path, *where)
    assert ended.code == 0, ended.err
    assert len(ended.data["tickets"]) == 8
    assert any("Knock-outs" in page for page in pages(path))
    sheet = ("print", "mark-sheet", "--exam", "EX-01", "--person", "程以沫", "-o", path)
    assert deskbook(*sheet, *where).data["pages"] >= 8

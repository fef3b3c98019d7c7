"""`deskbook items statistics`: figures of a table of marks, with their warning."""

import json

from desktop.cli.main import run


def marks(tmp_path, people):
    rows = [f"{at},{int(at > 3)},{int(at % 2)},{(at % 5) / 2}" for at in range(people)]
    path = tmp_path / "marks.csv"
    path.write_text("attempt,Q1,Q2,Q3 /2\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def test_a_table_of_marks_gives_an_object(tmp_path, capsys):
    assert run(["items", "statistics", str(marks(tmp_path, 12)), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["attempts"], found["too_few"]) == (12, False)
    assert found["assumed_highest"] == ["Q1", "Q2"]
    assert [each["item"] for each in found["items"]] == ["Q1", "Q2", "Q3"]
    first = found["items"][0]
    assert round(first["facility"], 4) == 0.6667
    assert first["facility_interval"][0] < first["facility"] < first["facility_interval"][1]
    assert found["warning"]


def test_too_few_attempts_give_a_sentence_and_no_figures(tmp_path, capsys):
    assert run(["items", "statistics", str(marks(tmp_path, 9)), "--lang", "zh"]) == 0
    said = capsys.readouterr().out
    assert "只有 9 份答卷" in said
    assert "Q1" not in said


def test_the_table_as_text_names_items_and_flags(tmp_path, capsys):
    assert run(["items", "statistics", str(marks(tmp_path, 40)), "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert "40 attempts" in said
    assert "Q3" in said


def test_rows_that_hold_no_marks_are_named_and_the_code_says_so(tmp_path, capsys):
    path = marks(tmp_path, 12)
    path.write_text(path.read_text(encoding="utf-8") + "13,absent,1,1\n", encoding="utf-8")
    assert run(["items", "statistics", str(path), "--json", "--lang", "en"]) == 1
    (left,) = json.loads(capsys.readouterr().out)["rejected"]
    assert left["line"] == 14
    assert "absent" in left["reason"]


def test_a_file_without_marks_is_refused(tmp_path, capsys):
    path = tmp_path / "people.csv"
    path.write_text("name,team\nA,first\nB,second\n", encoding="utf-8")
    assert run(["items", "statistics", str(path), "--json"]) == 3
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "marks_none"

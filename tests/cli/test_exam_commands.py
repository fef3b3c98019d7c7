"""Exams by commands: planned, shown, answers on paper graded, items told about."""

import pytest

GIFT = """::One::Whom do you call for P1?{=The duty lead ~A colleague ~Nobody}

::Two::P1 is answered within 15 minutes.{TRUE}

::Three::Which extension has the desk?{=6000}
"""
LEAD = ("--as", "Gu Mingyuan")
PEOPLE = ("Han Zhuo", "Tian Xiaohe", "罗斌")


@pytest.fixture
def where(desk_folder):
    return "--json", "--workspace", desk_folder


@pytest.fixture
def numbers(deskbook, where, tmp_path):
    """Return the numbers of three approved questions in the sample's desk."""
    (tmp_path / "three.gift").write_text(GIFT, "utf-8")
    assert deskbook("demo", "--tickets", "0", "--workspace", where[2]).code == 0
    deskbook("import", "questions", tmp_path / "three.gift", *where)
    listed = deskbook("questions", "list", "--standing", "draft", *where).data["questions"]
    found = {each["name"]: each["number"] for each in listed}
    wanted = [found[name] for name in ("One", "Two", "Three")]
    assert deskbook("questions", "approve", *wanted, *LEAD, *where).data == {"changed": 3}
    return wanted


@pytest.fixture
def exam(deskbook, where, numbers):
    named = [word for number in numbers for word in ("--question", number)]
    marks = ("--pass", "60", "--stage-pass", "0", "--attempts", "0")
    made = deskbook("exam", "new", "上岗考核", *named, *marks, *LEAD, *where)
    assert made.code == 0
    return made.data["code"]


def answers(tmp_path, numbers, *rows):
    file = tmp_path / "answers.csv"
    lines = [",".join(("姓名", *numbers, "备注")), *(",".join(row) for row in rows)]
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return file


def right(deskbook, where, numbers):
    """Return the letter under which paper shows the right option of the first question."""
    shown = deskbook("questions", "show", numbers[0], *where).data
    from desktop.domain.exams.shown import shown as order  # noqa: PLC0415
    from desktop.domain.questions.as_json import question_from_json  # noqa: PLC0415

    body = question_from_json(shown["question"]).body
    return "ABC"[order(body, int(numbers[0][1:])).index(0)]


def test_a_plan_is_made_shown_and_made_anew(deskbook, where, exam, numbers):
    sample, found = deskbook("exam", "show", *where).data["exams"]
    assert (sample["code"], found["code"], found["version"]) == ("EX-01", exam, 1)
    assert found["plan"]["pass_mark"] == 60
    again = ("exam", "new", "上岗考核", "--code", exam, "--question", numbers[0], "--minutes", "20")
    assert deskbook(*again, "--reason", "短一点", *LEAD, *where).data["version"] == 2
    drawn = ("exam", "new", "Drawn", "--draw", "2", "--kind", "ticket", *LEAD)
    assert deskbook(*drawn, *where).data["code"] == "EX-03"


def test_answers_on_paper_are_graded_and_what_cannot_be_read_is_told_with_its_line(
    deskbook, where, exam, numbers, tmp_path
):
    letter = right(deskbook, where, numbers)
    file = answers(
        tmp_path,
        numbers,
        (PEOPLE[0], letter, "T", "６０００", ""),
        (PEOPLE[1], "", "F", "6001", "left early"),
        ("Nobody", letter, "T", "6000", ""),
        (PEOPLE[2], "Z", "T", "6000", ""),
    )
    ended = deskbook("exam", "grade", exam, file, *LEAD, *where)
    assert ended.code == 1
    came = [
        (each["person"]["en"], each["percent"], each["passed"]) for each in ended.data["attempts"]
    ]
    assert came == [(PEOPLE[0], 100.0, True), (PEOPLE[1], 0.0, False)]
    assert ended.data["ignored"] == ["备注"]
    assert [each["line"] for each in ended.data["rejected"]] == [4, 5]
    shown = deskbook("exam", "show", exam, "--person", PEOPLE[1], *where).data
    assert [each["got"] for each in shown["questions"]] == [0, 0, 0]
    assert shown["questions"][1]["parts"][0]["reasons"]
    assert len(deskbook("exam", "show", exam, *where).data["attempts"]) == 2


def test_only_trainers_and_leads_plan_and_enter(deskbook, where, exam, numbers, tmp_path):
    file = answers(tmp_path, numbers, (PEOPLE[0], "A", "T", "1", ""))
    ended = deskbook("exam", "grade", exam, file, "--as", "Han Zhuo", *where)
    assert (ended.code, ended.data["error"]["code"]) == (3, "not_allowed")


@pytest.mark.parametrize(
    "odd", [("谁,Q1", "answers_no_person"), ("姓名,甲", "answers_no_question")]
)
def test_a_table_without_persons_or_questions_is_refused(deskbook, where, exam, tmp_path, odd):
    (tmp_path / "odd.csv").write_text(f"{odd[0]}\nHan Zhuo,A\n", "utf-8")
    ended = deskbook("exam", "grade", exam, tmp_path / "odd.csv", *LEAD, *where)
    assert (ended.code, ended.data["error"]["code"]) == (3, odd[1])


def test_items_of_an_exam_are_told_about_from_ten_attempts_on(
    deskbook, where, exam, numbers, tmp_path
):
    letter = right(deskbook, where, numbers)
    rows = [(PEOPLE[n % 3], letter if n % 2 else "", "T", str(6000 + n % 3), "") for n in range(12)]
    deskbook("exam", "grade", exam, answers(tmp_path, numbers, *rows), *LEAD, *where)
    found = deskbook("items", "statistics", "--exam", exam, *where).data
    assert (found["code"], found["attempts"]) == (exam, 12)
    assert [each["item"] for each in found["items"]] == numbers
    assert [each["facility"] for each in found["items"]] == [0.5, 1.0, pytest.approx(1 / 3)]

"""Questions by commands: files in and out, lists, one of them, approval."""

import pytest

GIFT = """// [tag:vpn]
$CATEGORY: desk/network

::Ring::Whom do you call for P1?{=The duty lead ~A colleague ~Nobody}

::Ask::Which two are must-ask?{~%50%Asset tag ~%50%Error code ~%-100%Password}

Broken {=a ~b

P1 is answered within 15 minutes.{TRUE}
"""


@pytest.fixture
def where(desk_folder):
    return "--json", "--workspace", desk_folder


@pytest.fixture
def gift(tmp_path):
    file = tmp_path / "bank.gift"
    file.write_text(GIFT, "utf-8")
    return file


@pytest.fixture
def taken(deskbook, where, gift):
    assert deskbook("demo", "--tickets", "0", "--workspace", where[2]).code == 0
    return deskbook("import", "questions", gift, *where)


def test_a_file_comes_in_with_its_counts_and_what_is_broken_is_told_with_its_line(taken, gift):
    assert taken.code == 1
    found = taken.data
    assert found["file"] == str(gift)
    assert (found["kind"], found["items"], found["descriptions"]) == ("gift", 3, 0)
    assert found["by_kind"] == {"multiple": 1, "single": 1, "true_false": 1}
    assert found["categories"] == ["desk/network"]
    assert (found["added"], found["already"]) == (3, 0)
    (left,) = found["rejected"]
    assert left["line"] == 8
    assert left["text"].startswith("Broken")
    assert left["message"]


@pytest.mark.usefixtures("taken")
def test_the_same_file_again_adds_nothing(deskbook, where, gift):
    again = deskbook("import", "questions", gift, *where)
    assert (again.data["added"], again.data["already"]) == (0, 3)


def test_a_dry_run_tells_and_writes_nothing(deskbook, where, gift):
    found = deskbook("import", "questions", gift, "--dry-run", *where)
    assert (found.code, found.data["items"], found.data["added"]) == (1, 3, 0)
    assert not where[2].exists()


@pytest.mark.usefixtures("taken")
@pytest.mark.parametrize("style", ["gift", "moodle-xml", "csv", "xlsx"])
def test_questions_go_out_and_are_the_same_when_they_come_in_elsewhere(
    deskbook, where, tmp_path, style
):
    file = tmp_path / f"out.{style.removeprefix('moodle-')}"
    wanted = ("--category", "desk", "-o", file)
    given = deskbook("export", "questions", "--format", style, *wanted, *where)
    assert (given.code, given.data["written"]) == (0, 3)
    again = deskbook("import", "questions", file, *where)
    assert (again.code, again.data["items"]) == (0, 3)
    assert again.data["added"] == 0


@pytest.mark.usefixtures("taken")
def test_questions_are_listed_shown_approved_and_retired(deskbook, where):
    listed = deskbook("questions", "list", "--category", "desk/network", *where).data["questions"]
    assert [each["name"] for each in listed][:2] == ["Ring", "Ask"]
    assert {each["standing"] for each in listed} == {"draft"}
    number, lead = listed[0]["number"], (*where, "--as", "Gu Mingyuan")
    assert deskbook("questions", "approve", number, *lead).data == {"changed": 1}
    shown = deskbook("questions", "show", number, *where).data
    assert (shown["standing"], shown["question"]["kind"]) == ("approved", "single")
    assert shown["question"]["body"]["options"][0]["weight"] == 1.0
    deskbook("questions", "retire", number, *lead)
    left = deskbook("questions", "list", "--category", "desk", *where).data["questions"]
    assert number not in [each["number"] for each in left]
    assert deskbook("questions", "bring-back", number, *lead).data == {"changed": 1}


@pytest.mark.usefixtures("taken")
def test_lists_are_narrowed_by_words_kind_and_standing(deskbook, where):
    wanted = ("questions", "list", "--kind", "ticket", "--standing", "approved", "--query", "SIM")
    found = deskbook(*wanted, *where).data["questions"]
    assert len(found) == 12
    assert (
        deskbook("questions", "list", "--tag", "SIM-02", *where)
        .data["questions"][0]["name"]
        .startswith("SIM-02")
    )


@pytest.mark.usefixtures("taken")
def test_a_number_that_is_not_there_is_refused(deskbook, where):
    ended = deskbook("questions", "show", "Q9999", *where)
    assert (ended.code, ended.data["error"]["code"]) == (3, "question_gone")


@pytest.mark.usefixtures("taken")
@pytest.mark.parametrize(("words", "count"), [(("--sop", "ACC-01"), 21), (("--matrix",), 9)])
def test_questions_are_made_looked_at_first_and_kept_where_asked_for(deskbook, where, words, count):
    found = deskbook("questions", "make", *words, *where).data
    assert (len(found["made"]), found["kept"]) == (count, [])
    kept = deskbook("questions", "make", *words, "--keep", *where).data["kept"]
    assert len(kept) == count
    assert deskbook("questions", "make", *words, *where).data["made"] == []
    assert deskbook("questions", "show", kept[0], *where).data["standing"] == "draft"


@pytest.mark.usefixtures("taken")
def test_a_closed_ticket_is_masked_and_what_was_masked_is_told(deskbook, where):
    mine = (*where, "--as", "Han Zhuo")
    number = deskbook("ticket", "new", "Locked, call 139 0000 1234", *mine).data["number"]
    early = deskbook("questions", "make", "--ticket", number, *where)
    assert (early.code, early.data["error"]["code"]) == (3, "question_ticket_open")
    assert deskbook("ticket", "resolve", number, "--how", "unlocked", *mine).code == 0
    found = deskbook("questions", "make", "--ticket", number, *where)
    assert [each["before"] for each in found.data["masked"]] == ["139 0000 1234"]
    assert list(found.data["made"][0]["text"].values()) == ["Locked, call …"]

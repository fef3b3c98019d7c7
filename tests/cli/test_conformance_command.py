"""How cases followed a drawn process, by a command."""

import pytest

DRAWN = """Stage,Present operation,Pain point
Intake,register,
Handling,check,
Handling,decide,
"""
LOG = """case id,activity,timestamp
1,register,2026-01-05 08:00
1,check,2026-01-05 09:00
1,decide,2026-01-05 12:00
2,register,2026-01-05 08:30
2,decide,2026-01-05 10:30
3,register,2026-01-05 08:30
3,decide,2026-01-05 09:30
3,check,2026-01-05 10:30
3,lunch,2026-01-05 11:30
"""


@pytest.fixture
def drawn(deskbook, desk_folder, tmp_path):
    """Keep a process and return how a command names its workspace."""
    path = tmp_path / "line.csv"
    path.write_text(DRAWN, "utf-8")
    where = ("--workspace", desk_folder)
    assert deskbook("import", "process", path, *where).code == 0
    return where


@pytest.fixture
def log(tmp_path):
    """Return a log: a case as drawn, one that skips, one out of order with more besides."""
    path = tmp_path / "log.csv"
    path.write_text(LOG, "utf-8")
    return path


def test_a_log_is_held_against_a_process(deskbook, drawn, log):
    data = deskbook("process", "conformance", "--log", log, *drawn, "--json").data
    assert data["process"]["rows"] == 3
    assert data["cases"] == 3
    assert data["fitness"] == pytest.approx((1 + 2 / 3 + 1 - 3 / 4) / 3)
    assert data["fitting"] == pytest.approx(1 / 3)
    deviations = {(d["kind"], d["activity"], d["from"], d["to"]): d for d in data["deviations"]}
    assert set(deviations) == {
        ("skipped", "check", None, None),
        ("wrong_order", "decide", "register", "decide"),
        ("wrong_order", "check", "decide", "check"),
        ("outside", "lunch", None, None),
    }
    skipped = deviations["skipped", "check", None, None]
    assert (skipped["cases"], skipped["examples"]) == (1, ["2"])
    assert skipped["share"] == pytest.approx(1 / 3)
    check = data["activities"][1]
    assert {name: check[name] for name in ("name", "rows", "cases", "skipped", "repeated")} == {
        "name": "check",
        "rows": [2],
        "cases": 2,
        "skipped": 1,
        "repeated": 0,
    }
    assert (check["out_of_order"], check["median_wait_hours"]) == (1, 1.0)
    assert data["ways"] == [
        {"from": 1, "to": 2, "cases": 1, "median_wait_hours": 1.0},
        {"from": 2, "to": 3, "cases": 1, "median_wait_hours": 3.0},
    ]
    assert data["unknown_activities"] == {"lunch": 1}


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("en", ["3 cases, fitness 0.639, 33% without", "skipped check", "decide → check"]),
        ("zh", ["3 个案例，符合度 0.639", "跳过 check", "图上没有 lunch"]),
    ],
)
def test_it_is_told_in_words(deskbook, drawn, log, language, parts):
    shown = deskbook("process", "conformance", "line", "--log", log, *drawn, "--lang", language)
    assert [part for part in parts if part not in shown.out] == []


def test_tickets_are_held_against_the_process_drafted_from_them(deskbook, desk_folder):
    where = ("--workspace", desk_folder, "--json", "--lang", "en")
    deskbook("demo", "--tickets", "60", *where)
    kept = deskbook("process", "discover", "--keep", *where).data["kept_as"]["code"]
    data = deskbook("process", "conformance", kept, *where).data
    assert data["process"]["title"]["en"] == "How tickets really went"
    assert data["cases"] >= 60
    assert data["fitness"] > 0.9
    first = deskbook("process", "conformance", *where).data["process"]["code"]
    assert first == deskbook("process", "list", *where).data["processes"][0]["code"]
    never = ("process", "conformance", kept, "--until", "1999-12-31")
    few = deskbook(*never, *where).data
    assert (few["cases"], few["fitness"], few["fitting"], few["deviations"]) == (0, None, None, [])
    assert deskbook(*never, *where[:2], "--lang", "en").out.strip().endswith("no cases")


def test_what_cannot_be_held_against_each_other_is_refused(deskbook, desk_folder, drawn, log):
    def code(*words):
        found = deskbook("process", "conformance", *words, "--json")
        return found.code, found.data["error"]["code"]

    assert code("nothing like it", *drawn) == (3, "process_gone")
    assert code("--log", log.parent / "none.csv", *drawn) == (3, "import_cannot_read")
    other = ("--workspace", desk_folder.parent / "other")
    deskbook("ticket", "new", "打印机卡纸", *other)
    assert code(*other) == (3, "process_none")


def test_tickets_are_not_held_against_stages_of_another_trade(deskbook, desk_folder, tmp_path):
    path = tmp_path / "weld.csv"
    path.write_text("Stage,Present operation\n焊接,焊上\n", "utf-8")
    deskbook("import", "process", path, "--workspace", desk_folder)
    found = deskbook("process", "conformance", "--workspace", desk_folder, "--json")
    assert (found.code, found.data["error"]["code"]) == (3, "process_stages_foreign")

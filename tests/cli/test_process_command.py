"""The process that a log or the desk's tickets followed, by a command."""

import gzip

import pytest

CSV = """case id,activity,timestamp
1,register,2026-01-05 08:00
1,check,2026-01-05 09:00
2,register,2026-01-05 08:30
1,decide,2026-01-05 12:00
2,decide,2026-01-05 10:30
"""
XES = """<?xml version="1.0"?>
<log xmlns="http://www.xes-standard.org/">
 <trace><string key="concept:name" value="1"/>
  <event><string key="concept:name" value="register"/>
   <date key="time:timestamp" value="2026-01-05T08:00:00Z"/></event>
  <event><string key="concept:name" value="check"/>
   <date key="time:timestamp" value="2026-01-05T09:00:00Z"/></event>
  <event><string key="concept:name" value="decide"/>
   <date key="time:timestamp" value="2026-01-05T12:00:00Z"/></event></trace>
 <trace><int key="concept:name" value="2"/>
  <event><string key="concept:name" value="register"/>
   <date key="time:timestamp" value="2026-01-05T08:30:00Z"/></event>
  <event><string key="concept:name" value="decide"/>
   <date key="time:timestamp" value="2026-01-05T10:30:00Z"/></event></trace>
</log>
"""


def checked(data):
    assert (data["cases"], data["events"], data["activities"]) == (2, 5, 3)
    assert (data["variants"], data["edges"]) == (2, 3)
    assert data["start_activities"] == {"register": 2}
    assert data["end_activities"] == {"decide": 2}
    assert (data["mean_case_hours"], data["median_case_hours"]) == (3.0, 3.0)
    waits = {(e["from"], e["to"]): e["median_wait_hours"] for e in data["edge_counts"]}
    assert waits[("check", "decide")] == 3.0


def test_a_log_is_discovered_without_a_workspace_in_every_format(deskbook, tmp_path):
    for name, text in (("log.csv", CSV), ("log.xes", XES)):
        path = tmp_path / name
        path.write_text(text, "utf-8")
        checked(deskbook("process", "discover", path, "--json").data)
    packed = tmp_path / "log.xes.gz"
    packed.write_bytes(gzip.compress(XES.encode()))
    checked(deskbook("process", "discover", packed, "--json").data)


def test_the_edges_are_told_in_words(deskbook, tmp_path):
    path = tmp_path / "log.csv"
    path.write_text(CSV, "utf-8")
    shown = deskbook("process", "discover", path, "--lang", "en")
    assert "2 cases, 5 events, 3 activities, 2 variants, 3 edges" in shown.out
    assert "check → decide" in shown.out


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("name,colour\nmouse,grey\nscreen,black\n", "log_columns"),
        ('<?xml version="1.0"?><log><trace></trace></log>', "import_empty"),
        ('<?xml version="1.0"?><log><trace>', "import_xml_broken"),
    ],
)
def test_what_is_no_log_is_refused_with_a_sentence(deskbook, tmp_path, text, code):
    path = tmp_path / ("log.xes" if text.startswith("<") else "log.csv")
    path.write_text(text, "utf-8")
    found = deskbook("process", "discover", path, "--json")
    assert (found.code, found.data["error"]["code"]) == (3, code)


def test_tickets_are_discovered_by_the_stages_they_went_through(deskbook, desk_folder):
    where = ("--workspace", desk_folder, "--json")
    deskbook("demo", "--tickets", "40", *where)
    data = deskbook("process", "discover", *where).data
    assert data["cases"] > 0
    assert data["events"] == sum(data["activity_counts"].values())
    assert sum(data["start_activities"].values()) == data["cases"]


@pytest.mark.parametrize("style", ["xes", "events"])
def test_tickets_written_as_a_log_are_discovered_as_they_are(
    deskbook, desk_folder, tmp_path, style
):
    where = ("--workspace", desk_folder, "--json", "--lang", "zh")
    deskbook("demo", "--tickets", "60", *where)
    path = tmp_path / f"log.{'xes' if style == 'xes' else 'csv'}"
    written = deskbook("export", "tickets", "--format", style, "-o", path, *where).data
    own = deskbook("process", "discover", *where).data
    read = deskbook("process", "discover", path, "--json").data
    assert written["tickets"] == own["cases"] == read["cases"]
    for name in ("events", "variants", "start_activities", "end_activities", "activity_counts"):
        assert read[name] == own[name], name
    assert read["edge_counts"] == own["edge_counts"]
    assert read["mean_case_hours"] == pytest.approx(own["mean_case_hours"])


BPMN = """<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
<process id="p"><startEvent id="s"/><task id="t"/><sequenceFlow id="f" sourceRef="s" targetRef="t"/>
<dataObject id="d"/></process></definitions>"""


def test_a_bpmn_file_is_counted_without_taking_it_in(deskbook, tmp_path):
    path = tmp_path / "a.bpmn"
    path.write_text(BPMN, "utf-8")
    data = deskbook("process", "look", path, "--json", "--lang", "en").data
    assert (data["tasks"], data["events"], data["sequence_flows"]) == (1, 1, 1)
    assert (data["kept_unchanged"], data["kept"]) == (1, {"dataObject": 1})
    assert data["warnings"] == [
        "The file says nothing of where its shapes stand; they are laid out anew."
    ]
    gone = deskbook("process", "look", tmp_path / "none.bpmn", "--json")
    assert (gone.code, gone.data["error"]["code"]) == (3, "import_cannot_read")


def test_a_bpmn_file_becomes_a_process_that_is_listed_and_shown(deskbook, desk_folder, tmp_path):
    where = ("--workspace", desk_folder, "--json", "--lang", "en")
    deskbook("demo", "--tickets", "5", *where)
    path = tmp_path / "Calls.bpmn"
    path.write_text(BPMN, "utf-8")
    taken = deskbook("import", "process", path, *where).data
    assert (taken["code"], taken["tasks"], taken["rows"]) == ("PM-02", 1, 2)
    *_, listed = deskbook("process", "list", *where).data["processes"]
    assert (listed["code"], listed["state"], listed["rows"]) == ("PM-02", "draft", 2)
    shown = deskbook("process", "show", "calls", *where).data
    assert [row["kind"] for row in shown["table"]] == ["start", "action"]
    assert deskbook("process", "show", "x", *where).data["error"]["code"] == "process_gone"
    again = deskbook("import", "process", path, "--code", "PM-02", *where)
    assert (again.code, again.data["error"]["code"]) == (3, "document_opened")


@pytest.mark.parametrize("style", ["csv", "xlsx"])
def test_a_process_goes_out_as_a_table_and_comes_in_again(deskbook, desk_folder, tmp_path, style):
    where = ("--workspace", desk_folder, "--json", "--lang", "zh")
    deskbook("demo", "--tickets", "5", *where)
    path = tmp_path / "模板.csv"
    path.write_text(
        "环节,操作,痛点,程度,部门\n受理,接电话,漏单,很高,信息部\n处理,排查,,,\n", "utf-8"
    )
    taken = deskbook("import", "process", path, *where).data
    assert (taken["rows"], taken["kept"], taken["kept_unchanged"]) == (2, ["部门"], 1)
    assert taken["warnings"] == ["第 2 行的“很高”（程度）看不懂，这一格留空，其余照收。"]
    out = tmp_path / f"out.{style}"
    written = deskbook("export", "process", "模板", "--format", style, "-o", out, *where).data
    assert written["rows"] == 2
    deskbook("import", "process", out, *where)
    first, again = (deskbook("process", "show", code, *where).data for code in ("PM-02", "PM-03"))
    for one, two in zip(first["table"], again["table"], strict=True):
        assert one | {"id": "", "source": ""} == two | {"id": "", "source": ""}


@pytest.mark.parametrize("style", ["mm", "opml"])
def test_a_process_goes_out_as_a_mind_map_and_comes_in_again(
    deskbook, desk_folder, tmp_path, style
):
    where = ("--workspace", desk_folder, "--json", "--lang", "zh")
    deskbook("demo", "--tickets", "5", *where)
    path, out = tmp_path / "模板.csv", tmp_path / f"out.{style}"
    path.write_text("环节,操作,痛点,责任人\n受理,接电话,漏单,李\n处理,排查,,\n", "utf-8")
    deskbook("import", "process", path, *where)
    written = deskbook("export", "process", "模板", "--format", style, "-o", out, *where).data
    assert (written["rows"], written["format"], written["code"]) == (2, style, "PM-02")
    taken = deskbook("import", "process", out, *where).data
    assert (taken["topics"], taken["rows"]) == (written["topics"], 2)
    assert (taken["kept_unchanged"], taken["warnings"]) == (0, [])
    first, again = (deskbook("process", "show", code, *where).data for code in ("PM-02", "PM-03"))
    for one, two in zip(first["table"], again["table"], strict=True):
        assert one | {"id": ""} == two | {"id": ""}


def test_a_foreign_mind_map_is_a_process_by_its_levels_and_another_file_is_refused(
    deskbook, desk_folder, tmp_path
):
    where = ("--workspace", desk_folder, "--json", "--lang", "en")
    path = tmp_path / "Calls.mm"
    path.write_text(
        '<map><node TEXT="Calls"><icon/><node TEXT="Intake"><node TEXT="Answer">'
        '<node TEXT="Owner: Li"/></node></node></node></map>',
        "utf-8",
    )
    taken = deskbook("import", "process", path, *where).data
    assert (taken["topics"], taken["rows"], taken["kept"]) == (4, 1, {"icon": 1})
    (row,) = deskbook("process", "show", "Calls", *where).data["table"]
    assert (row["stage"]["en"], row["operation"]["en"], row["owner"]) == ("Intake", "Answer", "Li")
    path.write_text("<html/>", "utf-8")
    refused = deskbook("import", "process", path, *where)
    assert (refused.code, refused.data["error"]["code"]) == (3, "mindmap_none")


@pytest.mark.parametrize("name", ["log.xes", "log.xes.gz", "log.csv"])
def test_a_log_becomes_a_draft_of_what_was_done(deskbook, desk_folder, tmp_path, name):
    where = ("--workspace", desk_folder, "--json", "--lang", "en")
    path = tmp_path / name
    content = (CSV if name.endswith("csv") else XES).encode()
    path.write_bytes(gzip.compress(content) if name.endswith("gz") else content)
    words = ["--log"] if name.endswith("csv") else []
    taken = deskbook("import", "process", path, *words, *where).data
    assert (taken["code"], taken["rows"], taken["left_out"]) == ("PM-01", 5, [])
    assert taken["title"]["en"] == "log"
    shown = deskbook("process", "show", "log", *where).data["table"]
    assert [row["kind"] for row in shown] == ["start", "action", "action", "action", "end"]
    assert [row["often"] for row in shown[1:4]] == [2.0, 1.0, 2.0]
    assert [row["waited"] for row in shown[1:4]] == [None, 60.0, 120.0]
    ways = [(way["to"], way["label"]["en"]) for way in shown[1]["ways"]]
    assert ways == [(3, "1 (50 %)"), (4, "1 (50 %)")]


def test_what_was_discovered_is_kept_as_a_draft_where_asked_for(deskbook, desk_folder, tmp_path):
    where = ("--workspace", desk_folder, "--json", "--lang", "en")
    deskbook("demo", "--tickets", "40", *where)
    assert "kept_as" not in deskbook("process", "discover", *where).data
    of_tickets = deskbook("process", "discover", "--keep", "PM-20", *where).data
    kept = of_tickets["kept_as"]
    assert (kept["code"], kept["state"]) == ("PM-20", "draft")
    assert kept["rows"] == of_tickets["activities"] + 2
    path = tmp_path / "log.csv"
    path.write_text(CSV, "utf-8")
    of_log = deskbook("process", "discover", path, "--keep", *where).data["kept_as"]
    assert (of_log["code"], of_log["rows"], of_log["left_out"]) == ("PM-02", 5, [])
    listed = deskbook("process", "list", *where).data["processes"]
    assert {each["code"] for each in listed} == {"PM-01", "PM-02", "PM-20"}
    none = deskbook("process", "discover", "--query", "nothing-like-this", "--keep", *where)
    assert (none.code, none.data["error"]["code"]) == (3, "process_no_cases")


def test_a_process_goes_out_as_bpmn_and_comes_in_again(deskbook, desk_folder, tmp_path):
    where = ("--workspace", desk_folder, "--json", "--lang", "zh")
    deskbook("demo", "--tickets", "5", *where)
    path = tmp_path / "模板.csv"
    path.write_text("环节,操作,痛点,部门\n受理,接电话,漏单,信息部\n处理,排查,,\n", "utf-8")
    deskbook("import", "process", path, *where)
    out = tmp_path / "out.bpmn"
    written = deskbook("export", "process", "模板", "--format", "bpmn", "-o", out, *where).data
    assert (written["rows"], written["format"], written["code"]) == (2, "bpmn", "PM-02")
    looked = deskbook("process", "look", out, *where).data
    assert (looked["tasks"], looked["kept_unchanged"], looked["warnings"]) == (2, 0, [])
    deskbook("import", "process", out, *where)
    first, again = (deskbook("process", "show", code, *where).data for code in ("PM-02", "PM-03"))
    assert [row | {"id": ""} for row in first["table"]] == [
        row | {"id": ""} for row in again["table"]
    ]
    same = tmp_path / "same.bpmn"
    deskbook("export", "process", "PM-03", "--format", "bpmn", "-o", same, *where)
    assert same.read_bytes() == out.read_bytes()
    nowhere = tmp_path / "none" / "x.bpmn"
    refused = deskbook("export", "process", "模板", "--format", "bpmn", "-o", nowhere, *where)
    assert (refused.code, refused.data["error"]["code"]) == (3, "export_cannot_write")

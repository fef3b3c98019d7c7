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
    assert (taken["code"], taken["tasks"], taken["rows"]) == ("PM-01", 1, 2)
    (listed,) = deskbook("process", "list", *where).data["processes"]
    assert (listed["code"], listed["state"], listed["rows"]) == ("PM-01", "draft", 2)
    shown = deskbook("process", "show", "calls", *where).data
    assert [row["kind"] for row in shown["table"]] == ["start", "action"]
    assert deskbook("process", "show", "x", *where).data["error"]["code"] == "process_gone"
    again = deskbook("import", "process", path, "--code", "PM-01", *where)
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
    first, again = (deskbook("process", "show", code, *where).data for code in ("PM-01", "PM-02"))
    for one, two in zip(first["table"], again["table"], strict=True):
        assert one | {"id": "", "source": ""} == two | {"id": "", "source": ""}


def test_a_process_goes_out_as_bpmn_and_comes_in_again(deskbook, desk_folder, tmp_path):
    where = ("--workspace", desk_folder, "--json", "--lang", "zh")
    deskbook("demo", "--tickets", "5", *where)
    path = tmp_path / "模板.csv"
    path.write_text("环节,操作,痛点,部门\n受理,接电话,漏单,信息部\n处理,排查,,\n", "utf-8")
    deskbook("import", "process", path, *where)
    out = tmp_path / "out.bpmn"
    written = deskbook("export", "process", "模板", "--format", "bpmn", "-o", out, *where).data
    assert (written["rows"], written["format"], written["code"]) == (2, "bpmn", "PM-01")
    looked = deskbook("process", "look", out, *where).data
    assert (looked["tasks"], looked["kept_unchanged"], looked["warnings"]) == (2, 0, [])
    deskbook("import", "process", out, *where)
    first, again = (deskbook("process", "show", code, *where).data for code in ("PM-01", "PM-02"))
    assert [row | {"id": ""} for row in first["table"]] == [
        row | {"id": ""} for row in again["table"]
    ]
    same = tmp_path / "same.bpmn"
    deskbook("export", "process", "PM-02", "--format", "bpmn", "-o", same, *where)
    assert same.read_bytes() == out.read_bytes()
    nowhere = tmp_path / "none" / "x.bpmn"
    refused = deskbook("export", "process", "模板", "--format", "bpmn", "-o", nowhere, *where)
    assert (refused.code, refused.data["error"]["code"]) == (3, "export_cannot_write")

"""`deskbook import tickets`: one object with every key, rejects, several files, the same again."""

import json
import os
from datetime import datetime
from pathlib import Path

import pytest
from mails import mail

KEYS = {
    "file", "kind", "encoding", "separator", "rows_read", "tickets_created", "tickets_updated",
    "history_rows", "rejected", "rejects_file", "first_created", "last_created",
    "by_source_status", "by_status", "by_source_priority", "by_priority", "mapping",
}  # fmt: skip


def shared_tickets():
    beside = Path(__file__).resolve().parents[2].parent / "shared"
    folder = Path(os.environ.get("DESKBOOK_SHARED", beside)) / "data" / "tickets"
    return folder if folder.is_dir() else None


def take(deskbook, desk_folder, *words):
    return deskbook("import", "tickets", *words, "--json", "--workspace", desk_folder)


def test_the_object_has_every_key_and_the_rejected_row_is_in_a_file_with_its_reason(
    deskbook, desk_folder, a_list
):
    ended = take(deskbook, desk_folder, a_list, "--zone", "Asia/Shanghai")
    data = ended.data
    assert ended.code == 1
    assert data.keys() >= KEYS
    assert (data["kind"], data["encoding"], data["separator"]) == ("csv", "utf-8", ",")
    assert (data["rows_read"], data["tickets_created"], data["rejected"]) == (4, 3, 1)
    first, last = (datetime.fromisoformat(data[f"{which}_created"]) for which in ("first", "last"))
    assert first == datetime.fromisoformat("2026-03-02T08:15:00+08:00")
    assert last == datetime.fromisoformat("2026-03-31T17:45:00+08:00")
    assert data["by_source_status"] == {"Open": 1, "Closed": 1, "Pending": 1}
    assert sum(data["by_status"].values()) == 3
    rejects = Path(data["rejects_file"]).read_text("utf-8-sig")
    assert "T-4" in rejects
    assert "the day before" in rejects


def test_the_same_file_again_updates_and_never_doubles(deskbook, desk_folder, a_list):
    take(deskbook, desk_folder, a_list)
    again = take(deskbook, desk_folder, a_list).data
    assert again["tickets_created"] == 0
    out = deskbook(
        "export", "tickets", "--format", "csv", "-o", "all.csv", "--json",
        "--workspace", desk_folder,
    )  # fmt: skip
    assert out.data["tickets"] == 3


def test_several_files_come_with_totals_and_each_of_them(deskbook, desk_folder, a_list):
    other = a_list.with_name("more.csv")
    other.write_text("Ticket ID;Subject;Created\nM-1;Desk lamp;2026-04-01 10:00\n", "utf-8")
    data = take(deskbook, desk_folder, a_list, other).data
    assert data.keys() >= KEYS
    assert (data["tickets_created"], data["rows_read"], len(data["files"])) == (4, 5, 2)
    assert [Path(each["file"]).name for each in data["files"]] == ["list.csv", "more.csv"]
    assert all(each.keys() >= KEYS for each in data["files"])


def test_a_file_that_cannot_be_read_is_refused_with_the_reason_in_the_object(
    deskbook, desk_folder, tmp_path
):
    hostile = tmp_path / "not.xlsx"
    hostile.write_bytes(b"PK\x03\x04 broken")
    ended = take(deskbook, desk_folder, hostile)
    assert ended.code == 3
    assert ended.err.strip() == ended.data["error"]["message"] != ""


def test_a_dry_run_counts_and_writes_nothing(deskbook, desk_folder, a_list):
    counted = take(deskbook, desk_folder, a_list, "--dry-run").data
    assert (counted["tickets_created"], counted["rejected"]) == (0, 1)
    assert sum(counted["by_status"].values()) == 3
    taken = take(deskbook, desk_folder, a_list).data
    assert taken["tickets_created"] == 3


def test_sentences_come_in_the_language_asked_for(deskbook, desk_folder, a_list):
    ended = take(deskbook, desk_folder, a_list, "--lang", "zh")
    rejects = Path(ended.data["rejects_file"]).read_text("utf-8-sig")
    assert any("\u4e00" <= letter <= "\u9fff" for letter in rejects.replace("打印机卡纸王芳", ""))


COUNTS = (
    ("uci_incident_event_log_first400.csv", 400, 2627),
    ("support_tickets_1000.csv", 1000, None),
    ("zh_service_tickets.csv", 25, None),
)


@pytest.mark.skipif(shared_tickets() is None, reason="the shared files are not here")
@pytest.mark.parametrize(("name", "tickets", "history"), COUNTS)
def test_real_exports_come_in_with_their_counts(deskbook, desk_folder, name, tickets, history):
    data = take(deskbook, desk_folder, shared_tickets() / name).data
    assert data["tickets_created"] == tickets
    assert data["rejected"] == 0
    if history is not None:
        assert data["history_rows"] == history


def test_a_folder_of_mails_comes_in_and_again_changes_nothing(deskbook, desk_folder, tmp_path):
    box = tmp_path / "box"
    box.mkdir()
    (box / "1.eml").write_bytes(mail("Printer", "x", "<1@x>"))
    (box / "2.eml").write_bytes(mail("Re: Printer", "y", "<2@x>", In_Reply_To="<1@x>"))
    (box / "3.eml").write_bytes(b"no mail")
    first = take(deskbook, desk_folder, box)
    assert first.code == 1
    data = first.data
    assert (data["kind"], data["rows_read"], data["tickets_created"]) == ("mail", 3, 1)
    assert (data["tickets_updated"], data["rejected"]) == (1, 1)
    assert "3.eml" in Path(data["rejects_file"]).read_text("utf-8-sig")
    assert take(deskbook, desk_folder, box).data["tickets_created"] == 0


def test_a_preset_travels_by_file_and_is_named_in_the_result(deskbook, desk_folder, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text("问题,说明\n卡纸,二楼\n", "utf-8")
    preset = tmp_path / "p.json"
    columns = [
        {"header": "问题", "index": 0, "target": "description"},
        {"header": "说明", "index": 1, "target": "subject"},
    ]
    filled = {
        "confidence": "certain", "samples": [], "placeholders": [], "extra_id": "x",
        "extra_kind": "text",
    }  # fmt: skip
    mapping = {
        "layout": "generic", "source": "list", "zone": "UTC", "date_order": "ymd",
        "columns": [column | filled for column in columns],
    }  # fmt: skip
    kept = {"kind": "deskbook import preset", "version": 1, "name": "值班", "mapping": mapping}
    preset.write_text(json.dumps(kept), "utf-8")
    where = ("--workspace", desk_folder)
    assert deskbook("presets", "import", preset, "--json", *where).data["name"] == "值班"
    data = take(deskbook, desk_folder, file).data
    assert (data["preset"], data["mapping"]["columns"]["说明"]) == ("值班", "subject")
    assert take(deskbook, desk_folder, file, "--no-preset").data["preset"] is None
    assert take(deskbook, desk_folder, file, "--preset", "nobody").code == 3
    assert take(deskbook, desk_folder, file, "--preset", preset).data["preset"] == "值班"
    listed = deskbook("presets", "list", "--json", *where).data["presets"]
    assert listed == [{"name": "值班", "columns": ["问题", "说明"]}]
    deskbook("presets", "export", "值班", "-o", "out.json", *where)
    assert json.loads((tmp_path / "out.json").read_text("utf-8"))["name"] == "值班"

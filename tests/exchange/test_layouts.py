"""Exports of the known programs are recognised by their headers and read without a question."""

import csv
import json
from pathlib import Path

import pytest

from desktop.domain.drafts import Reject, TicketDraft
from desktop.domain.vocabulary import Level, Priority
from desktop.exchange.drafting import drafts
from desktop.exchange.guessing import guess_mapping
from desktop.exchange.mapping import Mapping
from desktop.exchange.opening import open_file

_HERE = Path(__file__).parent
_SAMPLES: dict[str, list[dict[str, str]]] = json.loads(
    (_HERE / "layouts.json").read_text(encoding="utf-8")
)


def _write(path: Path, rows: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


def _read(path: Path) -> tuple[Mapping, list[TicketDraft]]:
    source = open_file(path).sources[0]
    mapping = guess_mapping(source, "UTC")
    entries = list(drafts(source, mapping))
    assert not [entry for entry in entries if isinstance(entry, Reject)]
    return mapping, [entry for entry in entries if isinstance(entry, TicketDraft)]


@pytest.mark.parametrize("layout", sorted(_SAMPLES))
def test_an_export_is_recognised_and_read(tmp_path: Path, layout: str) -> None:
    path = tmp_path / "export.csv"
    _write(path, _SAMPLES[layout])
    mapping, tickets = _read(path)
    ticket = tickets[0]
    assert (mapping.layout, ticket.source) == (layout, layout)
    assert ticket.subject == "Printer jam"
    assert ticket.external_number == next(
        value for value in _SAMPLES[layout][0].values() if value in _NUMBERS
    )
    assert ticket.priority is Priority.P1
    assert ticket.status in {"closed", "resolved"}
    assert ticket.created_at == 1795165320000
    assert ticket.assignee == "Luo Bin"
    assert ticket.requester is not None
    assert ticket.requester.name_en in {"Anna Keller", "anna@example.com"}


_NUMBERS = {"100231", "67001", "12", "77", "78", "IT-9", "INC7", "2026112010000017", "5", "3"}


@pytest.mark.parametrize("layout", sorted(_SAMPLES))
def test_every_filled_cell_of_an_export_lands_somewhere(tmp_path: Path, layout: str) -> None:
    path = tmp_path / "export.csv"
    _write(path, _SAMPLES[layout])
    mapping, _tickets = _read(path)
    assert [column.header for column in mapping.columns] == list(_SAMPLES[layout][0])
    assert "ignore" not in {column.target for column in mapping.columns}


def test_rt_numbers_are_a_scale_with_the_big_end_urgent(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    _write(path, _SAMPLES["rt"])
    mapping, tickets = _read(path)
    assert mapping.scale is not None
    assert (mapping.scale.low, mapping.scale.high) == (10.0, 90.0)
    assert [ticket.priority for ticket in tickets] == [Priority.P1, Priority.P4]


def test_details_of_the_layouts_come_out_right(tmp_path: Path) -> None:
    found = {}
    for layout, rows in _SAMPLES.items():
        path = tmp_path / f"{layout}.csv"
        _write(path, rows)
        found[layout] = _read(path)[1][0]
    assert found["glpi"].category == ("Hardware", "Printer")
    assert found["freshservice"].category == ("Hardware", "Printer")
    assert found["freshdesk"].channel == "phone"
    assert found["freshdesk"].first_response_at == 1795165800000
    assert found["servicenow"].impact is Level.HIGH
    assert found["servicenow"].messages[0].body == "Paper out"
    assert found["jira"].messages[0][1:4] == ("Took the paper out", 1795167000000, "luo")
    assert found["jira"].extra["custom_field_time_to_resolution"] == "-1:30"
    assert found["znuny"].team == "Support"


_CHINESE = (_HERE / "chinese_sheet.csv").read_text(encoding="utf-8")


def test_a_plain_chinese_sheet_needs_no_question(tmp_path: Path) -> None:
    path = tmp_path / "工单.csv"
    path.write_text(_CHINESE, encoding="gb18030")
    mapping, (first, second, third) = _read(path)
    assert first.requester is not None
    assert (first.requester.name_zh, first.requester.department) == ("江雪梅", "计划部")
    assert (first.subject, first.description) == ("打印机卡纸", "三楼打印机\n卡纸")
    assert first.extra["_html"] == "<p>三楼打印机<br>卡纸</p>"
    assert (first.service_type, third.service_type) == ("HWF", "NWF")
    assert [ticket.priority for ticket in (first, second, third)] == [
        Priority.P2,
        Priority.P4,
        Priority.P3,
    ]
    assert (first.channel, second.channel, third.channel) == ("phone", "chat", "portal")
    assert first.messages[0].body == "取出残纸"
    assert first.messages[0].at == first.resolved_at
    assert (first.extra["满意度"], first.extra["车间"]) == (5, "二厂")
    labels = {field.id: field.label.zh for field in mapping.extra_fields}
    assert labels["满意度"] == "满意度"


def test_a_status_nobody_knows_keeps_its_word_and_gets_a_likely_kind(tmp_path: Path) -> None:
    path = tmp_path / "工单.csv"
    path.write_text(_CHINESE, encoding="utf-8")
    mapping, tickets = _read(path)
    assert tickets[1].status == "备件采购中"
    assert mapping.new_statuses == {"备件采购中": "working"}


def test_a_real_minus_100_is_kept_as_a_status(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("number,subject,state\n1,a,New\n2,b,-100\n3,c,Closed\n", encoding="utf-8")
    mapping, tickets = _read(path)
    assert [ticket.status for ticket in tickets] == ["new", "-100", "closed"]
    assert mapping.new_statuses == {"-100": "working"}

"""A mapping is plain data: edited, kept as a preset and used again, it decides what comes out."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from desktop import exchange
from desktop.domain.drafts import Reject, TicketDraft
from desktop.domain.errors import AppError, Cancelled
from desktop.domain.fields import FieldKind
from desktop.domain.vocabulary import Priority
from desktop.exchange.drafting import drafts
from desktop.exchange.guessing import adopt_preset, guess_mapping
from desktop.exchange.mapping import Confidence, Mapping, field_ids
from desktop.exchange.opening import open_file
from desktop.exchange.rejects import REJECT_HEADER, write_rejects
from desktop.exchange.source import Source
from desktop.exchange.tally import Tally
from desktop.resources import load_toml

_TABLE = """No.,Title,Opened,Person in charge,Mood,Effort,Checked,Seen on
A1,Printer offline in room 3,03/04/2026,Luo Bin,calm,2.5,yes,2026-01-02
A2,No network at socket 5,05/06/2026,Ji Chen,loud,10,no,2026-01-03
A3,Screen is dark since Monday,07/08/2026,Peng Yue,calm,007,yes,later
"""


def _source(folder: Path, text: str = _TABLE, name: str = "desk.csv") -> Source:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return open_file(path).sources[0]


def _tickets(source: Source, mapping: Mapping) -> list[TicketDraft]:
    return [entry for entry in drafts(source, mapping) if isinstance(entry, TicketDraft)]


def test_a_guess_says_how_sure_it_is(tmp_path: Path) -> None:
    mapping = guess_mapping(_source(tmp_path), "UTC")
    found = {column.header: (column.target, column.confidence) for column in mapping.columns}
    assert found["No."] == ("external_number", Confidence.CERTAIN)
    assert found["Title"] == ("subject", Confidence.CERTAIN)
    assert found["Opened"] == ("created_at", Confidence.CERTAIN)
    assert found["Mood"] == ("extra", Confidence.NONE)
    assert mapping.source == "desk"


def test_an_open_order_of_day_and_month_is_a_question_with_an_answer(tmp_path: Path) -> None:
    source = _source(tmp_path)
    mapping = guess_mapping(source, "UTC")
    assert mapping.date_order == "unclear"
    day_first = _tickets(source, mapping)[0].created_at
    mapping.date_order = "mdy"
    month_first = _tickets(source, mapping)[0].created_at
    assert (day_first, month_first) == (1775174400000, 1772582400000)


def test_unknown_columns_become_fields_of_a_fitting_kind(tmp_path: Path) -> None:
    source = _source(tmp_path)
    mapping = guess_mapping(source, "UTC")
    kinds = {field.id: field.kind for field in mapping.extra_fields}
    assert kinds["checked"] is FieldKind.YES_NO
    assert kinds["mood"] is FieldKind.TEXT
    first, _second, third = _tickets(source, mapping)
    assert first.extra["checked"] is True
    assert third.extra["effort"] == "007"
    assert third.extra["seen_on"] == "later"


def test_an_edited_mapping_is_followed(tmp_path: Path) -> None:
    source = _source(tmp_path)
    mapping = guess_mapping(source, "UTC")
    for column in mapping.columns:
        if column.header == "Person in charge":
            column.target = "assignee"
        if column.header == "Mood":
            column.target = "priority"
        if column.header == "Effort":
            column.target = "ignore"
    mapping.value_maps["priority"] = {"loud": "1", "calm": "4"}
    first, second, _third = _tickets(source, mapping)
    assert (first.assignee, first.priority, second.priority) == (
        "Luo Bin",
        Priority.P4,
        Priority.P1,
    )
    assert "effort" not in first.extra


def test_a_preset_survives_json_and_fits_the_next_file(tmp_path: Path) -> None:
    source = _source(tmp_path)
    mapping = guess_mapping(source, "UTC")
    mapping.columns[3].target = "assignee"
    mapping.value_maps["status"] = {"x": "closed"}
    preset = Mapping.from_json(mapping.to_json())
    assert preset == mapping
    text = _TABLE.replace("No.,Title", "Title,No.").replace("Mood", "Weather")
    adopted = adopt_preset(preset, _source(tmp_path, text, "next.csv"), "UTC")
    found = {column.header: column.target for column in adopted.columns}
    assert found["Person in charge"] == "assignee"
    assert found["Weather"] == "extra"
    assert adopted.source == "desk"
    assert adopted.value_maps["status"] == {"x": "closed"}


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"columns": 5}', "[" * 100_000])
def test_a_damaged_preset_is_refused(text: str) -> None:
    with pytest.raises(AppError, match="import_preset_damaged"):
        Mapping.from_json(text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"index": 0', '"index": "0"'),
        ('"value_maps": {', '"value_maps": {"status": 5, '),
        ('"zone": "UTC"', '"zone": 1'),
        ('"event_log": null', '"event_log": {"case": 0}'),
        ('"scale": null', '"scale": {"low": "a", "high": []}'),
        ('"target": "extra"', '"target": null'),
        ('"confidence": "certain"', '"confidence": "very"'),
    ],
)
def test_a_preset_with_a_wrong_part_is_refused(tmp_path: Path, old: str, new: str) -> None:
    text = guess_mapping(_source(tmp_path), "UTC").to_json()
    assert old in text
    with pytest.raises(AppError, match="import_preset_damaged"):
        Mapping.from_json(text.replace(old, new, 1))


def test_a_mapping_of_another_table_is_refused(tmp_path: Path) -> None:
    mapping = guess_mapping(_source(tmp_path), "UTC")
    other = _source(tmp_path, "id,subject\n1,a\n", "other.csv")
    with pytest.raises(AppError, match="import_preset_damaged"):
        list(drafts(other, mapping))


def test_ids_of_fields_are_unique() -> None:
    assert field_ids(["A b", "a-b", "工号", "!!", "a_b_2", "a b"]) == [
        "a_b",
        "a_b_2",
        "工号",
        "column",
        "a_b_2_2",
        "a_b_3",
    ]


def test_rows_of_the_same_number_become_one_ticket_without_loss(tmp_path: Path) -> None:
    text = (
        "Ticket_ID,Priority,Violation_Type,Actual,Target\n"
        "T1,Low,Response Time,68.01,48\nT2,High,Response Time,9,8\nT1,Low,Resolution Time,200,120\n"
    )
    source = _source(tmp_path, text)
    tally = Tally()
    entries = list(drafts(source, guess_mapping(source, "UTC"), tally=tally))
    tickets = {entry.external_number: entry for entry in entries if isinstance(entry, TicketDraft)}
    assert (tally.rows_read, tally.tickets, tally.merged_rows) == (3, 2, 1)
    assert tickets["T1"].extra["violation_type"] == ["Response Time", "Resolution Time"]
    assert tickets["T1"].extra["actual"] == [68.01, 200]
    assert [row["Actual"] for row in tickets["T1"].extra["_rows"]] == ["68.01", "200"]
    assert tickets["T1"].extra["_subject_made"] is True


def test_a_rejects_file_put_right_touches_only_its_rows(tmp_path: Path) -> None:
    text = "id,subject,created at\n1,a,2024-01-02\n2,b,0001-01-01\n3,c,2024-01-03\n4,d,2024-01-05\n"
    source = _source(tmp_path, text)
    mapping = guess_mapping(source, "UTC")
    rejects = [entry for entry in drafts(source, mapping) if isinstance(entry, Reject)]
    path = tmp_path / "rejects.csv"
    assert write_rejects(path, rejects, source.columns, "zh") == 1
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    put_right = path.read_text(encoding="utf-8-sig").replace("2,b,0001-01-01", "2,b,2024-01-04")
    again = _source(tmp_path, put_right, "again.csv")
    assert again.columns[: len(REJECT_HEADER)] == REJECT_HEADER
    adopted = adopt_preset(mapping, again, "UTC")
    assert [column.target for column in adopted.columns[:3]] == ["ignore"] * 3
    (ticket,) = _tickets(again, adopted)
    assert (ticket.external_number, ticket.subject, ticket.source) == ("2", "b", "desk")


def test_hours_date_an_end_only_for_finished_tickets(tmp_path: Path) -> None:
    text = (
        "id,subject,status,created at,resolution time hours,first response time (min)\n"
        "1,a,Closed,2024-01-02 00:00,1:30:00,15\n2,b,Open,2024-01-02 00:00,2,15\n"
    )
    source = _source(tmp_path, text)
    first, second = _tickets(source, guess_mapping(source, "UTC"))
    start = first.created_at or 0
    assert first.resolved_at == start + 90 * 60_000
    assert first.first_response_at == start + 15 * 60_000
    assert (second.resolved_at, second.first_response_at) == (None, None)
    assert second.extra["resolution_time_hours"] in (2, "2")


def test_a_day_and_its_time_may_stand_in_two_columns(tmp_path: Path) -> None:
    text = "日期,时间,姓名,问题,处理时长(分钟),状态\n2026-11-20,9:02,江雪梅,打印机卡纸,15,已解决\n"
    source = _source(tmp_path, text)
    mapping = guess_mapping(source, "Asia/Shanghai")
    (ticket,) = _tickets(source, mapping)
    assert mapping.columns[1].target == "created_clock"
    assert ticket.created_at == 1795136520000
    assert ticket.resolved_at == 1795136520000 + 15 * 60_000


def test_a_person_can_stop_the_reading(tmp_path: Path) -> None:
    rows = "".join(f"{number},s\n" for number in range(2000))
    source = _source(tmp_path, "id,subject\n" + rows)

    def stop(done: int, _total: int) -> None:
        if done >= 1000:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(drafts(source, guess_mapping(source, "UTC"), stop))


def test_reading_again_gives_the_same(tmp_path: Path) -> None:
    source = _source(tmp_path)
    mapping = guess_mapping(source, "UTC")
    assert _tickets(source, mapping) == _tickets(source, replace(mapping))


def test_a_rejects_file_holds_no_formulas_and_gives_the_cells_back(tmp_path: Path) -> None:
    source = _source(tmp_path, "id,subject,created at\n1,=cmd(),0001-01-01\n2,'b,2024-01-02\n")
    mapping = guess_mapping(source, "UTC")
    rejects = [entry for entry in drafts(source, mapping) if isinstance(entry, Reject)]
    path = tmp_path / "rejects.csv"
    write_rejects(path, rejects, source.columns, "en")
    text = path.read_text(encoding="utf-8-sig")
    assert ",'=cmd()," in text
    again = _source(tmp_path, text.replace("0001-01-01", "2024-01-03"), "again.csv")
    (ticket,) = _tickets(again, adopt_preset(mapping, again, "UTC"))
    assert ticket.subject == "=cmd()"


def test_every_reason_has_its_sentences() -> None:
    errors, rejects = load_toml("errors/exchange.toml"), load_toml("exchange/rejects.toml")
    folder = Path(exchange.__file__).parent
    code = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    raised = set(re.findall(r'"((?:import|export|row|event|mail)_[a-z_]+)"', code)) & set(
        re.findall(r'(?:AppError|Reject|RowProblem|_rejected|return)\b[^"]*"([a-z_]+)"', code)
    )
    assert raised - {"event_time", "event_who", "event_activity"} <= set(errors)
    assert set(rejects) == {name for name in errors if name.startswith(("row_", "event_", "mail_"))}
    assert all(set(texts) == {"zh", "en"} and all(texts.values()) for texts in errors.values())

"""Files made to harm or damaged by accident give drafts, rejects or a sentence, nothing else."""

import gzip
import io
import json
import zipfile
from pathlib import Path

import pytest

from desktop.domain.drafts import Reject, TicketDraft
from desktop.domain.errors import AppError
from desktop.exchange.drafting import drafts
from desktop.exchange.guessing import guess_mapping
from desktop.exchange.limits import Limits
from desktop.exchange.opening import open_file
from desktop.exchange.rejects import explained
from desktop.resources import load_toml

_SENTENCES = load_toml("errors/exchange.toml")
_SMALL = Limits(
    unpacked_bytes=20_000_000, whole_bytes=20_000_000, ratio_from_bytes=1_000_000, columns=2_000
)
_BILLION = (
    b'<?xml version="1.0"?><!DOCTYPE log [<!ENTITY a "aaaaaaaaaa">'
    b'<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
    b'<log><trace><string key="concept:name" value="&c;"/></trace></log>'
)
_OUTER = (
    b'<?xml version="1.0"?><!DOCTYPE log [<!ENTITY x SYSTEM "file:///etc/passwd">]><log>&x;</log>'
)


def _taken(
    folder: Path, data: bytes, name: str = "tickets.csv", limits: Limits = _SMALL
) -> list[TicketDraft | Reject]:
    path = folder / name
    path.write_bytes(data)
    entries: list[TicketDraft | Reject] = []
    for source in open_file(path, limits).sources:
        entries.extend(drafts(source, guess_mapping(source, "UTC")))
    for entry in entries:
        if isinstance(entry, Reject):
            assert all("{" not in text for text in explained(entry, "zh"))
            assert all("{" not in text for text in explained(entry, "en"))
    return entries


def _refused(folder: Path, data: bytes, name: str = "tickets.csv", limits: Limits = _SMALL) -> str:
    with pytest.raises(AppError) as caught:
        _taken(folder, data, name, limits)
    texts = _SENTENCES[caught.value.code]
    assert texts["zh"].format(**caught.value.params)
    assert texts["en"].format(**caught.value.params)
    return caught.value.code


def _zip(**members: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def test_an_unclosed_quote_costs_its_own_line_only(tmp_path: Path) -> None:
    lines = [f"{number},printer is offline,new" for number in range(1, 1001)]
    lines[4] = '5,"paper jam,new'
    entries = _taken(tmp_path, "\n".join(["id,subject,status", *lines, ""]).encode())
    rejects = [entry for entry in entries if isinstance(entry, Reject)]
    assert [(reject.line, reject.reason) for reject in rejects] == [(6, "row_open_quote")]
    assert len(entries) == 1000


def test_an_unclosed_quote_among_quoted_cells_costs_its_own_line_only(tmp_path: Path) -> None:
    lines = [f'{number},"printer, ""offline""",new' for number in range(1, 101)]
    lines[4] = '5,"paper jam,new'
    lines[9] = '10,"screen dark,new'
    entries = _taken(tmp_path, "\n".join(["id,subject,status", *lines, ""]).encode())
    rejects = [entry for entry in entries if isinstance(entry, Reject)]
    assert [reject.line for reject in rejects] == [6, 11]
    assert len(entries) == 100


def test_many_unclosed_quotes_neither_hang_nor_lose_lines(tmp_path: Path) -> None:
    lines = [f'{number},"no end,new' for number in range(3000)]
    entries = _taken(tmp_path, "\n".join(["id,subject,status", *lines]).encode())
    assert len(entries) == 3000


def test_cells_of_many_lines_stay_one_cell(tmp_path: Path) -> None:
    text = 'id,subject,description\n1,log,"' + "line\n" * 400 + 'end"\n2,other,short\n'
    first, second = _taken(tmp_path, text.encode())
    assert isinstance(first, TicketDraft)
    assert first.description.count("\n") == 400
    assert isinstance(second, TicketDraft)


def test_a_short_row_with_a_long_cell_is_not_cut_apart(tmp_path: Path) -> None:
    text = 'id,subject,description,status\n1,log,"first\nb, c, d\ne"\n2,x,y,new\n'
    first, second = _taken(tmp_path, text.encode())
    assert isinstance(first, TicketDraft)
    assert first.description == "first\nb, c, d\ne"
    assert isinstance(second, TicketDraft)


def test_an_inch_mark_that_closes_a_forgotten_quote_is_noticed(tmp_path: Path) -> None:
    text = 'id,subject,status\n1,"screen,new\n2,mouse,new\n3,14",new\n4,x,new\n'
    entries = _taken(tmp_path, text.encode())
    assert [entry.line for entry in entries if isinstance(entry, Reject)] == [2]
    assert [entry.subject for entry in entries if isinstance(entry, TicketDraft)] == [
        *("mouse", '14"', "x")
    ]


def test_stray_quotes_inside_cells_are_text(tmp_path: Path) -> None:
    text = 'id,subject,status\n1,5" screen,new\n2,"14" monitor",new\n3,x,new\n'
    entries = _taken(tmp_path, text.encode())
    assert [entry.subject for entry in entries if isinstance(entry, TicketDraft)] == [
        '5" screen',
        '14 monitor"',
        "x",
    ]


def test_a_cell_past_128_kilobytes_is_read_and_one_past_the_limit_rejected(tmp_path: Path) -> None:
    text = f"id,subject,description\n1,a,{'x' * 200_000}\n2,b,{'y' * 1_500_000}\n3,c,d\n"
    entries = _taken(tmp_path, text.encode(), limits=Limits(cell_chars=1_000_000))
    assert isinstance(entries[0], TicketDraft)
    big = entries[1]
    # The csv module's own limit is shared by the process, so a larger one may be in force.
    assert isinstance(big, TicketDraft) or big.reason == "row_cell_too_long"
    assert len(entries) == 3


def test_nul_bytes_and_ragged_rows_stop_nothing(tmp_path: Path) -> None:
    entries = _taken(
        tmp_path, b"id,subject,status\n1,a\x00b,new\n2\n3,c,new,,\n4,d,new,x\n\n,,\n5,e\n"
    )
    assert [entry.line for entry in entries] == [2, 3, 4, 5, 8]
    assert isinstance(entries[3], Reject)
    assert entries[3].reason == "row_too_many_cells"


def test_a_hundred_thousand_columns_are_refused(tmp_path: Path) -> None:
    assert _refused(tmp_path, b",".join([b"a%d" % at for at in range(100_000)])) == (
        "import_too_many_columns"
    )


@pytest.mark.parametrize("name", ["t.csv", "t.json", "t.xes", "t.xlsx", "t", "t.jsonl"])
def test_an_empty_file_is_said_to_be_empty(tmp_path: Path, name: str) -> None:
    assert _refused(tmp_path, b"", name) == "import_empty"


def test_dates_out_of_range_reject_their_row(tmp_path: Path) -> None:
    text = (
        "id,subject,created at\n1,a,2024-01-02\n2,b,0001-01-01\n3,c,9999-12-31\n4,d,soon\n"
        "5,e,2024-03-04\n6,f,2024-03-05\n"
    )
    entries = _taken(tmp_path, text.encode())
    assert [entry.reason for entry in entries if isinstance(entry, Reject)] == [
        "row_date_range",
        "row_date_range",
        "row_date_unreadable",
    ]


def test_a_zip_gives_each_member_and_refuses_what_is_dangerous(tmp_path: Path) -> None:
    table = b"id,subject\n1,a\n2,b\n"
    assert len(_taken(tmp_path, _zip(**{"a.csv": table, "b.csv": table}), "t.zip")) == 4
    assert _refused(tmp_path, _zip(**{"../a.csv": table}), "t.zip") == "import_archive_path"
    assert _refused(tmp_path, _zip(**{"C:\\a.csv": table}), "t.zip") == "import_archive_path"
    assert _refused(tmp_path, _zip(**{"/a.csv": table}), "t.zip") == "import_archive_path"
    nested = _zip(**{"inner.zip": _zip(**{"a.csv": table})})
    assert _refused(tmp_path, nested, "t.zip") == "import_archive_nested"
    hidden = _zip(**{"inner.csv": _zip(**{"a.csv": table})})
    assert _refused(tmp_path, hidden, "t.zip") == "import_archive_nested"
    many = _zip(**{f"{at}.csv": table for at in range(300)})
    assert _refused(tmp_path, many, "t.zip") == "import_archive_members"


def test_one_bad_member_of_a_zip_does_not_hide_the_others(tmp_path: Path) -> None:
    path = tmp_path / "t.zip"
    path.write_bytes(_zip(**{"a.csv": b"id,subject\n1,a\n", "b.xes": b"<log/>"}))
    opened = open_file(path)
    assert [source.name for source in opened.sources] == ["a.csv"]
    assert [error.code for error in opened.refused] == ["import_empty"]


def test_bombs_are_refused(tmp_path: Path) -> None:
    big = b"id,subject\n" + b"1,aaaaaaaa\n" * 1_500_000
    assert _refused(tmp_path, _zip(**{"a.csv": big}), "t.zip") == "import_archive_bomb"
    assert _refused(tmp_path, gzip.compress(big), "t.csv.gz") == "import_archive_bomb"
    huge = _zip(**{"a.csv": b"\x00" * 30_000_000})
    assert _refused(tmp_path, huge, "t.zip") in {"import_archive_bomb", "import_too_large"}


def test_a_locked_member_is_named(tmp_path: Path) -> None:
    data = bytearray(_zip(**{"a.csv": b"id,subject\n1,a\n"}))
    data[6] |= 1
    data[data.rfind(b"PK\x01\x02") + 8] |= 1
    assert _refused(tmp_path, bytes(data), "t.zip") == "import_archive_locked"


def test_a_truncated_gzip_is_refused_and_a_whole_one_read(tmp_path: Path) -> None:
    packed = gzip.compress(b"id,subject\n" + b"1,abcdef\n" * 1000)
    assert _refused(tmp_path, packed[:-20], "t.csv.gz") == "import_archive_damaged"
    assert len(_taken(tmp_path, gzip.compress(b"id,subject\n1,a\n2,b\n"), "t.csv.gz")) == 2
    assert _refused(tmp_path, gzip.compress(packed), "t.csv.gz") == "import_archive_nested"


def test_entities_are_refused(tmp_path: Path) -> None:
    assert _refused(tmp_path, _BILLION, "t.xes") == "import_xml_unsafe"
    assert _refused(tmp_path, _OUTER, "t.xes") == "import_xml_unsafe"


def test_other_xml_and_broken_xml_are_refused(tmp_path: Path) -> None:
    assert _refused(tmp_path, b"<html><body/></html>", "t.xml") == "import_kind_unknown"
    assert _refused(tmp_path, b"<log><trace>", "t.xes") == "import_xml_broken"
    deep = b"<log>" + b"<trace>" * 500 + b"</trace>" * 500 + b"</log>"
    assert _refused(tmp_path, deep, "t.xes") == "import_too_deep"


def test_a_log_cut_short_gives_the_traces_before_the_cut(tmp_path: Path) -> None:
    event = (
        b'<event><string key="concept:name" value="open"/>'
        b'<date key="time:timestamp" value="2024-01-02T03:04:05Z"/></event>'
    )
    trace = b'<trace><string key="concept:name" value="A"/>' + event * 2 + b"</trace>"
    ticket, reject = sorted(
        _taken(tmp_path, b"<log>" + trace + b"<trace><eve", "t.xes"), key=lambda e: type(e).__name__
    )[::-1]
    assert isinstance(ticket, TicketDraft)
    assert len(ticket.history) == 2
    assert isinstance(reject, Reject)
    assert reject.reason == "row_xml_broken"


def test_deep_json_is_rejected_where_it_stands(tmp_path: Path) -> None:
    deep = '[{"id": 1, "subject": "a"}, {"id": 2, "subject": ' + "[" * 100 + "]" * 100 + "}]"
    entries = _taken(tmp_path, deep.encode(), "t.json")
    assert [type(entry) for entry in entries] == [TicketDraft, Reject]
    deeper = '[{"id": 2, "subject": ' + "[" * 100_000 + "]" * 100_000 + "}]"
    assert _refused(tmp_path, deeper.encode(), "t.json") == "import_json_no_list"
    held = '{"tickets": [{"id": ' + "[" * 200 + "]" * 200 + "}]}"
    assert _refused(tmp_path, held.encode(), "t.json") == "import_too_deep"


def test_json_cut_short_gives_what_stood_before_the_cut(tmp_path: Path) -> None:
    whole = json.dumps([{"id": str(at), "subject": f"s{at}"} for at in range(10)])
    entries = _taken(tmp_path, whole[:-20].encode(), "t.json")
    assert isinstance(entries[-1], Reject)
    assert len(entries) == 10


def test_odd_json_is_survived(tmp_path: Path) -> None:
    text = (
        '[{"id": 1, "subject": "a\\ud800b", "n": ' + "9" * 6000 + ', "x": NaN},'
        ' 5, null, "text", {"id": 2, "subject": "c", "subject": "d"}]'
    )
    entries = _taken(tmp_path, text.encode(), "t.json")
    assert [type(entry).__name__ for entry in entries].count("Reject") == 3
    first = entries[0]
    assert isinstance(first, TicketDraft)
    assert first.subject == "a\ufffdb"


def test_damaged_workbooks_are_refused(tmp_path: Path) -> None:
    fake = _zip(**{"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"nothing"})
    assert _refused(tmp_path, fake, "t.xlsx") == "import_workbook_damaged"
    assert _refused(tmp_path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, "t.xls") == (
        "import_workbook_damaged"
    )


def test_a_workbook_that_unpacks_too_far_is_refused(tmp_path: Path) -> None:
    bomb = _zip(**{"[Content_Types].xml": b"<x/>", "xl/worksheets/sheet1.xml": b" " * 5_000_000})
    assert _refused(tmp_path, bomb, "t.xlsx") == "import_archive_bomb"
    assert _refused(tmp_path, _zip(**{"t.xlsx": bomb}), "t.zip") == "import_archive_bomb"


def test_binary_files_are_no_tables(tmp_path: Path) -> None:
    assert _refused(tmp_path, bytes(range(256)) * 40, "t.bin") == "import_not_a_table"
    assert _refused(tmp_path, b"just a sentence", "t.dat") == "import_not_a_table"


def test_a_missing_file_and_an_empty_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(AppError, match="import_cannot_read"):
        open_file(tmp_path / "gone.csv")
    with pytest.raises(AppError, match="import_empty"):
        open_file(tmp_path)


def test_an_open_quote_in_the_header_costs_no_row(tmp_path: Path) -> None:
    entries = _taken(tmp_path, b'id,"subject,status\n1,a,new\n2,b,new\n3,c,closed\n')
    assert [entry.subject for entry in entries if isinstance(entry, TicketDraft)] == ["a", "b", "c"]

"""A table of text is read right whatever it was saved as."""

from pathlib import Path

import pytest

from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError
from desktop.exchange.drafting import drafts
from desktop.exchange.guessing import guess_mapping
from desktop.exchange.opening import open_file, read_as

_ROWS = [
    ("工单号", "标题", "报修人", "状态", "创建时间"),
    ("BX-1", "三楼打印机卡纸，无法打印", "江雪梅", "处理中", "2026年11月20日 上午9:02"),
    ("BX-2", "登录不了业务系统，提示密码错误", "卢建国", "已解决", "2026/11/20 14:30"),
    ("BX-3", "会议室投影没有画面", "方晴", "待受理", "2026-11-21 08:05:09"),
]
_TRADITIONAL = [
    ("工單號", "主題", "狀態"),
    ("A-1", "印表機無法列印，請協助處理", "已解決"),
    ("A-2", "電腦開機後畫面全黑，需要維修", "處理中"),
]


def _text(rows: list[tuple[str, ...]], separator: str = ",") -> str:
    return "".join(separator.join(row) + "\r\n" for row in rows)


def _tickets(path: Path) -> list[TicketDraft]:
    source = open_file(path).sources[0]
    entries = list(drafts(source, guess_mapping(source, "Asia/Shanghai")))
    return [entry for entry in entries if isinstance(entry, TicketDraft)]


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be", "utf-32"],
)
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_every_encoding_and_separator_gives_the_same_tickets(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(_text(_ROWS, separator).encode(encoding))
    first, second, third = _tickets(path)
    assert first.subject == "三楼打印机卡纸，无法打印"
    assert first.requester is not None
    assert first.requester.name_zh == "江雪梅"
    assert [ticket.status for ticket in (first, second, third)] == ["working", "resolved", "new"]
    assert first.created_at == 1795136520000


def test_traditional_chinese_in_big5_is_recognised(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(_text(_TRADITIONAL).encode("big5"))
    source = open_file(path).sources[0]
    assert source.encoding == "big5"
    assert source.columns == _TRADITIONAL[0]


def test_western_accents_are_not_taken_for_chinese(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    rows = [("id", "subject"), ("1", "Écran noir à l'étage, déjà signalé"), ("2", "Prêt du café")]
    path.write_bytes(_text(rows).encode("cp1252"))
    assert [ticket.subject for ticket in _tickets(path)] == [rows[1][1], rows[2][1]] or (
        open_file(path).sources[0].encoding != "gb18030"
    )


def test_a_few_rare_names_do_not_hide_chinese(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    rows = [("单号", "标题", "报修人"), ("1", "蓝屏", "赟喆"), ("2", "断网", "张三")]
    path.write_bytes(_text(rows).encode("gbk"))
    assert [ticket.subject for ticket in _tickets(path)] == ["蓝屏", "断网"]


def test_a_degree_sign_is_not_taken_for_chinese(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    rows = [("id", "subject"), ("1", "server room at 31°C"), ("2", "fan stopped")]
    path.write_bytes(_text(rows).encode("cp1252"))
    assert open_file(path).sources[0].encoding not in {"big5", "gb18030", "shift_jis"}


def test_japanese_is_recognised(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    rows = [("id", "subject"), ("1", "プリンターの紙詰まりです"), ("2", "パスワードを忘れました")]
    path.write_bytes(_text(rows).encode("shift_jis"))
    assert [ticket.subject for ticket in _tickets(path)] == [rows[1][1], rows[2][1]]


def test_a_few_spoilt_bytes_stay_visible_in_their_cells(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    data = _text([*_ROWS, ("BX-4", "坏字@节", "方晴", "处理中", "2026-11-21")]).encode()
    path.write_bytes(data.replace(b"@", b"\xff"))
    assert _tickets(path)[-1].subject == "坏字\\xff节"


def test_a_person_may_choose_encoding_and_separator(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(_text(_ROWS).encode("gb18030"))
    source = open_file(path).sources[0]
    chosen = read_as(path, source, "gb18030", ";")
    assert len(chosen.columns) == 1
    assert read_as(path, source, "gbk", ",").columns == _ROWS[0]
    with pytest.raises(AppError, match="import_encoding_unknown"):
        read_as(path, source, "no-such-code", ",")


def test_titles_above_the_header_are_passed_over_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("十一月工单汇总,,\n\n" + _text(_ROWS), encoding="utf-8")
    source = open_file(path).sources[0]
    assert source.columns == _ROWS[0]
    assert source.preamble == ("十一月工单汇总",)
    assert [ticket.line for ticket in _tickets(path)] == [4, 5, 6]


def test_a_table_without_a_header_loses_no_row(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(
        "BX-1,打印机坏了没有人修,2026-11-20\nBX-2,登录不了系统怎么办,2026-11-21\n", encoding="utf-8"
    )
    assert [ticket.external_number for ticket in _tickets(path)] == ["BX-1", "BX-2"]


def test_the_separator_hint_of_excel_is_followed(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("sep=;\nid;subject\n1;a, b, c\n2;d, e, f\n", encoding="utf-8")
    assert [ticket.subject for ticket in _tickets(path)] == ["a, b, c", "d, e, f"]


def test_doubled_headers_become_one_column_of_several_values(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(
        "Issue key,Summary,Labels,Labels,Comment,Comment,Note\n"
        "IT-1,Mail,vip,fast,first,second,x\nIT-2,Net,,vip,,only,y\n",
        encoding="utf-8",
    )
    first, second = _tickets(path)
    assert (first.tags, second.tags) == (("vip", "fast"), ("vip",))
    assert [message.body for message in first.messages] == ["first", "second"]
    assert [message.body for message in second.messages] == ["only"]

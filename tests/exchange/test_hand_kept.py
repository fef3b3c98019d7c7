"""Lists kept by hand: titles, merged cells, a sheet a month, sums, odd dates and people."""

from datetime import UTC, datetime

from books import odd_book, year_book
from hypothesis import given, settings
from hypothesis import strategies as st
from xlsxwriter import Workbook

from desktop.domain.drafts import Reject, TicketDraft
from desktop.exchange.drafting import drafts
from desktop.exchange.guessing import guess_mapping
from desktop.exchange.handkept import Reading
from desktop.exchange.opening import open_file, read_with
from desktop.exchange.rejects import write_rejects
from desktop.exchange.tally import Tally


def taken(source):
    tally = Tally()
    entries = list(drafts(source, guess_mapping(source, "UTC"), tally=tally))
    tickets = [entry for entry in entries if isinstance(entry, TicketDraft)]
    return tickets, [entry for entry in entries if isinstance(entry, Reject)], tally


def at(*parts):
    return int(datetime(*parts, tzinfo=UTC).timestamp() * 1000)


def sheet_of(tmp_path, *rows, name="a.xlsx", sheets=("台账",), merged=()):
    path = tmp_path / name
    with Workbook(str(path)) as book:
        for each in sheets:
            sheet = book.add_worksheet(each)
            for line, row in enumerate(rows):
                sheet.write_row(line, 0, row)
            for span in merged:
                sheet.merge_range(*span)
    return path


def test_a_year_of_twelve_sheets_is_one_table_with_every_ticket_in_its_month(tmp_path):
    wanted = year_book(tmp_path / "台账.xlsx")
    (source,) = open_file(tmp_path / "台账.xlsx").sources
    tickets, rejects, tally = taken(source)
    assert len(tickets) == wanted == 120
    assert len({ticket.external_number for ticket in tickets}) == 120
    days = {datetime.fromtimestamp(each.created_at / 1000, UTC) for each in tickets}
    assert len(days) == 60
    assert (min(days), max(days)) == (
        datetime(2026, 1, 1, tzinfo=UTC),
        datetime(2026, 12, 5, tzinfo=UTC),
    )
    assert [reject.reason for reject in rejects] == ["row_sum", "row_note"] * 12
    assert rejects[-1].place == "12月"
    assert tally.notes["filled"].count == 60
    assert {sheet.name: sheet.why for sheet in source.hand.sheets if not sheet.taken} == {
        "汇总": "other_layout"
    }


def test_the_two_lines_of_its_header_are_one_and_the_columns_are_known(tmp_path):
    year_book(tmp_path / "b.xlsx", months=2)
    (source,) = open_file(tmp_path / "b.xlsx").sources
    assert source.columns == (
        *("序号", "日期", "报修人", "部门", "问题", "紧急程度", "处理人", "耗时", "状态", "备注"),
    )
    assert (source.hand.header, source.hand.header_rows) == (3, 2)
    targets = {column.header: column.target for column in guess_mapping(source, "UTC").columns}
    assert targets["日期"] == "created_at"
    assert targets["序号"] == "external_number"
    assert targets["处理人"] == "assignee"
    assert targets["问题"] == "subject"


def test_next_years_book_of_the_same_name_does_not_touch_this_years_tickets(tmp_path):
    numbers = []
    for year in (2026, 2027):
        path = tmp_path / str(year) / "台账.xlsx"
        path.parent.mkdir()
        year_book(path, year, months=2)
        tickets, _rejects, _tally = taken(open_file(path).sources[0])
        numbers.append({ticket.external_number for ticket in tickets})
    assert not numbers[0] & numbers[1]


def test_every_oddity_of_one_list_is_read_or_told(tmp_path):
    odd_book(tmp_path / "odd.xlsx")
    (source,) = open_file(tmp_path / "odd.xlsx").sources
    tickets, rejects, tally = taken(source)
    found = {ticket.external_number: ticket for ticket in tickets}
    assert found["IT-001"].created_at == at(2026, 11, 20, 9, 2)
    assert found["IT-002"].created_at == at(2026, 11, 20, 12)
    assert found["IT-003"].created_at == at(2026, 11, 21, 8, 45)
    assert found["IT-005"].created_at == at(2026, 11, 22, 9, 5)
    assert found["IT-006"].created_at == at(2026, 11, 23, 10)
    assert found["IT-007"].created_at == at(2026, 12, 3)
    assert found["IT-007"].subject == "Total failure of VPN"
    assert (found["IT-001"].assignee, found["IT-003"].assignee) == ("李四", "李四")
    assert "李四/王五" in found["IT-001"].extra.values()
    assert found["IT-002"].requester.name_zh == "李 雷"
    assert found["IT-001"].resolved_at == at(2026, 11, 20)
    assert found["IT-002"].resolved_at == at(2026, 11, 21, 15, 30)
    assert [(reject.line, reject.reason) for reject in rejects] == [
        (8, "row_date_unreadable"),
        (11, "row_sum"),
        (12, "row_heading"),
        (13, "row_header_again"),
    ]
    assert (tally.notes["hidden"].count, tally.notes["hidden"].rows[0].line) == (1, 10)
    assert tally.notes["several_people"].count == 3


def test_rejects_name_sheet_row_reason_and_original_and_come_back(tmp_path):
    odd_book(tmp_path / "odd.xlsx")
    (source,) = open_file(tmp_path / "odd.xlsx").sources
    _tickets, rejects, _tally = taken(source)
    path = tmp_path / "rejects.csv"
    write_rejects(path, rejects, source.columns, "zh")
    text = path.read_text("utf-8-sig")
    line = next(line for line in text.splitlines() if "昨天" in line)
    assert line.startswith("8,")
    assert "台账" in line
    assert "换键盘" in line
    path.write_text(text.replace("昨天", "2026-11-21"), "utf-8-sig")
    tickets, _again, _tally = taken(open_file(path).sources[0])
    assert "换键盘" in [ticket.subject for ticket in tickets]


def test_a_person_can_choose_header_sheets_filling_and_sums(tmp_path):
    year_book(tmp_path / "b.xlsx", months=3)
    (source,) = open_file(tmp_path / "b.xlsx").sources
    path = tmp_path / "b.xlsx"
    less = read_with(path, source, Reading(sheets=("1月", "3月")))
    assert len(taken(less)[0]) == 20
    assert [sheet.name for sheet in less.hand.taken] == ["1月", "3月"]
    bare = read_with(path, less, Reading(fill=False, sums=True))
    tickets, rejects, _tally = taken(bare)
    assert [sheet.name for sheet in bare.hand.taken] == ["1月", "2月", "3月"]
    assert not [reject for reject in rejects if reject.reason == "row_sum"]
    assert len(tickets) > 30
    lower = read_with(path, source, Reading(header=4, header_rows=1))
    assert "报修人" in lower.columns
    assert "序号" not in lower.columns


def test_a_sheet_that_repeats_all_rows_as_a_summary_is_left_out(tmp_path):
    rows = (("日期", "报修人", "问题"), ("2026-01-05", "马骁", "卡纸"))
    path = sheet_of(tmp_path, *rows, sheets=("1月", "2月", "全年汇总"))
    (source,) = open_file(path).sources
    assert len(taken(source)[0]) == 2
    assert source.hand.sheets[2].why == "sums_up"
    chosen = read_with(path, source, Reading(sheets=("1月", "全年汇总")))
    assert len(taken(chosen)[0]) == 2


def test_a_column_that_came_in_summer_joins_the_others_by_name(tmp_path):
    path = tmp_path / "b.xlsx"
    with Workbook(str(path)) as book:
        sheet = book.add_worksheet("5月")
        sheet.write_row(0, 0, ["日期", "报修人", "问题", "状态"])
        sheet.write_row(1, 0, ["3日", "马骁", "卡纸", "已好"])
        sheet = book.add_worksheet("6月")
        sheet.write_row(0, 0, ["日期", "报修人", "地点", "问题", "状态"])
        sheet.write_row(1, 0, ["4日", "常雯", "二楼", "没网", "已好"])
    (source,) = open_file(path).sources
    assert source.columns == ("日期", "报修人", "问题", "状态", "地点")
    rows = [row.cells for row in source.rows()]
    assert rows == [["3日", "马骁", "卡纸", "已好", ""], ["4日", "常雯", "没网", "已好", "二楼"]]


def test_text_files_are_put_in_order_like_workbooks(tmp_path):
    path = tmp_path / "2026年3月.csv"
    path.write_text(
        "三月报修登记\n日期,报修信息,,处理人\n,报修人,问题,\n"
        "3日,马骁,卡纸,罗斌\n4,常雯,没网,同上\n小计,2件,,\n合计：2,,,\n",
        "utf-8",
    )
    (source,) = open_file(path).sources
    assert source.columns == ("日期", "报修人", "问题", "处理人")
    tickets, rejects, _tally = taken(source)
    assert [ticket.created_at for ticket in tickets] == [at(2026, 3, 3), at(2026, 3, 4)]
    assert [ticket.assignee for ticket in tickets] == ["罗斌", "罗斌"]
    assert [reject.reason for reject in rejects] == ["row_sum", "row_sum"]


def test_a_date_without_any_year_is_left_out_until_one_is_chosen(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("日期,问题\n11月20日,卡纸\n11月21日,没网\n", "utf-8")
    (source,) = open_file(path).sources
    _tickets, rejects, _tally = taken(source)
    assert [reject.reason for reject in rejects] == ["row_date_no_year"] * 2
    mapping = guess_mapping(source, "UTC")
    mapping.year = 2026
    tickets = list(drafts(source, mapping))
    assert tickets[0].created_at == at(2026, 11, 20)


def test_a_row_without_a_date_stands_in_the_month_of_its_sheet(tmp_path):
    rows = (("日期", "问题", "报修人"), ("", "卡纸", "马骁"), ("3日", "没网", "常雯"))
    path = sheet_of(tmp_path, *rows, name="2026.xlsx", sheets=("3月", "4月"))
    tickets, _rejects, tally = taken(open_file(path).sources[0])
    assert tickets[0].created_at == at(2026, 3, 1)
    assert tally.notes["month_only"].count == 2


def test_merged_cells_past_the_table_and_by_the_thousand_do_no_harm(tmp_path):
    rows = (("日期", "问题"), *(("2026-01-05", f"卡纸 {at}") for at in range(500)))
    merged = [(line, 2, line + 1, 900, "x") for line in range(1, 500, 3)]
    path = sheet_of(tmp_path, *rows, merged=merged)
    tickets, rejects, _tally = taken(open_file(path).sources[0])
    assert len(tickets) + len(rejects) == 500
    assert {reject.reason for reject in rejects} == {"row_too_many_cells"}


@settings(max_examples=40)
@given(
    rows=st.lists(
        st.lists(
            st.sampled_from(
                ["", "日期", "问题", "3日", "合计", "同上", "2026-01-05", "x", "12", "3月"]
            ),
            max_size=5,
        ),
        min_size=1,
        max_size=9,
    ),
    spans=st.lists(
        st.tuples(*(st.integers(0, 8) for _ in range(2)), *(st.integers(1, 3) for _ in range(2))),
        max_size=3,
    ),
)
def test_any_sheet_comes_in_or_is_left_out(tmp_path, rows, spans):
    path = tmp_path / "any.xlsx"
    with Workbook(str(path)) as book:
        sheet = book.add_worksheet("3月")
        sheet.write(0, 0, "日期")
        for line, row in enumerate(rows, start=1):
            sheet.write_row(line, 0, row)
        free = set()
        for top, left, high, wide in spans:
            area = {(y, x) for y in range(top, top + high) for x in range(left, left + wide)}
            if len(area) > 1 and not area & free:
                free |= area
                sheet.merge_range(top, left, top + high - 1, left + wide - 1, "m")
    for source in open_file(path).sources:
        for entry in drafts(source, guess_mapping(source, "UTC")):
            assert isinstance(entry, TicketDraft | Reject)

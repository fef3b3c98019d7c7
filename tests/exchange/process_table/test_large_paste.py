"""Large pastes, and what is no table at all: read in pieces, stopped, refused, harmless."""

import pytest

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError, Cancelled
from desktop.domain.process.table import ProcessTable, Row
from desktop.exchange.clipboard import MOST_PASTED, is_large_paste, pasted_cells, table_html
from desktop.services.process.sheet import (
    MOST_CHARS,
    Block,
    around,
    pasted_table,
    put,
)

ROWS = [[f"阶段{at // 50}", f"第 {at} 步", "", "", "建议", "李", "一线"] for at in range(15_000)]
TEXT = "\r\n".join("\t".join(row) for row in ROWS)
ABOUT = around(ProcessTable(Bilingual("x")), "zh")
COLUMNS = ("stage", "operation", "pain", "severity", "suggestion", "owner", "lane")


class Told:
    """Counts what is told and stops the work where it shall."""

    def __init__(self, stop_at=10**9):
        self.calls, self._stop_at = [], stop_at

    def __call__(self, done, total):
        """Take note, or stop the work."""
        self.calls.append((done, total))
        if len(self.calls) >= self._stop_at:
            raise Cancelled


@pytest.mark.parametrize("given", [(TEXT, ""), ("", table_html(ROWS[:3_000]))])
def test_a_large_paste_tells_how_far_it_is_and_can_be_stopped(given):
    told = Told()
    found = pasted_cells(*given, told)
    assert found == ROWS[: len(found)]
    assert len(told.calls) >= 3
    assert [done for done, _ in told.calls] == sorted({done for done, _ in told.calls})
    for stop_at in (1, 2):
        stopped = Told(stop_at)
        with pytest.raises(Cancelled):
            pasted_cells(*given, stopped)
        assert len(stopped.calls) == stop_at


def test_putting_cells_into_rows_can_be_stopped_as_well():
    ids, told = [str(at) for at in range(len(ROWS))], Told()
    found = put(ROWS, Block(COLUMNS, ()), ABOUT, ids, told)
    assert len(found.added) == len(ROWS)
    assert told.calls[-1] == (14_500, 15_000)
    with pytest.raises(Cancelled):
        put(ROWS, Block(COLUMNS, ()), ABOUT, ids, Told(3))
    with pytest.raises(Cancelled):
        pasted_table(TEXT, "", Bilingual("x"), "zh", Told(20))


def test_only_what_would_be_read_decides_what_is_large():
    assert is_large_paste(TEXT)
    assert not is_large_paste("受理\t接听", "<table>" + "x" * 100_000)
    assert is_large_paste("受理", "<table>" + "x" * 100_000)
    assert not is_large_paste("受理")


@pytest.mark.parametrize("given", [("a\tb\n" * (MOST_PASTED + 1), ""), ("x" * 40_000_001, "")])
def test_more_than_anybody_pastes_is_refused(given):
    with pytest.raises(AppError, match="paste_too_large"):
        pasted_cells(*given)
    many = "<table>" + "<tr><td>a</td></tr>" * (MOST_PASTED + 1)
    with pytest.raises(AppError, match="paste_too_large"):
        pasted_cells("", many)


RUBBISH = (
    *("<a" * 100_000, "<!--" * 60_000, "<![CDATA[" * 30_000),
    *("&" * 200_000, "</" * 100_000, '<a b="'),
)


@pytest.mark.parametrize("rubbish", RUBBISH, ids=range(len(RUBBISH)))
def test_markup_that_never_closes_is_read_once_and_left(rubbish):
    assert pasted_cells("", f"<table><tr><td>一</td></tr>{rubbish}") == [["一"]]
    assert pasted_cells("", f"<table>{rubbish}") == []


def test_words_in_bold_keep_their_spaces_and_breaks_stay_lines():
    found = pasted_cells("", "<table><tr><td><b>a</b> b\n c<br> d&nbsp;</td></tr></table>")
    assert found == [["a b c\nd"]]


def test_what_follows_the_first_table_is_not_read():
    told = Told()
    pasted_cells("", "<table><tr><td>一</td></tr></table>" + "<p>x</p>" * 500_000, told)
    assert len(told.calls) == 1


def test_bytes_that_are_no_text_become_cells_that_can_be_written():
    noise = "".join(map(chr, range(256))) * 40 + "\ud83d\udeff\ud800"
    for row in pasted_cells(noise):
        for cell in row:
            assert "\x00" not in cell
            cell.encode()


def test_a_cell_as_long_as_a_book_is_left_out_with_the_reason_and_the_row_is_taken():
    row = Row("a", operation=Bilingual("接听"))
    found = put([["x" * (MOST_CHARS + 1), "慢"]], Block(("operation", "pain"), [row]), ABOUT, [])
    assert found.changed[0].operation == row.operation
    assert found.changed[0].pain.text.zh == "慢"
    (odd,) = found.odd
    assert odd.error.code == "process_cell_too_long"
    assert len(odd.text) <= 1_000

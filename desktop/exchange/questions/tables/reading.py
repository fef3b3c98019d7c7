"""Tables of questions read: good rows are taken, the others told with line, reason and text."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.domain.questions.question import Question
from desktop.exchange.defusing import undone_if_guarded
from desktop.exchange.delimited import plain_rows
from desktop.exchange.limits import MEGABYTE, Limits
from desktop.exchange.plaintext import blob_of
from desktop.exchange.questions.model import BankFile, BankFormat, Remark
from desktop.exchange.questions.refused import Refused
from desktop.exchange.questions.tables.columns import Known, known_column
from desktop.exchange.questions.tables.row_questions import question_of
from desktop.exchange.questions.textfile import check_count
from desktop.exchange.questions.weighing import most_paid, odd_sum
from desktop.exchange.source import Row, as_line
from desktop.exchange.streams import Blob
from desktop.exchange.workbook import plain_sheets

LIMITS = Limits(file_bytes=50 * MEGABYTE, whole_bytes=50 * MEGABYTE, unpacked_bytes=300 * MEGABYTE)
_HEADER_WITHIN = 20
_LEAST_KNOWN = 2
_NEEDED = "text"
_SHOWN = 60


class Layout(NamedTuple):
    """Where the header of a table is, and what its columns are."""

    line: int
    known: Mapping[int, Known]
    others: Mapping[int, str]


def read_question_table(name: str, content: bytes, kind: BankFormat) -> BankFile:
    """Return the questions of a table, one a row.

    Raises AppError questions_no_columns where no header says what is asked, and as the readers of
    tables do.
    """
    blob = blob_of(content, name, LIMITS)
    bank = _Bank()
    found = False
    for rows in _tables(blob, kind):
        layout = layout_of(rows)
        if layout is not None:
            found = True
            bank.take(layout, rows)
    if not found:
        raise AppError("questions_no_columns", name=name)
    return bank.read(kind)


def layout_of(rows: Sequence[Row | Reject]) -> Layout | None:
    """Return where the columns of a table of questions are, None if it is one of other things."""
    for row in islice(rows, _HEADER_WITHIN):
        cells = row.cells if isinstance(row, Row) else []
        known: dict[int, Known] = {}
        for at, text in enumerate(cells):
            column = known_column(undone_if_guarded(text).strip())
            if column is not None and column not in known.values():
                known[at] = column
        ids = {column.id for column in known.values()}
        if _NEEDED in ids and len(ids) >= _LEAST_KNOWN:
            others = {
                at: name
                for at, text in enumerate(cells)
                if at not in known and (name := undone_if_guarded(text).strip())
            }
            return Layout(row.line, known, others)
    return None


def _tables(blob: Blob, kind: BankFormat) -> Iterator[Sequence[Row | Reject]]:
    if kind is BankFormat.XLSX:
        tables: list[list[Row | Reject]] = [list(sheet.rows) for sheet in plain_sheets(blob)]
    else:
        tables = [[_undone(row) for row in plain_rows(blob)]]
    for rows in tables:
        check_count(blob.name, len(rows))
        yield rows


def _undone(row: Row | Reject) -> Row | Reject:
    if isinstance(row, Reject):
        return row
    return row._replace(cells=[undone_if_guarded(cell) for cell in row.cells])


class _Bank:
    def __init__(self) -> None:
        self._questions: list[Question] = []
        self._rejected: list[Remark] = []
        self._warnings: list[Remark] = []

    def take(self, layout: Layout, rows: Sequence[Row | Reject]) -> None:
        """Take the rows below a header."""
        for row in rows:
            if row.line <= layout.line:
                continue
            if isinstance(row, Reject):
                self._rejected.append(Remark(row.line, "table_row_broken", {}, row.original))
            elif any(cell.strip() for cell in row.cells):
                self._row(layout, row)

    def read(self, kind: BankFormat) -> BankFile:
        """Return what was taken."""
        categories = dict.fromkeys(each.category for each in self._questions if each.category)
        bank = (tuple(self._questions), tuple(categories))
        return BankFile(kind, *bank, tuple(self._rejected), tuple(self._warnings))

    def _row(self, layout: Layout, row: Row) -> None:
        cells = [_plain(cell) for cell in row.cells]
        others: dict[str, str] = {}
        for at, name in layout.others.items():
            if at < len(cells) and cells[at].strip():
                others.setdefault(name, cells[at].strip())
        known = {column: cells[at] for at, column in layout.known.items() if at < len(cells)}
        try:
            taken = question_of(known, others)
        except Refused as refused:
            text = as_line(row.cells)
            self._rejected.append(Remark(row.line, refused.code, refused.params, text))
            return
        self._questions.append(taken.question)
        self._warn(row.line, taken.question, taken.removed)

    def _warn(self, line: int, question: Question, removed: Sequence[str]) -> None:
        name = question.name[:_SHOWN]
        whole, most = odd_sum(question.body), most_paid(question.body)
        if removed:
            what = ", ".join(removed)
            self._warnings.append(Remark(line, "question_cleaned", {"name": name, "what": what}))
        if whole:
            self._warnings.append(Remark(line, "weights_sum", {"name": name, "sum": whole}))
        if most:
            self._warnings.append(Remark(line, "weights_none_full", {"name": name, "most": most}))


def _plain(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n")

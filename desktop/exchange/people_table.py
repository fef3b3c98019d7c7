"""Read a staff list from a workbook or a text table: one record for each person, and what is wrong.

Knows neither the workspace nor who is in it; superiors stay the words that stood in the list.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.exceptions import XlsxWriterException

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.domain.list_rules import LONGEST_NAME, clean
from desktop.exchange.handkept import Reading
from desktop.exchange.limits import DEFAULT, Limits
from desktop.exchange.opening import open_file, read_with
from desktop.exchange.source import Row, Source, SourceKind
from desktop.exchange.wholefile import whole_file
from desktop.exchange.words import word_key
from desktop.resources import load_toml

_LOOKED_AT = 30
_TABLES = frozenset({SourceKind.WORKBOOK, SourceKind.DELIMITED})
_WIDTHS = {"department": 30, "contact": 26}
_WIDTH = 14


class PersonRow(NamedTuple):
    """One person of a list: what its columns say, as text; `vip` is "1" or "0"."""

    line: int
    staff_no: str
    facts: dict[str, str]
    superior: str | None = None


class Refused(NamedTuple):
    """A row that is left out, and the code of the sentence that says why."""

    line: int
    code: str
    params: dict[str, Any]
    staff_no: str = ""


@dataclass(frozen=True, slots=True)
class PeopleTable:
    """A staff list as it was read: what each row says, which are left out, which facts it has."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[PersonRow, ...]
    refused: tuple[Refused, ...]

    @property
    def read(self) -> int:
        """Return how many rows with something in them were read."""
        return len(self.rows) + len(self.refused)

    @property
    def departments(self) -> list[str]:
        """Return the departments that the list names, in order."""
        return sorted({row.facts.get("department", "") for row in self.rows} - {""})


class _Words(NamedTuple):
    headers: dict[str, str]
    values: dict[str, str]
    levels: re.Pattern[str]


@cache
def _words() -> _Words:
    table = load_toml("exchange/people_headers.toml")
    headers = {word_key(w): field for field, words in table["fields"].items() for w in words}
    values = {"yes": "1", "no": "0"}
    known = {word_key(w): values[name] for name, words in table["values"].items() for w in words}
    signs = "|".join(map(re.escape, table["department"]["separators"]))
    return _Words(headers, known, re.compile(signs))


def read_people(path: Path, limits: Limits = DEFAULT) -> PeopleTable:
    """Return the staff list in a file; raises the AppErrors of reading, or people_no_columns."""
    for source in open_file(path, limits).sources:
        if source.kind in _TABLES:
            found = _with_head(path, source)
            if found is not None:
                return _read(*found)
    raise AppError("people_no_columns", name=path.name)


def write_empty(path: Path, language: str) -> None:
    """Write a workbook with the headers of a staff list and no row."""
    table = load_toml("exchange/people_headers.toml")
    try:
        with whole_file(path) as part, Workbook(str(part)) as book:
            sheet = book.add_worksheet("人员" if language == "zh" else "People")
            sheet.freeze_panes(1, 0)
            bold, text = book.add_format({"bold": True}), book.add_format({"num_format": "@"})
            for at, field in enumerate(table["table"]["columns"]):
                # As text, so that a staff number keeps its zeros.
                sheet.set_column(at, at, _WIDTHS.get(field, _WIDTH), text)
                sheet.write_string(0, at, _header(table["fields"][field], language), bold)
    except XlsxWriterException as error:
        raise AppError("export_cannot_write", name=path.name, cause=str(error)) from error


def _header(words: list[str], language: str) -> str:
    latin = [word for word in words if word.isascii()]
    wanted = words[0] if language == "zh" else latin[0]
    return wanted[:1].upper() + wanted[1:]


def _with_head(path: Path, source: Source) -> tuple[Source, dict[int, str]] | None:
    """Return the table with the fields of its columns; a title above the header is passed over."""
    fields = _fields(source.columns)
    if not _is_enough(fields):
        at = _header_line(source)
        if not at:
            return None
        source = read_with(path, source, Reading(header=at, header_rows=1))
        fields = _fields(source.columns)
    return (source, fields) if _is_enough(fields) else None


def _header_line(source: Source) -> int:
    for row in source.raw(0):
        if row.line > _LOOKED_AT:
            break
        if isinstance(row, Row) and _is_enough(_fields(row.cells)):
            return row.line
    return 0


def _fields(headers: Iterable[str]) -> dict[int, str]:
    """Return the fact that each column holds; of two columns for one fact the first counts."""
    out: dict[int, str] = {}
    for at, header in enumerate(headers):
        field = _words().headers.get(word_key(header))
        if field is not None and field not in out.values():
            out[at] = field
    return out


def _is_enough(fields: dict[int, str]) -> bool:
    return {"staff_no", "name"} <= set(fields.values())


def _read(source: Source, fields: dict[int, str]) -> PeopleTable:
    rows: list[PersonRow] = []
    refused: list[Refused] = []
    seen: dict[str, int] = {}
    for found in _people(source, fields):
        if isinstance(found, Refused):
            refused.append(found)
            continue
        first = seen.setdefault(found.staff_no, found.line)
        if first != found.line:
            params = {"staff_no": found.staff_no, "first": first}
            refused.append(Refused(found.line, "people_row_twice", params, found.staff_no))
        else:
            rows.append(found)
    columns = tuple(fields.values())
    return PeopleTable(source.name, columns, tuple(rows), tuple(refused))


def _people(source: Source, fields: dict[int, str]) -> Iterator[PersonRow | Refused]:
    for row in source.rows():
        if isinstance(row, Reject):
            yield Refused(row.line, row.reason, row.params)
        elif any(cell.strip() for cell in row.cells):
            yield _person(row, {name: clean(row.cells[at]) for at, name in fields.items()})


def _person(row: Row, facts: dict[str, str]) -> PersonRow | Refused:
    staff_no = facts.pop("staff_no")
    if not staff_no:
        return Refused(row.line, "people_row_no_number", {"name": facts["name"]})
    name = facts.pop("name")
    if not (name or facts.get("name_en")):
        return Refused(row.line, "people_row_no_name", {"staff_no": staff_no}, staff_no)
    facts |= _named(name, facts.get("name_en"))
    longest = max(map(len, (staff_no, *facts.values())))
    if longest > LONGEST_NAME:
        params = {"length": longest, "limit": LONGEST_NAME}
        return Refused(row.line, "people_row_long", params, staff_no)
    if "vip" in facts:
        told = _words().values.get(word_key(facts["vip"])) if facts["vip"] else "0"
        if told is None:
            return Refused(row.line, "people_row_vip", {"value": facts["vip"]}, staff_no)
        facts["vip"] = told
    if "department" in facts:
        facts["department"] = department_path(facts["department"])
    return PersonRow(row.line, staff_no, facts, facts.pop("superior", None))


def _named(name: str, english: str | None) -> dict[str, str]:
    """Return the names; one in Latin letters is English where that has no column of its own."""
    if name.isascii() and english is None:
        return {"name_en": name}
    return {"name_zh": name} if name else {}


def department_path(text: str) -> str:
    """Return a department with a slash between its levels, whatever stood there."""
    return "/".join(filter(None, (clean(part) for part in _words().levels.split(text))))

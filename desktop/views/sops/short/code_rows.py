"""The rows of the error-code table: what stands in which column, in which language."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.code_levels import LEVELS, level_of, level_word
from desktop.domain.error_codes import ErrorCode
from desktop.domain.search_text import normalise
from desktop.models.sheet_table_model import SheetRow

FIELDS = (
    *("code", "system", "version", "level", "meaning", "causes", "checks", "handling"),
    *("escalate", "document"),
)
PAIRS = frozenset({"meaning", "causes", "checks", "handling"})
ESCALATE, LINKED = FIELDS.index("escalate"), FIELDS.index("document")


class Names(NamedTuple):
    """What roles and documents are called."""

    roles: Mapping[int, str]
    codes: Mapping[int, str]


def sheet_row(row: ErrorCode, names: Names, language: str, retired: str) -> SheetRow:
    """Return a row; a text that is only there in the other language is left empty."""
    cells = []
    for name in FIELDS[:ESCALATE]:
        value = getattr(row, name)
        said = level_word(value, language) if name == "level" else value
        cells.append(_in(value, language) if name in PAIRS else said)
    cells.append(names.roles.get(row.escalate or 0, ""))
    cells.append(names.codes.get(row.document or 0, ""))
    pills = {0: (retired, "gray")} if row.retired_at is not None else {}
    return SheetRow(row.key, tuple(cells), pills)


def change(row: ErrorCode, column: int, text: str, language: str) -> dict[str, Any]:
    """Return what typing a text into a column of texts changes."""
    name = FIELDS[column]
    if name not in PAIRS:
        return {name: level_of(text) if name == "level" else text}
    before: Bilingual = getattr(row, name)
    return {name: before._replace(zh=text) if language == "zh" else before._replace(en=text)}


def fits(row: ErrorCode, names: Names, typed: str) -> bool:
    """Return whether a row says every word of a filter anywhere."""
    texts = [str(getattr(row, name)) for name in FIELDS[:4]]
    texts += [text for name in FIELDS if name in PAIRS for text in getattr(row, name)]
    texts += LEVELS.get(row.level, ())
    texts += [names.roles.get(row.escalate or 0, ""), names.codes.get(row.document or 0, "")]
    said = normalise("\n".join(texts))
    return all(word in said for word in normalise(typed).split())


def pasted_rows(text: str, language: str) -> list[ErrorCode]:
    """Return the rows of a paste: a code, then columns in the order of the table; no header."""
    out = []
    for line in text.splitlines():
        cells = [cell.strip().strip('"') for cell in line.split("\t")]
        if not cells[0]:
            continue
        row = ErrorCode(0, b"", cells[0])
        for column, cell in enumerate(cells[1:ESCALATE], 1):
            row = row._replace(**change(row, column, cell, language))
        out.append(row)
    return out


def _in(pair: Bilingual, language: str) -> str:
    return pair.zh if language == "zh" else pair.en

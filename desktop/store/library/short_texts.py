"""Read and write scripts and error codes, the short texts of the library."""

from collections.abc import Sequence
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.error_codes import ErrorCode
from desktop.domain.scripts import Script
from desktop.store import driver, sql
from desktop.store.driver import Connection
from desktop.store.kinds import KINDS

_PAIRS = frozenset({"title", "body", "meaning", "causes", "checks", "handling"})
_SCRIPT = f"select key, {', '.join(KINDS['script'].columns)} from script"  # noqa: S608
_CODE = f"select key, {', '.join(KINDS['error_code'].columns)} from error_code"  # noqa: S608


@driver.reading
def scripts(connection: Connection) -> list[Script]:
    """Return all scripts in order, retired ones last."""
    found = connection.execute(f"{_SCRIPT} order by retired_at is not null, position, code")
    return [_script(row) for row in found]


@driver.reading
def scripts_of(connection: Connection, codes: Sequence[str]) -> dict[str, Script]:
    """Return the scripts in use that have these codes."""
    marks = sql.marks(len(codes))
    found = connection.execute(
        f"{_SCRIPT} where code in ({marks}) and retired_at is null", tuple(codes)
    )
    return {script.code: script for script in map(_script, found)}


@driver.reading
def error_codes(connection: Connection, keys: Sequence[int] | None = None) -> list[ErrorCode]:
    """Return error codes, all or those of these keys, by system, version and code."""
    where = "" if keys is None else f" where key in ({sql.marks(len(keys))})"
    order = " order by retired_at is not null, system, version, code"
    return [_code(row) for row in connection.execute(f"{_CODE}{where}{order}", keys or ())]


def to_row(record: Script | ErrorCode) -> dict[str, Any]:
    """Return the columns of a script or error code."""
    row: dict[str, Any] = {}
    for name, value in record._asdict().items():
        if name in _PAIRS:
            row |= {f"{name}_zh": value.zh, f"{name}_en": value.en}
        elif name != "key":
            row[name] = value
    return row


def _script(row: Sequence[Any]) -> Script:
    key, identity, code, title_zh, title_en, body_zh, body_en, *rest = row
    title, body = Bilingual(title_zh, title_en), Bilingual(body_zh, body_en)
    return Script(key, identity, code, title, body, *rest)


def _code(row: Sequence[Any]) -> ErrorCode:
    key, identity, code, system, version, level, *texts = row[:14]
    pairs = [Bilingual(*texts[at : at + 2]) for at in range(0, len(texts), 2)]
    return ErrorCode._make((key, identity, code, system, version, level, *pairs, *row[14:]))

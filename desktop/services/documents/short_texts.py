"""Scripts and error codes of the library: found, added, changed, retired, deleted."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from desktop.domain.bilingual import Bilingual
from desktop.domain.error_codes import ErrorCode
from desktop.domain.errors import AppError
from desktop.domain.keys import new_id
from desktop.domain.scripts import Script
from desktop.services.base import Service, action
from desktop.store.change import Change
from desktop.store.library import shelf, short_texts

Record = TypeVar("Record", Script, ErrorCode)
_SPACES = re.compile(r"\s+")
_SHOWN = 50


class ShortTextService(Service):
    """Short texts are kept without document control: used at once, changed at once, undone."""

    def scripts(self) -> list[Script]:
        """Return all scripts in order, retired ones last."""
        return short_texts.scripts(self._store.reader)

    def error_codes(self) -> list[ErrorCode]:
        """Return the error-code table by system, version and code, retired rows last."""
        return short_texts.error_codes(self._store.reader)

    def find_scripts(self, text: str) -> list[Script]:
        """Return the scripts in use that say all words."""
        found = shelf.hits(self._store.reader, "script", text, _SHOWN)
        return [s for s in self.scripts() if s.key in found and s.retired_at is None]

    def find_codes(self, text: str) -> list[ErrorCode]:
        """Return the rows in use of a code as it was read out, or that say all words."""
        wanted = _folded(text)
        rows = [row for row in self.error_codes() if row.retired_at is None]
        exact = [row for row in rows if _folded(row.code) == wanted]
        found = set(shelf.hits(self._store.reader, "error_code", text, _SHOWN))
        begun = [row for row in rows if wanted and _folded(row.code).startswith(wanted)]
        said = [row for row in rows if row.key in found]
        return list({row.key: row for row in (*exact, *begun, *said)}.values())[:_SHOWN]

    @action("script.add")
    def add_script(self, script: Script) -> int:
        """Add a script at the end; raises short_text_empty or short_text_taken."""
        _check(script.code, script.body)
        last = max((each.position for each in self.scripts()), default=-1)
        return self._add("script", "script.add", script._replace(position=last + 1))

    @action("script.change")
    def change_script(self, key: int, **fields: Any) -> None:
        """Change a script."""
        self._change("script", "script.change", (key, fields), self.scripts)

    @action("script.retire")
    def retire_script(self, key: int, *, retired: bool = True) -> None:
        """Offer a script no longer, or again."""
        self._retire("script", "script.retire", key, retired=retired)

    @action("error_code.add")
    def add_code(self, row: ErrorCode) -> int:
        """Add a row to the error-code table; raises short_text_empty or short_text_taken."""
        _check(row.code, row.meaning)
        return self._add("error_code", "error_code.add", row)

    @action("error_code.add")
    def add_codes(self, rows: Sequence[ErrorCode]) -> tuple[int, int]:
        """Add rows as one act; return how many, and how many were empty or there already."""

        def work(change: Change) -> tuple[int, int]:
            known = {_place(row) for row in short_texts.error_codes(change.connection)}
            added = 0
            for row in rows:
                if row.code.strip() and any(row.meaning) and _place(row) not in known:
                    made = row._replace(id=new_id(change.now), updated_at=change.now)
                    change.insert("error_code", short_texts.to_row(made))
                    known.add(_place(row))
                    added += 1
            return added, len(rows) - added

        return self._write("error_code.add", work)

    @action("error_code.change")
    def change_code(self, key: int, **fields: Any) -> None:
        """Change a row of the error-code table."""
        self._change("error_code", "error_code.change", (key, fields), self.error_codes)

    @action("error_code.retire")
    def retire_code(self, key: int, *, retired: bool = True) -> None:
        """Show a row no longer, or again."""
        self._retire("error_code", "error_code.retire", key, retired=retired)

    def _add(self, kind: str, command: str, record: Script | ErrorCode) -> int:
        def work(change: Change) -> int:
            made = record._replace(id=new_id(change.now), updated_at=change.now)
            return change.insert(kind, short_texts.to_row(made))

        return int(self._unique(record.code, lambda: self._write(command, work)))

    def _change(
        self,
        kind: str,
        command: str,
        what: tuple[int, Mapping[str, Any]],
        read: Callable[[], list[Record]],
    ) -> None:
        key, fields = what
        known = next((each for each in read() if each.key == key), None)
        if known is None:
            raise AppError("short_text_gone")
        new = known._replace(**fields)
        _check(new.code, new.body if isinstance(new, Script) else new.meaning)

        def work(change: Change) -> None:
            row = short_texts.to_row(new)
            if change.update(kind, key, row):
                change.update(kind, key, {"updated_at": change.now})

        self._unique(new.code, lambda: self._write(command, work))

    def _retire(self, kind: str, command: str, key: int, *, retired: bool) -> None:
        def work(change: Change) -> None:
            change.update(kind, key, {"retired_at": change.now if retired else None})

        self._write(command, work)

    def _unique(self, code: str, write: Callable[[], Any]) -> Any:
        try:
            return write()
        except AppError as error:
            if error.code != "not_unique":
                raise
            raise AppError("short_text_taken", name=code) from error


def _place(row: ErrorCode) -> tuple[str, str, str]:
    """Return what no two rows have in common."""
    return row.code, row.system, row.version


def _check(code: str, text: Bilingual) -> None:
    if not code.strip() or not any(text):
        raise AppError("short_text_empty")


def _folded(text: str) -> str:
    return _SPACES.sub("", unicodedata.normalize("NFKC", text)).casefold()

"""Questions taken in from files of other programs and given out to them."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.questions.question import Question
from desktop.exchange.questions.files import read_bank, write_bank
from desktop.exchange.questions.model import BankFile, BankFormat, Remark, WrittenBank
from desktop.exchange.questions.remarks import explained
from desktop.services.base import Service, action
from desktop.services.training.pictures import KeptPicture, keep, whole
from desktop.services.training.writing import New, insert
from desktop.store import history
from desktop.store.change import Change
from desktop.store.training import questions

__all__ = [
    "READ_ONLY",
    "BankFile",
    "BankFileService",
    "BankFormat",
    "Remark",
    "Taken",
    "WrittenBank",
    "told",
]

READ_ONLY = frozenset({BankFormat.AIKEN, BankFormat.JSON})
_CHUNK = 100
# No reader takes more, whatever the format.
_MOST_MB, _MEGA = 64, 1_000_000


class Taken(NamedTuple):
    """What became of a file: what it held, how many are new, how many were there already."""

    file: BankFile
    added: int
    already: int


class BankFileService(Service):
    """What is in the bank to the letter is not taken twice; all of a file is undone as one."""

    @action("question.import")
    def take(self, path: Path, progress: Progress = ignore_progress) -> Taken:
        """Take the questions of a file in as drafts; on cancel all of it is taken back.

        Raises AppError as `look`.
        """
        found = look(path)
        new = self._unknown(found.questions)
        batch: int | None = None
        try:
            for start in range(0, len(new), _CHUNK):
                progress(start, len(new))
                intent = self._intent("question.import", path.name)._replace(batch=batch)
                some = [(each, keep(self._store, each.pictures)) for each in new[start:][:_CHUNK]]
                work = partial(_insert, some=some, person=self._session.person)
                written = self._store.write(intent, work)
                batch = batch or written
        except Exception:
            self._take_back(batch)
            raise
        progress(len(new), len(new))
        return Taken(found, len(new), found.items + found.descriptions - len(new))

    def give(
        self,
        path: Path,
        keys: Sequence[int],
        style: BankFormat,
        progress: Progress = ignore_progress,
    ) -> WrittenBank:
        """Write questions in their newest versions; raises question_gone, export_cannot_write."""
        given = []
        for done, key in enumerate(keys):
            progress(done, len(keys))
            given.append(whole(self._store, questions.kept(self._store.reader, key)))
        return write_bank(path, given, style, self._session.language)

    def _unknown(self, found: Sequence[Question]) -> list[Question]:
        known = set(questions.contents(self._store.reader))
        new = []
        for each in found:
            content = questions.content(each)
            if content not in known:
                known.add(content)
                new.append(each)
        return new

    def _take_back(self, batch: int | None) -> None:
        for key in [] if batch is None else history.batch_of(self._store.reader, batch):
            intent = self._intent("history.undo")._replace(undoes=key)
            self._store.write(intent, partial(history.invert, set_key=key))


def look(path: Path) -> BankFile:
    """Return what a file of questions holds, without taking it in.

    Raises AppError import_cannot_read, import_too_large and those of `read_bank`.
    """
    try:
        if path.stat().st_size > _MOST_MB * _MEGA:
            raise AppError("import_too_large", name=path.name, limit_mb=_MOST_MB)
        content = path.read_bytes()
    except OSError as error:
        cause = error.strerror or ""
        raise AppError("import_cannot_read", name=path.name, cause=cause) from error
    return read_bank(path.name, content)


def told(remark: Remark, language: str) -> str:
    """Return a remark about a file as sentences: what it is, and what to do."""
    return " ".join(filter(None, explained(remark, language)))


def _insert(
    change: Change, some: Sequence[tuple[Question, tuple[KeptPicture, ...]]], person: int | None
) -> int:
    for question, pictures in some:
        insert(change, New(question), pictures, person)
    return change.set_key

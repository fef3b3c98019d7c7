"""Questions taken in from files of other programs and given out to them."""

from collections.abc import Container, Mapping, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path, PurePath
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.file_names import safe_name
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.questions.question import Question
from desktop.exchange.questions.files import read_bank, write_bank
from desktop.exchange.questions.model import BankFile, BankFormat, Remark, WrittenBank
from desktop.exchange.questions.remarks import explained
from desktop.exchange.wholefile import whole_file
from desktop.services.base import Service, action
from desktop.services.training.duplicates import Alike, DuplicateService
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
    "Fate",
    "Remark",
    "Taken",
    "Weighed",
    "WrittenBank",
    "told",
]

READ_ONLY = frozenset({BankFormat.AIKEN, BankFormat.JSON})
_CHUNK = 100
_REFUSED = {"zh": "没收的部分", "en": "refused"}
# No reader takes more, whatever the format.
_MOST_MB, _MEGA = 64, 1_000_000


class Taken(NamedTuple):
    """What became of a file: what it held, how many are new, how many were there already."""

    file: BankFile
    added: int
    already: int


class Fate(StrEnum):
    """What would become of a question of a file."""

    NEW = "new"
    ALREADY = "already"
    ALIKE = "alike"


class Weighed(NamedTuple):
    """A file that was looked at before anything is written.

    `fates` has one for each question; `alike` by place what in the bank, or before it in the file
    (a key below zero, −1 is the first), is most alike.
    """

    name: str
    file: BankFile
    fates: tuple[Fate, ...]
    alike: Mapping[int, Alike]


class BankFileService(Service):
    """What is in the bank to the letter is not taken twice; all of a file is undone as one."""

    def weigh(self, path: Path, progress: Progress = ignore_progress) -> Weighed:
        """Return what would become of each question of a file; raises AppError as `look`."""
        found = look(path)
        new = set(self._unknown(found.questions))
        fresh = {at: found.questions[at] for at in sorted(new)}
        twins = DuplicateService(self._store, self._session).of_new(list(fresh.values()), progress)
        places = list(fresh)
        alike = {places[at]: _placed(pair, places) for at, pair in twins.items()}
        fates = tuple(_fate(at, new, alike) for at in range(len(found.questions)))
        return Weighed(path.name, found, fates, alike)

    def keep_refused(self, name: str, file: BankFile) -> Path | None:
        """Keep the refused part of a file as a text with the reasons; return where, if any.

        Raises AppError("export_cannot_write").
        """
        if not file.rejected:
            return None
        pieces = []
        for each in file.rejected:
            said = told(each, self._session.language)
            pieces.append(f"// {each.line}: {said}\n{each.text.strip()}\n")
        stem = safe_name(f"{PurePath(name).stem} {_REFUSED[self._session.language]}.txt")
        path = self._store.folder.root / "exports" / stem
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(path) as part:
            part.write_text("\n".join(pieces), "utf-8")
        return path

    @action("question.import")
    def take(self, path: Path, progress: Progress = ignore_progress) -> Taken:
        """Take the questions of a file in as drafts; on cancel all of it is taken back.

        Raises AppError as `look`.
        """
        return self._take(path.name, look(path), frozenset(), progress)

    @action("question.import")
    def take_weighed(
        self,
        weighed: Weighed,
        without: frozenset[int] = frozenset(),
        progress: Progress = ignore_progress,
    ) -> Taken:
        """Take in what was looked at, but for those at some places; on cancel nothing stays."""
        return self._take(weighed.name, weighed.file, without, progress)

    def _take(
        self, name: str, found: BankFile, without: frozenset[int], progress: Progress
    ) -> Taken:
        unknown = self._unknown(found.questions)
        new = [found.questions[at] for at in unknown if at not in without]
        batch: int | None = None
        try:
            for start in range(0, len(new), _CHUNK):
                progress(start, len(new))
                intent = self._intent("question.import", name)._replace(batch=batch)
                some = [(each, keep(self._store, each.pictures)) for each in new[start:][:_CHUNK]]
                work = partial(_insert, some=some, person=self._session.person)
                written = self._store.write(intent, work)
                batch = batch or written
        except Exception:
            self._take_back(batch)
            raise
        progress(len(new), len(new))
        return Taken(found, len(new), len(found.questions) - len(unknown))

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

    def _unknown(self, found: Sequence[Question]) -> list[int]:
        """Return the places of the questions that are not in the bank to the letter."""
        known = set(questions.contents(self._store.reader))
        new = []
        for at, each in enumerate(found):
            content = questions.content(each)
            if content not in known:
                known.add(content)
                new.append(at)
        return new

    def _take_back(self, batch: int | None) -> None:
        for key in [] if batch is None else history.batch_of(self._store.reader, batch):
            intent = self._intent("history.undo")._replace(undoes=key)
            self._store.write(intent, partial(history.invert, set_key=key))


def _fate(at: int, new: Container[int], alike: Container[int]) -> Fate:
    if at not in new:
        return Fate.ALREADY
    return Fate.ALIKE if at in alike else Fate.NEW


def _placed(pair: Alike, places: Sequence[int]) -> Alike:
    """Return a pair of new questions by their places in the whole file."""
    first, second = (
        -(places[-key - 1] + 1) if key < 0 else key for key in (pair.first, pair.second)
    )
    return Alike(first, second, pair.points)


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

"""Many questions changed together: a preview first, then each its own result, and one undo."""

from collections.abc import Sequence
from functools import partial

from desktop.domain.bulk import BulkPreview, BulkReport, Difference, Refusal
from desktop.domain.errors import AppError, Cancelled
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.questions.bank import AboutKind, Kept, Standing
from desktop.domain.questions.bulk import BulkChange, Turn, differences, labels_of
from desktop.domain.questions.checking import stopping
from desktop.services.base import Service, action
from desktop.services.training.reviewing import reviewed
from desktop.services.training.words import problem_text
from desktop.services.training.writing import point
from desktop.store import history
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.library import pointers
from desktop.store.training import questions

__all__ = ["BulkChange", "BulkPreview", "BulkReport", "QuestionBulkService", "Turn"]

_CHUNK = 50


class QuestionBulkService(Service):
    """A question that refuses never stops the others."""

    def preview(
        self,
        keys: Sequence[int],
        wanted: BulkChange,
        progress: Progress = ignore_progress,
    ) -> BulkPreview:
        """Return what a change would do to each question; nothing is written."""
        reader = self._store.reader
        changes: dict[int, tuple[Difference, ...]] = {}
        unchanged: list[int] = []
        refused: list[Refusal] = []
        for done, key in enumerate(keys):
            if done % _CHUNK == 0:
                progress(done, len(keys))
            found = self._weighed(reader, key, wanted)
            if isinstance(found, Refusal):
                refused.append(found)
            elif found:
                changes[key] = found
            else:
                unchanged.append(key)
        return BulkPreview(changes, tuple(unchanged), tuple(refused), history.newest(reader))

    @action("question.bulk")
    def apply(
        self,
        keys: Sequence[int],
        wanted: BulkChange,
        progress: Progress = ignore_progress,
    ) -> BulkReport:
        """Change questions in short transactions that are undone as one.

        Stopped by `progress`, what is done stays done and the rest is left.
        """
        report = BulkReport((), (), ())
        batch: int | None = None
        for start in range(0, len(keys), _CHUNK):
            try:
                progress(start, len(keys))
            except Cancelled:
                return report._replace(left=tuple(keys[start:]))
            intent = self._intent("question.bulk")._replace(batch=batch)
            work = partial(self._some, keys=keys[start:][:_CHUNK], wanted=wanted)
            some, written = self._store.write(intent, work)
            batch = batch or written
            report = BulkReport(
                (*report.done, *some.done),
                (*report.unchanged, *some.unchanged),
                (*report.refused, *some.refused),
            )
        progress(len(keys), len(keys))
        return report

    def _some(
        self, change: Change, keys: Sequence[int], wanted: BulkChange
    ) -> tuple[BulkReport, int | None]:
        done: list[int] = []
        unchanged: list[int] = []
        refused: list[Refusal] = []
        for key in keys:
            found = self._weighed(change.connection, key, wanted)
            if isinstance(found, Refusal):
                refused.append(found)
            elif found:
                self._write_one(change, questions.kept(change.connection, key), wanted)
                done.append(key)
            else:
                unchanged.append(key)
        written = None if change.is_empty else change.set_key
        return BulkReport(tuple(done), tuple(unchanged), tuple(refused)), written

    def _weighed(
        self, connection: Connection, key: int, wanted: BulkChange
    ) -> tuple[Difference, ...] | Refusal:
        try:
            found = questions.kept(connection, key)
        except AppError as error:
            return Refusal(key, error.code, error.params)
        wrong = stopping(found.question) if wanted.turn is Turn.APPROVE else []
        if wrong:
            said = problem_text(wrong[0], self._session.language)
            params = {"number": found.code, "problem": said}
            return Refusal(key, "question_not_ready", params)
        return differences(found, wanted)

    def _write_one(self, change: Change, found: Kept, wanted: BulkChange) -> None:
        labels = wanted.labels(labels_of(found))
        if labels != labels_of(found):
            change.update("question", found.key, questions.labels_row(labels))
        if wanted.about is not None and wanted.about != found.about:
            self._turn_about(change, found, wanted)
        turn = wanted.turn
        if turn is Turn.APPROVE:
            self._approve(change, found)
        elif turn is Turn.RETIRE and found.standing is not Standing.RETIRED:
            change.update("question", found.key, {"retired_at": change.now})
        elif turn is Turn.BRING_BACK:
            change.update("question", found.key, {"retired_at": None})

    def _turn_about(self, change: Change, found: Kept, wanted: BulkChange) -> None:
        if wanted.about is None:
            return
        pointers.clear(change, "question", found.key)
        change.update("question", found.key, {**questions.about_row(wanted.about), "review": ""})
        if wanted.about.kind is AboutKind.STEP:
            point(change, found.key, wanted.about)

    def _approve(self, change: Change, found: Kept) -> None:
        if found.review is not None:
            reviewed(change, questions.kept(change.connection, found.key))
        number = found.number
        if not questions.is_approved(change.connection, found.key, number):
            version = questions.version_key(change.connection, found.key, number)
            row = {"approver": self._session.person, "approved_at": change.now}
            change.update("question_version", version, row)

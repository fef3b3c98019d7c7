"""Records of people's exams: results for tables, certificates, statements for other programs."""

from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.exams.attempt import Attempt, State
from desktop.domain.exams.certificate import Holds, held, number_of, read_number
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.exchange.results.formats import ResultFormat, write_results
from desktop.exchange.results.record import ResultRecord, StageScore
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.services.training.exams import in_force
from desktop.services.training.marking import MarkingService, Result
from desktop.services.training.seeing import may_see
from desktop.services.training.stage_names import stage_name
from desktop.services.zones import desk_zone
from desktop.store.store import Store
from desktop.store.training import cohorts, exams

__all__ = ["Certificate", "Holds", "RecordService", "ResultFormat", "Wish"]


class Certificate(NamedTuple):
    """That somebody passed an exam; `released_by` let them work alone, None while nobody has."""

    number: str
    result: Result
    released_by: int | None = None
    released_at: int | None = None


class Checked(NamedTuple):
    """What a number on a certificate is about, and whether it holds."""

    holds: Holds
    certificate: Certificate


class Wish(NamedTuple):
    """Which attempts: of an exam, of a cohort, or all."""

    exam: str = ""
    cohort: int | None = None


EVERYTHING = Wish()


class RecordService(Service):
    """Leads and trainers see everybody's records, others their own."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory
        self._marking = MarkingService(store, session, directory)

    def may_see(self, person: int) -> bool:
        """Return whether this session may see somebody's records."""
        return may_see(self._session, person)

    def certificate(self, attempt: int) -> Certificate:
        """Return the certificate of an attempt.

        Raises AppError exam_attempt_gone, exam_not_submitted, exam_not_seen,
        certificate_not_passed.
        """
        result = self.result(attempt)
        if result.attempt.state is not State.SUBMITTED or not result.attempt.passed:
            raise AppError("certificate_not_passed")
        return self._certificate(result)

    def result(self, attempt: int) -> Result:
        """Return what came of an attempt; raises as `marking.result`."""
        return self._marking.result(attempt)

    def check(self, text: str) -> Checked:
        """Return what a number on a certificate is about; raises certificate_unknown."""
        number = read_number(text)
        every = exams.attempts(self._store.reader) if number is not None else []
        done = (each for each in every if each.state is not State.OPEN)
        found = next((e for e in done if number and number_of(e).which == number.which), None)
        if found is None or number is None:
            raise AppError("certificate_unknown", number=text.strip())
        return Checked(held(found, number), self._certificate(self._marking.result(found.key)))

    def best(self, wish: Wish) -> list[Attempt]:
        """Return of each person the newest attempt that was handed in; raises cohort_gone."""
        newest: dict[int, Attempt] = {}
        for each in self.attempts(wish):
            if each.state is State.SUBMITTED:
                newest[each.person] = each
        return list(newest.values())

    def passed(self, wish: Wish) -> list[Attempt]:
        """Return of each person the newest attempt that passed; raises cohort_gone."""
        found = {e.person: e for e in self.attempts(wish) if e.passed and not e.waiting}
        return [each for each in found.values() if each.state is State.SUBMITTED]

    def attempts(self, wish: Wish) -> list[Attempt]:
        """Return the attempts that are wished for; raises AppError cohort_gone, exam_gone."""
        reader = self._store.reader
        cohort = cohorts.cohort(reader, wish.cohort) if wish.cohort is not None else None
        code = wish.exam or (cohort.exam if cohort else "")
        people = {each.person for each in cohort.people} if cohort else None
        document = in_force(reader, code).document if code else None
        return [
            each
            for each in exams.attempts(reader, document)
            if (people is None or each.person in people) and self.may_see(each.person)
        ]

    def write(
        self,
        path: Path,
        kind: ResultFormat,
        wish: Wish = EVERYTHING,
        progress: Progress = ignore_progress,
    ) -> int:
        """Write results as a table, or as xAPI statements, one a line; return how many.

        Raises AppError cohort_gone, exam_gone, export_cannot_write.
        """
        found = [each for each in self.attempts(wish) if each.state is not State.OPEN]
        records = []
        for done, each in enumerate(found):
            progress(done, len(found))
            records.append(self._record(self._marking.result(each.key)))
        return write_results(path, records, kind, self._session.language)

    def released(self, person: int, exam: str) -> tuple[int | None, int | None]:
        """Return who let somebody work alone after an exam and when; None where nobody did."""
        for cohort in cohorts.cohorts(self._store.reader):
            found = next((each for each in cohort.people if each.person == person), None)
            if cohort.exam == exam and found is not None and found.released_at is not None:
                return found.released_by, found.released_at
        return None, None

    def _certificate(self, result: Result) -> Certificate:
        attempt = result.attempt
        released = self.released(attempt.person, result.planned.code)
        return Certificate(str(number_of(attempt)), result, *released)

    @cached_property
    def _ids(self) -> dict[int, str]:
        return exams.person_ids(self._store.reader)

    def _record(self, result: Result) -> ResultRecord:
        attempt, verdict, planned = result.attempt, result.verdict, result.planned
        person = self._directory.agents.get(attempt.person)
        trainer = self._directory.agents.get(attempt.trainer or 0)
        stages = tuple(
            StageScore(name, stage_name(name, self._directory), score.got, score.of)
            for name, score in verdict.columns.items()
        )
        return ResultRecord(
            id=attempt.id,
            exam=planned.code,
            version=planned.number,
            title=planned.plan.title,
            person=person.name if person else Bilingual(str(attempt.person)),
            identity=self._ids[attempt.person],
            staff_no=person.staff_no if person else "",
            number=attempt.number,
            state=str(attempt.state),
            way=str(attempt.way),
            trainer=trainer.name if trainer else Bilingual(),
            trainer_identity=self._ids.get(attempt.trainer or 0, ""),
            started_at=attempt.started_at,
            ended_at=attempt.ended_at or attempt.started_at,
            spent_ms=attempt.counted.whole_ms,
            got=verdict.whole.got,
            of=verdict.whole.of,
            passed=attempt.passed,
            waiting=attempt.waiting,
            knock_outs=attempt.knock_outs,
            stages=stages,
            certificate=str(number_of(attempt)) if attempt.passed else "",
            zone=desk_zone(self._store.reader),
        )

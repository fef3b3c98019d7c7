"""Print what training needs as PDF: papers with sheet and key; whole files or none."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.exams.attempt import State
from desktop.domain.exams.paper import Paper
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.drawing.pages.content import PrintedDocument
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.services.print_process import Printed, print_document
from desktop.services.printed.desk_names import desk_names
from desktop.services.printed.exams.answer_key import key_document
from desktop.services.printed.exams.answer_sheet import sheet_document
from desktop.services.printed.exams.case_pages import facts_document
from desktop.services.printed.exams.certificate import certificate_document
from desktop.services.printed.exams.common import AskedItem, PrintedPaper, Tools
from desktop.services.printed.exams.mark_sheet import (
    empty_sheet,
    filled_sheet,
    role_card,
    ticket_of,
)
from desktop.services.printed.exams.paper import paper_document
from desktop.services.printed.exams.score_sheet import Scored, score_document
from desktop.services.printing import USUAL, PrintOptions
from desktop.services.training.coaching import CoachingService
from desktop.services.training.exams import in_force, planned_by
from desktop.services.training.live import LiveTicket
from desktop.services.training.marking import Result
from desktop.services.training.opened import open_question
from desktop.services.training.records import RecordService, Wish
from desktop.services.training.seeing import COMMANDS
from desktop.services.training.stage_names import stage_name
from desktop.store.library import rulings
from desktop.store.store import Store

__all__ = ["PaperPart", "TrainingPrints"]


class PaperPart(StrEnum):
    """What is printed of an exam on paper, in the order it is handed out."""

    PAPER = "paper"
    SHEET = "sheet"
    FACTS = "facts"
    KEY = "key"


class TrainingPrints(Service):
    """Reads, and writes nothing but the file named."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def exam(
        self,
        papers: Sequence[Paper],
        parts: Sequence[PaperPart],
        path: Path,
        options: PrintOptions = USUAL,
        progress: Progress = ignore_progress,
    ) -> Printed:
        """Print papers of an exam, and what goes with them, in one file; for trainers and leads.

        Raises AppError exam_facts_none where nothing of it is there to print.
        """
        self._check("exam.paper")
        tools = self._tools(options)
        # What trainees get stands before what only trainers may see.
        given = [part for part in parts if part in (PaperPart.PAPER, PaperPart.SHEET)]
        kept = [part for part in parts if part not in given]
        read = [self._read(each) for each in papers]
        found = [*_documents(read, given, tools), *_documents(read, kept, tools)]
        if not found:
            raise AppError("exam_facts_none")
        return self._print(found, path, (options, progress))

    def scores(
        self,
        attempts: Sequence[int],
        path: Path,
        options: PrintOptions = USUAL,
        progress: Progress = ignore_progress,
    ) -> Printed:
        """Print the score sheets of attempts in one file.

        Raises AppError scores_nobody, and as `training_records.result`.
        """
        tools, records = self._tools(options), self._records(options)
        found = []
        for done, key in enumerate(attempts):
            progress(done, 0)
            found.append(score_document(self._scored(records.result(key), records), tools))
        if not found:
            raise AppError("scores_nobody")
        return self._print(found, path, (options, progress))

    def certificates(
        self,
        attempts: Sequence[int],
        path: Path,
        options: PrintOptions = USUAL,
        progress: Progress = ignore_progress,
    ) -> Printed:
        """Print the certificates for attempts that passed in one file.

        Raises AppError certificate_nobody, and as `training_records.certificate`.
        """
        tools, records = self._tools(options), self._records(options)
        found = []
        for done, key in enumerate(attempts):
            progress(done, 0)
            each = records.certificate(key)
            stages = self._stages(each.result)
            found.append(certificate_document(each, stages, tools))
        if not found:
            raise AppError("certificate_nobody")
        return self._print(found, path, (options, progress))

    def role_play(
        self,
        code: str,
        tickets: Sequence[LiveTicket],
        path: Path,
        options: PrintOptions = USUAL,
        progress: Progress = ignore_progress,
    ) -> Printed:
        """Print the trainer's card of tickets, and an empty mark sheet for each; for trainers.

        Raises AppError exam_gone, live_no_ticket, question_gone.
        """
        self._check("exam.live")
        tools = self._tools(options)
        exam = tools.text(in_force(self._store.reader, code).plan.title)
        items = [
            AskedItem(at, open_question(self._store, each.key, each.version), each.key)
            for at, each in enumerate(tickets, 1)
        ]
        if not items:
            raise AppError("live_no_ticket")
        found = [role_card(items, exam, tools)]
        found += [empty_sheet(item, exam, tools) for item in items]
        return self._print(found, path, (options, progress))

    def mark_sheets(
        self,
        attempt: int,
        path: Path,
        options: PrintOptions = USUAL,
        progress: Progress = ignore_progress,
    ) -> Printed:
        """Print the mark sheets of an attempt, ticked as it was graded.

        Raises AppError live_no_ticket, and as `training_records.result`.
        """
        tools = self._tools(options)
        result = self._records(options).result(attempt)
        found = []
        for number, each in enumerate(result.marked, 1):
            item = each.sat.item
            opened = open_question(self._store, item.key, item.version)
            ticket = ticket_of(each, AskedItem(number, opened, item.seed))
            found += [filled_sheet(result, ticket, tools)] if ticket is not None else []
        if not found:
            raise AppError("live_no_ticket")
        return self._print(found, path, (options, progress))

    def _check(self, right: str) -> None:
        # Commands without a name read the whole file, keys of questions and all.
        if self._session.role != COMMANDS:
            self.check_right(right)

    def _records(self, options: PrintOptions) -> RecordService:
        """Return the records in the language of the print: reasons are sentences."""
        language = options.language or self._session.language
        session = self._session._replace(language="en" if language == "en" else "zh")
        return RecordService(self._store, session, self._directory)

    def _stages(self, result: Result) -> tuple[tuple[str, Bilingual], ...]:
        codes = result.verdict.columns
        return tuple((code, stage_name(code, self._directory)) for code in codes)

    def _scored(self, result: Result, records: RecordService) -> Scored:
        attempt = result.attempt
        coaching = CoachingService(self._store, self._session, self._directory)
        plans = [each for each in coaching.plans(attempt.person) if not each.is_done]
        tasks = tuple((coaching.name(t), t.done_at) for plan in plans for t in plan.tasks)
        wish = Wish(result.planned.code)
        later = tuple(
            each
            for each in records.attempts(wish)
            if each.person == attempt.person
            and each.number > attempt.number
            and each.state is State.SUBMITTED
        )
        released = records.released(attempt.person, result.planned.code)
        return Scored(result, self._stages(result), tasks, later, released)

    def _print(
        self,
        found: Sequence[PrintedDocument],
        path: Path,
        how: tuple[PrintOptions, Progress],
    ) -> Printed:
        options, progress = how
        first, *behind = (each._replace(paper=options.paper) for each in found)
        return print_document(first._replace(behind=tuple(behind)), path, progress)

    def _tools(self, options: PrintOptions) -> Tools:
        said = options.language or self._session.language
        language = "en" if said == "en" else "zh"
        people = {key: each.name for key, each in self._directory.agents.items()}
        names = desk_names(self._store, self._session, self._directory, language, people)
        return Tools(language, names)

    def _read(self, paper: Paper) -> PrintedPaper:
        reader = self._store.reader
        opened = [open_question(self._store, item.key, item.version) for item in paper.items]
        asked = tuple(
            AskedItem(number, each, item.seed)
            for number, (each, item) in enumerate(zip(opened, paper.items, strict=True), 1)
        )
        return PrintedPaper(planned_by(rulings.version(reader, paper.version)), paper, asked)


_MAKERS = {
    PaperPart.PAPER: paper_document,
    PaperPart.SHEET: sheet_document,
    PaperPart.FACTS: facts_document,
    PaperPart.KEY: key_document,
}


def _documents(
    read: Sequence[PrintedPaper], parts: Sequence[PaperPart], tools: Tools
) -> Iterator[PrintedDocument]:
    for printed in read:
        for part in PaperPart:
            found = _MAKERS[part](printed, tools) if part in parts else None
            if found is not None:
                yield found

"""The services of training: the question bank, exams, weak spots and coaching."""

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.domain.session import Session
from desktop.services.directory import Directory
from desktop.store.store import Store

if TYPE_CHECKING:
    from desktop.services.training.bank_files import BankFileService
    from desktop.services.training.bulk import QuestionBulkService
    from desktop.services.training.coaching import CoachingService
    from desktop.services.training.cohorts import CohortService
    from desktop.services.training.competence import CompetenceService
    from desktop.services.training.duplicates import DuplicateService
    from desktop.services.training.exams import ExamService
    from desktop.services.training.live import LiveService
    from desktop.services.training.making import MakingService
    from desktop.services.training.marking import MarkingService
    from desktop.services.training.papers import PaperService
    from desktop.services.training.practice import PracticeService
    from desktop.services.training.prints import TrainingPrints
    from desktop.services.training.questions import QuestionService
    from desktop.services.training.records import RecordService
    from desktop.services.training.sitting import SittingService
    from desktop.services.training.topics import TopicService
    from desktop.services.training.weak_spots import WeakSpotService


class TrainingServices:
    """The part of `Services` about training."""

    session: Session
    directory: Directory
    _store: Store

    @cached_property
    def questions(self) -> "QuestionService":
        """Return the question bank."""
        from desktop.services.training.questions import QuestionService  # noqa: PLC0415 - not at a start

        return QuestionService(self._store, self.session, self.directory)

    @cached_property
    def question_making(self) -> "MakingService":
        """Return what makes questions from the standard."""
        from desktop.services.training.making import MakingService  # noqa: PLC0415 - rarely needed

        return MakingService(self._store, self.session, self.directory)

    @cached_property
    def bank_files(self) -> "BankFileService":
        """Return what takes questions in from files and gives them out."""
        from desktop.services.training.bank_files import BankFileService  # noqa: PLC0415 - rare

        return BankFileService(self._store, self.session)

    @cached_property
    def question_bulk(self) -> "QuestionBulkService":
        """Return what changes many questions together."""
        from desktop.services.training.bulk import QuestionBulkService  # noqa: PLC0415 - rare

        return QuestionBulkService(self._store, self.session)

    @cached_property
    def duplicates(self) -> "DuplicateService":
        """Return what finds questions that look alike."""
        from desktop.services.training.duplicates import DuplicateService  # noqa: PLC0415 - rare

        return DuplicateService(self._store, self.session)

    @cached_property
    def exams(self) -> "ExamService":
        """Return the plans of exams."""
        from desktop.services.training.exams import ExamService  # noqa: PLC0415 - not at a start

        return ExamService(self._store, self.session)

    @cached_property
    def sitting(self) -> "SittingService":
        """Return exams while they are sat."""
        from desktop.services.training.sitting import SittingService  # noqa: PLC0415 - rarely needed

        return SittingService(self._store, self.session)

    @cached_property
    def marking(self) -> "MarkingService":
        """Return what came of exams."""
        from desktop.services.training.marking import MarkingService  # noqa: PLC0415 - rarely needed

        return MarkingService(self._store, self.session, self.directory)

    @cached_property
    def papers(self) -> "PaperService":
        """Return what takes answers on paper in."""
        from desktop.services.training.papers import PaperService  # noqa: PLC0415 - rarely needed

        return PaperService(self._store, self.session)

    @cached_property
    def training_prints(self) -> "TrainingPrints":
        """Return what prints exams, score sheets and certificates."""
        from desktop.services.training.prints import TrainingPrints  # noqa: PLC0415 - rarely needed

        return TrainingPrints(self._store, self.session, self.directory)

    @cached_property
    def training_records(self) -> "RecordService":
        """Return results, certificates and learning records."""
        from desktop.services.training.records import RecordService  # noqa: PLC0415 - rarely needed

        return RecordService(self._store, self.session, self.directory)

    @cached_property
    def live(self) -> "LiveService":
        """Return live role-plays."""
        from desktop.services.training.live import LiveService  # noqa: PLC0415 - rarely needed

        return LiveService(self._store, self.session)

    @cached_property
    def weak_spots(self) -> "WeakSpotService":
        """Return what people got of each stage."""
        from desktop.services.training.weak_spots import WeakSpotService  # noqa: PLC0415 - rarely needed

        return WeakSpotService(self._store, self.session, self.directory)

    @cached_property
    def coaching(self) -> "CoachingService":
        """Return the coaching plans."""
        from desktop.services.training.coaching import CoachingService  # noqa: PLC0415 - rarely needed

        return CoachingService(self._store, self.session, self.directory)

    @cached_property
    def cohorts(self) -> "CohortService":
        """Return the cohorts."""
        from desktop.services.training.cohorts import CohortService  # noqa: PLC0415 - rarely needed

        return CohortService(self._store, self.session)

    @cached_property
    def practice(self) -> "PracticeService":
        """Return practice: what is due, and what was answered."""
        from desktop.services.training.practice import PracticeService  # noqa: PLC0415 - rarely needed

        return PracticeService(self._store, self.session, self.directory)

    @cached_property
    def competence(self) -> "CompetenceService":
        """Return who may work which SOP alone."""
        from desktop.services.training.competence import CompetenceService  # noqa: PLC0415 - rarely needed

        return CompetenceService(self._store, self.session, self.directory)

    @cached_property
    def topics(self) -> "TopicService":
        """Return the plans of cohorts: topics, sign-in, tickets with company."""
        from desktop.services.training.topics import TopicService  # noqa: PLC0415 - rarely needed

        return TopicService(self._store, self.session)

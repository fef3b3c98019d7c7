"""The services of the desk's standard: documents, SOPs, stages, promises and their clocks."""

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.domain.session import Session
from desktop.services.directory import Directory
from desktop.store.store import Store

if TYPE_CHECKING:
    from desktop.services.arrows.moves import MoveService
    from desktop.services.arrows.table import ArrowService
    from desktop.services.documents.control import DocumentService
    from desktop.services.documents.library import LibraryService
    from desktop.services.documents.short_texts import ShortTextService
    from desktop.services.process.exports import ProcessExportService
    from desktop.services.process.imports import ProcessImport
    from desktop.services.process.interviews import InterviewService
    from desktop.services.process.ledger import LedgerService
    from desktop.services.process.linking import LinkService
    from desktop.services.process.maps import ProcessService
    from desktop.services.process.mindmaps import MindMapService
    from desktop.services.process.mining import MiningService
    from desktop.services.process.photos import PhotoService
    from desktop.services.process.posters import PosterService
    from desktop.services.process.reality import RealityService
    from desktop.services.sla.accounts import SlaService
    from desktop.services.sla.promises import PromiseService
    from desktop.services.sla.warnings import WarningService
    from desktop.services.slides.exports import SlideService
    from desktop.services.sop_runs.runs import SopRunService
    from desktop.services.sops.exports import SopExportService
    from desktop.services.sops.imports import SopImportService
    from desktop.services.sops.texts import SopService
    from desktop.services.stage_figures import StageFigures
    from desktop.services.stages import StageService


class StandardServices:
    """The part of `Services` about the standard; those of the tickets stand in services.py."""

    def __init__(self, store: Store, directory: Directory, session: Session) -> None:
        self.session = session
        self.directory = directory
        self._store = store

    @cached_property
    def library(self) -> "LibraryService":
        """Return the library of documents as it is looked through."""
        from desktop.services.documents.library import LibraryService  # noqa: PLC0415 - not at a start

        return LibraryService(self._store, self.session)

    @cached_property
    def documents(self) -> "DocumentService":
        """Return document control."""
        from desktop.services.documents.control import DocumentService  # noqa: PLC0415 - not at a start

        return DocumentService(self._store, self.session)

    @cached_property
    def sops(self) -> "SopService":
        """Return the texts of SOPs."""
        from desktop.services.sops.texts import SopService  # noqa: PLC0415 - not for the first rows

        return SopService(self._store, self.session)

    @cached_property
    def sop_imports(self) -> "SopImportService":
        """Return what takes documents in."""
        from desktop.services.sops.imports import SopImportService  # noqa: PLC0415 - rarely needed

        return SopImportService(self._store, self.session, self.directory)

    @cached_property
    def sop_exports(self) -> "SopExportService":
        """Return what gives documents out."""
        from desktop.services.sops.exports import SopExportService  # noqa: PLC0415 - rarely needed

        return SopExportService(self._store, self.session, self.directory)

    @cached_property
    def slides(self) -> "SlideService":
        """Return what writes slides."""
        from desktop.services.slides.exports import SlideService  # noqa: PLC0415 - rarely needed

        return SlideService(self._store, self.session, self.directory)

    @cached_property
    def short_texts(self) -> "ShortTextService":
        """Return scripts and error codes."""
        from desktop.services.documents.short_texts import ShortTextService  # noqa: PLC0415 - not at a start

        return ShortTextService(self._store, self.session)

    @cached_property
    def stages(self) -> "StageService":
        """Return what is done with the stages of the lifecycle."""
        from desktop.services.stages import StageService  # noqa: PLC0415 - not for first rows

        return StageService(self._store, self.session)

    @cached_property
    def stage_figures(self) -> "StageFigures":
        """Return figures over stages and steps."""
        from desktop.services.stage_figures import StageFigures  # noqa: PLC0415 - rarely needed

        return StageFigures(self._store, self.session, self.directory)

    @cached_property
    def processes(self) -> "ProcessService":
        """Return the processes of the desk as tables."""
        from desktop.services.process.maps import ProcessService  # noqa: PLC0415 - not at a start

        return ProcessService(self._store, self.session)

    @cached_property
    def pains(self) -> "LedgerService":
        """Return the ledger of what hurts in the processes."""
        from desktop.services.process.ledger import LedgerService  # noqa: PLC0415 - not at a start

        return LedgerService(self._store, self.session)

    @cached_property
    def interviews(self) -> "InterviewService":
        """Return the interview sheets of the processes."""
        from desktop.services.process.interviews import InterviewService  # noqa: PLC0415 - rare

        return InterviewService(self._store, self.session)

    @cached_property
    def photos(self) -> "PhotoService":
        """Return the photos kept with the processes."""
        from desktop.services.process.photos import PhotoService  # noqa: PLC0415 - rarely needed

        return PhotoService(self._store, self.session)

    @cached_property
    def process_import(self) -> "ProcessImport":
        """Return what takes processes in from files."""
        from desktop.services.process.imports import ProcessImport  # noqa: PLC0415 - rarely needed

        return ProcessImport(self._store, self.session)

    @cached_property
    def process_links(self) -> "LinkService":
        """Return what links rows of processes with steps of SOPs."""
        from desktop.services.process.linking import LinkService  # noqa: PLC0415 - rarely needed

        return LinkService(self._store, self.session)

    @cached_property
    def mind_maps(self) -> "MindMapService":
        """Return what gives processes and SOPs out as mind maps."""
        from desktop.services.process.mindmaps import MindMapService  # noqa: PLC0415 - rarely needed

        return MindMapService(self._store, self.session, self.directory)

    @cached_property
    def posters(self) -> "PosterService":
        """Return what gives charts of processes out as files and on paper."""
        from desktop.services.process.posters import PosterService  # noqa: PLC0415 - rarely needed

        return PosterService(self._store, self.session, self.directory, self.processes)

    @cached_property
    def process_exports(self) -> "ProcessExportService":
        """Return what writes processes to files."""
        from desktop.services.process.exports import ProcessExportService  # noqa: PLC0415 - rare

        return ProcessExportService(self._store, self.session, self.processes, self.mind_maps)

    @cached_property
    def mining(self) -> "MiningService":
        """Return the process that tickets really followed."""
        from desktop.services.process.mining import MiningService  # noqa: PLC0415 - rarely needed

        return MiningService(self._store, self.session, self.directory)

    @cached_property
    def reality(self) -> "RealityService":
        """Return how cases really followed a drawn process."""
        from desktop.services.process.reality import RealityService  # noqa: PLC0415 - rarely needed

        return RealityService(self._store, self.session, self.directory)

    @cached_property
    def arrows(self) -> "ArrowService":
        """Return the table of arrows between statuses."""
        from desktop.services.arrows.table import ArrowService  # noqa: PLC0415 - rarely needed

        return ArrowService(self._store, self.session)

    @cached_property
    def moves(self) -> "MoveService":
        """Return what moves tickets from status to status."""
        from desktop.services.arrows.moves import MoveService  # noqa: PLC0415 - not at a start

        return MoveService(self._store, self.session, self.directory)

    @cached_property
    def sla(self) -> "SlaService":
        """Return the clocks of tickets and their accounts."""
        from desktop.services.sla.accounts import SlaService  # noqa: PLC0415 - not at a start

        return SlaService(self._store, self.session, self.directory)

    @cached_property
    def promises(self) -> "PromiseService":
        """Return targets and calendars."""
        from desktop.services.sla.promises import PromiseService  # noqa: PLC0415 - not at a start

        return PromiseService(self._store, self.session)

    @cached_property
    def warnings(self) -> "WarningService":
        """Return what finds promises that are used up."""
        from desktop.services.sla.warnings import WarningService  # noqa: PLC0415 - not at a start

        return WarningService(self._store, self.session)

    @cached_property
    def sop_runs(self) -> "SopRunService":
        """Return the SOPs by which tickets are worked."""
        from desktop.services.sop_runs.runs import SopRunService  # noqa: PLC0415 - not at a start

        return SopRunService(self._store, self.session)

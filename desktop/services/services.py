"""All services of one session, made when first asked for; one set for each thread."""

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.domain.session import Session
from desktop.services.directory import Directory
from desktop.services.family.door import FamilyDoor
from desktop.services.form_door import FormServices
from desktop.services.machine import Machine
from desktop.services.queue import QueueService
from desktop.services.settings import SettingsService
from desktop.services.standard_services import StandardServices
from desktop.services.training.door import TrainingServices
from desktop.services.triage.door import TriageServices
from desktop.services.zones import desk_zone, zone_called
from desktop.store.store import Store

if TYPE_CHECKING:
    from desktop.services.backups import BackupService
    from desktop.services.checks import CheckService
    from desktop.services.copies import CopyService
    from desktop.services.demo import DemoService
    from desktop.services.drafts import DraftService
    from desktop.services.exports import ExportService
    from desktop.services.field_forms import FieldService
    from desktop.services.form_costs import FormCosts
    from desktop.services.imports import ImportService
    from desktop.services.kept_files import KeptFileService
    from desktop.services.list_entries import ListService
    from desktop.services.merging import MergeService
    from desktop.services.notices import NoticeService
    from desktop.services.pasting import PasteService
    from desktop.services.people import PeopleService
    from desktop.services.people_edits import PeopleEdits
    from desktop.services.people_import import PeopleImport
    from desktop.services.presets import PresetService
    from desktop.services.printing import PrintService
    from desktop.services.saved_views import SavedViewService
    from desktop.services.similar.finding import SimilarService
    from desktop.services.stats import StatsService
    from desktop.services.tags import TagService
    from desktop.services.tickets import TicketService
    from desktop.services.typed_fields import TypedFields
    from desktop.services.undo import UndoService


class Services(StandardServices, TrainingServices, TriageServices, FormServices, FamilyDoor):
    """The only door for views, command line and tests."""

    def __init__(
        self, store: Store, directory: Directory, session: Session, machine: Machine
    ) -> None:
        super().__init__(store, directory, session)
        self.machine = machine

    def for_session(self, session: Session) -> "Services":
        """Return the services of another session on the same thread."""
        if session == self.session:
            return self
        return Services(self._store, self.directory, session, self.machine)

    def close(self) -> None:
        """Let go of this thread's connection."""
        self._store.close_reader()

    @cached_property
    def queue(self) -> QueueService:
        """Return the reads of the queue."""
        return QueueService(self._store, self.session, self.directory)

    @cached_property
    def tickets(self) -> "TicketService":
        """Return what is done with tickets."""
        from desktop.services.tickets import TicketService  # noqa: PLC0415 - not for the first rows

        return TicketService(self._store, self.session)

    @cached_property
    def kept_files(self) -> "KeptFileService":
        """Return the files kept with tickets and documents."""
        from desktop.services.kept_files import KeptFileService  # noqa: PLC0415 - not at a start

        return KeptFileService(self._store, self.session)

    @cached_property
    def drafts(self) -> "DraftService":
        """Return what is typed and not yet recorded."""
        from desktop.services.drafts import DraftService  # noqa: PLC0415 - not for the first rows

        return DraftService(self._store, self.session)

    @cached_property
    def notices(self) -> "NoticeService":
        """Return what others did to my tickets."""
        from desktop.services.notices import NoticeService  # noqa: PLC0415 - not for the first rows

        return NoticeService(self._store, self.session, self.machine, self.directory)

    @cached_property
    def people(self) -> "PeopleService":
        """Return people."""
        from desktop.services.people import PeopleService  # noqa: PLC0415 - not for the first rows

        return PeopleService(self._store, self.session)

    @cached_property
    def settings(self) -> SettingsService:
        """Return settings."""
        return SettingsService(self._store, self.session, self.machine)

    @cached_property
    def saved_views(self) -> "SavedViewService":
        """Return what is done with kept views."""
        from desktop.services.saved_views import SavedViewService  # noqa: PLC0415 - not at a start

        return SavedViewService(self._store, self.session, self.directory)

    @cached_property
    def lists(self) -> "ListService":
        """Return what is done with the entries of lists."""
        from desktop.services.list_entries import ListService  # noqa: PLC0415 - not for first rows

        return ListService(self._store, self.session, self.directory)

    @cached_property
    def people_edits(self) -> "PeopleEdits":
        """Return what is done with people."""
        from desktop.services.people_edits import PeopleEdits  # noqa: PLC0415 - not for first rows

        return PeopleEdits(self._store, self.session)

    @cached_property
    def people_import(self) -> "PeopleImport":
        """Return the way in for staff lists."""
        from desktop.services.people_import import PeopleImport  # noqa: PLC0415 - not at a start

        return PeopleImport(self._store, self.session)

    @cached_property
    def merging(self) -> "MergeService":
        """Return what makes one record of two."""
        from desktop.services.merging import MergeService  # noqa: PLC0415 - not for first rows

        return MergeService(self._store, self.session)

    @cached_property
    def tags(self) -> "TagService":
        """Return what is done with tags."""
        from desktop.services.tags import TagService  # noqa: PLC0415 - not for first rows

        return TagService(self._store, self.session)

    @cached_property
    def fields(self) -> "FieldService":
        """Return what is done with fields and forms."""
        from desktop.services.field_forms import FieldService  # noqa: PLC0415 - not for first rows

        return FieldService(self._store, self.session)

    @cached_property
    def form_costs(self) -> "FormCosts":
        """Return what the draft of a form would cost."""
        from desktop.services.form_costs import FormCosts  # noqa: PLC0415 - not for the first rows

        return FormCosts(self._store, self.session)

    @cached_property
    def demo(self) -> "DemoService":
        """Return the writer of the sample."""
        from desktop.services.demo import DemoService  # noqa: PLC0415 - no part of a usual start

        return DemoService(self._store, self.session)

    @cached_property
    def imports(self) -> "ImportService":
        """Return the way in for foreign tickets."""
        from desktop.services.imports import ImportService  # noqa: PLC0415 - no part of a start

        return ImportService(self._store, self.session)

    @cached_property
    def presets(self) -> "PresetService":
        """Return the mappings kept for imports."""
        from desktop.services.presets import PresetService  # noqa: PLC0415 - no part of a start

        return PresetService(self._store, self.session)

    @cached_property
    def exports(self) -> "ExportService":
        """Return the way out for tickets."""
        from desktop.services.exports import ExportService  # noqa: PLC0415 - no part of a start

        return ExportService(self._store, self.session, self.directory)

    @cached_property
    def printing(self) -> "PrintService":
        """Return the way onto paper."""
        from desktop.services.printing import PrintService  # noqa: PLC0415 - no part of a start

        return PrintService(self._store, self.session, self.directory)

    @cached_property
    def copies(self) -> "CopyService":
        """Return the way of rows onto the clipboard."""
        from desktop.services.copies import CopyService  # noqa: PLC0415 - no part of a start

        return CopyService(self._store, self.session, self.directory)

    @cached_property
    def pasting(self) -> "PasteService":
        """Return the way of rows from the clipboard to tickets."""
        from desktop.services.pasting import PasteService  # noqa: PLC0415 - no part of a start

        return PasteService(self._store, self.session, self.directory)

    @cached_property
    def stats(self) -> "StatsService":
        """Return figures over tickets."""
        from desktop.services.stats import StatsService  # noqa: PLC0415 - no part of a start

        return StatsService(self._store, self.session, self.directory)

    @cached_property
    def typed_fields(self) -> "TypedFields":
        """Return what reads fields of tickets as people type them."""
        from desktop.services.typed_fields import TypedFields  # noqa: PLC0415 - command line only

        zone = zone_called(desk_zone(self._store.reader))
        return TypedFields(self.directory, zone)

    @cached_property
    def undo(self) -> "UndoService":
        """Return undo and history."""
        from desktop.services.undo import UndoService  # noqa: PLC0415 - not for the first rows

        return UndoService(self._store, self.session)

    @cached_property
    def checks(self) -> "CheckService":
        """Return the check of the workspace."""
        from desktop.services.checks import CheckService  # noqa: PLC0415 - no part of a start

        return CheckService(self._store, self.session)

    @cached_property
    def backups(self) -> "BackupService":
        """Return the backups of the workspace."""
        from desktop.services.backups import BackupService  # noqa: PLC0415 - not for the first rows

        return BackupService(self._store, self.session)

    @cached_property
    def similar(self) -> "SimilarService":
        """Return what is known already about a text being typed."""
        from desktop.services.similar.finding import SimilarService  # noqa: PLC0415 - not at a start

        return SimilarService(self._store, self.session, self.directory)

"""The first rows as the tickets they will become."""

from collections.abc import Callable

from PySide6.QtCore import QEvent

from desktop.domain.drafts import Reject, TicketDraft
from desktop.domain.vocabulary import ListName, Priority, StatusKind
from desktop.qtkit.formats import format_when
from desktop.qtkit.i18n import languages
from desktop.qtkit.overriding import override
from desktop.qtkit.zone import local
from desktop.services.directory import Directory
from desktop.services.import_plans import Look
from desktop.services.rejects_text import reject_text
from desktop.views.importing.grid import Grid
from desktop.views.importing.grid_model import Cell, GridRow
from desktop.views.importing.table_card import TableCard

_WIDTHS, _SUBJECT = (74, 200, 110, 150, 120), 1


class PreviewPart(TableCard):
    """Says while it reads anew; rows that stay out say why."""

    def __init__(self, directory: Directory, now: Callable[[], int]) -> None:
        super().__init__()
        self._directory = directory
        self._now = now
        self._look: Look | None = None
        self._reading = False
        self.table = Grid(_WIDTHS, _SUBJECT)
        self.table.setObjectName("import_preview")
        self.body.addWidget(self.table, 1)
        self._show_texts()

    def show_reading(self) -> None:
        """Say that the rows are being read; the old ones stand until then."""
        self._reading = True
        self._show_head()

    def show_look(self, look: Look | None) -> None:
        """Show what was read."""
        self._look, self._reading = look, False
        self._show_texts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _show_head(self) -> None:
        rows = self._look.rows if self._look else []
        hint = self.tr("the first %n row(s)", "", len(rows)) if rows else ""
        if self._reading:
            hint = self.tr("Reading the rows anew")
        self.set_head(self.tr("What it will look like"), hint)

    def _show_texts(self) -> None:
        self._show_head()
        self.table.setAccessibleName(self.tr("What it will look like"))
        headers = [
            self.tr("Priority"),
            self.tr("Subject"),
            self.tr("Requester"),
            self.tr("Status"),
            self.tr("Reported"),
        ]
        rows = self._look.rows if self._look else []
        self.table.show_rows(headers, [self._row(entry) for entry in rows])

    def _row(self, entry: TicketDraft | Reject) -> GridRow:
        if isinstance(entry, Reject):
            return self._left_out(entry)
        language = languages().language or "zh"
        person = entry.requester
        asks = ""
        if person is not None:
            names = (person.name_zh, person.name_en)
            asks = next(filter(None, names if language == "zh" else names[::-1]), person.contact)
        kind, status = self._status(entry.status, language)
        at = "" if entry.created_at is None else self._when(entry.created_at, language)
        priority = entry.priority or Priority.P3
        cells = (
            Cell("", mark=("priority", int(priority)), tip=f"P{int(priority)}"),
            Cell(entry.subject),
            Cell(asks, "text2"),
            Cell(status, "text2", mark=("status", kind)),
            Cell(at or self.tr("none"), "text2" if at else "amber"),
        )
        spoken = (f"P{int(priority)}", entry.subject, asks, status, at)
        return GridRow(cells, ", ".join(filter(None, spoken)))

    def _left_out(self, reject: Reject) -> GridRow:
        sentence = reject_text(reject, languages().language or "zh")[0]
        if reject.place:
            sentence = f"{reject.place} · {sentence}"
        row = self.tr("Row {line}").format(line=reject.line)
        cells = (
            Cell(row, "red", mark=("icon", ("error", "red"))),
            Cell(sentence, "red"),
            *(Cell("") for _ in range(len(_WIDTHS) - 2)),
        )
        return GridRow(cells, f"{row}. {sentence}")

    def _status(self, word: str, language: str) -> tuple[str, str]:
        item = self._directory.by_code(ListName.STATUS, word or StatusKind.NEW)
        if item is None:
            named = (i for i in self._directory.of(ListName.STATUS) if i.name.matches(word))
            item = next(named, None)
        if item is not None:
            return item.kind, item.name.text(language)
        new = self._look.plan.mapping.new_statuses if self._look else {}
        return new.get(word, StatusKind.WAITING_OTHER), word

    def _when(self, at: int, language: str) -> str:
        return format_when(local(at), local(self._now()), language)

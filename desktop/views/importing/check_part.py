"""What came in, checked against the file: each fact of the file beside the store's."""

from PySide6.QtCore import QEvent

from desktop.qtkit.formats import format_date, format_number
from desktop.qtkit.i18n import languages
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.zone import local
from desktop.services.import_batch import Check, Outcome
from desktop.views.importing.grid import Grid
from desktop.views.importing.grid_model import Cell, GridRow
from desktop.views.importing.table_card import TableCard

_WIDTHS, _NAME = (200, 170, 190, 40), 0
_MOST_ROWS = 8


class CheckPart(TableCard):
    """A tick where file and store agree, an amber sign where they don't."""

    def __init__(self) -> None:
        super().__init__()
        self._outcome: Outcome | None = None
        self._verdict = label("", "meta_strong", "green")
        self.add_act(self._verdict)
        self.table = Grid(_WIDTHS, _NAME)
        self.table.setObjectName("import_checks")
        self.table.limit_rows(_MOST_ROWS)
        self.body.addWidget(self.table)
        self._show_texts()

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the checks of an import."""
        self._outcome = outcome
        self._show_texts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _show_texts(self) -> None:
        checks = self._outcome.checks if self._outcome else []
        self.set_head(self.tr("What came in, checked against the file"))
        self.table.setAccessibleName(self.tr("What came in, checked against the file"))
        good = all(check.agrees is not False for check in checks)
        differ = sum(check.agrees is False for check in checks)
        self._verdict.setText(
            self.tr("every line adds up") if good else self.tr("%n line(s) differ", "", differ)
        )
        set_look(self._verdict, "tone", "green" if good else "amber")
        headers = [self.tr("Check"), self.tr("In the files"), self.tr("In Deskbook"), ""]
        self.table.show_rows(headers, [self._row(check) for check in checks])

    def _row(self, check: Check) -> GridRow:
        name, stored = self._name(check.name), self._value(check.in_store)
        if check.name == "parts" and self._outcome is not None:
            stored = self._parts(self._outcome)
        sign = {True: ("done", "green"), False: ("warning", "amber"), None: ("info", "blue")}
        words = {True: self.tr("agrees"), False: self.tr("differs"), None: self.tr("may differ")}
        cells = (
            Cell(name),
            Cell(self._value(check.in_file), "text2", right=True),
            Cell(stored, role="strong", right=True),
            Cell("", mark=("icon", sign[check.agrees]), tip=words[check.agrees]),
        )
        spoken = ", ".join((name, self._value(check.in_file), stored, words[check.agrees]))
        return GridRow(cells, spoken)

    def _name(self, name: str) -> str:
        return {
            "rows": self.tr("Rows read"),
            "parts": self.tr("Rows in tickets + left out"),
            "tickets": self.tr("Tickets new + updated"),
            "dates": self.tr("First and last date of report"),
            "open": self.tr("Open tickets"),
            "minutes": self.tr("Minutes from report to resolution, sum"),
        }[name]

    @staticmethod
    def _parts(outcome: Outcome) -> str:
        return f"{format_number(outcome.rows)} + {format_number(outcome.rejected)}"

    def _value(self, value: int | tuple[int, int] | None) -> str:
        if value is None:
            return "–"
        if isinstance(value, int):
            return format_number(value)
        first, last = (local(at).date() for at in value)
        language = languages().language or "zh"
        # The year is written once: in front of it all in Chinese, behind it all in English.
        plain, dated = last, last.replace(year=last.year + 1, day=1)
        years = (dated, plain) if language == "zh" else (plain, dated)
        shown = (format_date(first, years[0], language), format_date(last, years[1], language))
        return " – ".join(shown)

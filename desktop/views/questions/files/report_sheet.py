"""The sheet that tells what became of a file of questions."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.signpill import SignPill
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.views.desk import Desk
from desktop.views.questions.files.reports import Entry, Report, as_text
from desktop.views.questions.preview.blocks import note
from desktop.views.sheet import Sheet

_SIZE = (720, 600)
_SHOWN, _LINE, _MOST_LINES = 60, 20, 5


class ReportSheet(Sheet):
    """The whole of it can be copied; an import can be taken back from here."""

    def __init__(
        self, desk: Desk, report: Report, over: QWidget, change_set: int | None = None
    ) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("bank_report")
        self._desk, self._report = desk, report
        self.takes_enter = True
        self.name(report.title, self.tr("Close"))
        self.leave.hide()
        self._build()
        copy = Button(self.tr("Copy the report"), "ghost", icon="copy")
        copy.setObjectName("report_copy")
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda _on: self._copy())
        self.foot.insertWidget(0, copy)
        if report.kept is not None:
            said = self.tr("The refused part is kept: {name}").format(name=report.kept.name)
            kept = label(said, "meta", "muted", wrap=True)
            kept.setObjectName("report_kept")
            self.add(kept)
        if change_set is not None:
            undo = Button(self.tr("Undo the import"), icon="undo")
            undo.setObjectName("report_undo")
            undo.setAutoDefault(False)
            undo.clicked.connect(lambda _on: self._undo(change_set))
            self.foot.insertWidget(1, undo)
        self.act.setFocus()

    def _build(self) -> None:
        report = self._report
        sums = label(report.sums, "strong", wrap=True)
        sums.setObjectName("report_sums")
        self.add(sums)
        if report.kinds:
            row = WrapRow(6)
            row.show_parts([SignPill(f"{word} {count}") for word, count in report.kinds])
            self.add(row)
        add_entries(self, self.tr("Refused: %n", "", len(report.refused)), report.refused, "red")
        title = self.tr("Changed or left out: %n", "", len(report.warned))
        add_entries(self, title, report.warned, "amber")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._report))
        self._desk.say(self.tr("Report copied"))

    def _undo(self, change_set: int) -> None:
        self._desk.write(
            lambda my: my.undo.undo_set(change_set),
            lambda _: self._desk.say(self.tr("The import is taken back")),
        )
        self.reject()


def add_entries(sheet: Sheet, title: str, entries: Sequence[Entry], tone: str) -> None:
    """Put places of a file below the other parts of a sheet, the first of many."""
    if not entries:
        return
    sheet.add(label(title, "section"))
    for entry in entries[:_SHOWN]:
        sheet.add(_Card(_where(entry), entry.text, tone))
    if len(entries) > _SHOWN:
        more = QCoreApplication.translate(
            "ReportSheet",
            "%n more; all of them are in the copied report",
            "",
            len(entries) - _SHOWN,
        )
        sheet.add(label(more, "meta", "muted", wrap=True))


def _where(entry: Entry) -> str:
    if not entry.line:
        return entry.said
    said = QCoreApplication.translate("ReportSheet", "Line {line}: {said}")
    return said.format(line=entry.line, said=entry.said)


class _Card(QFrame):
    """One place of the file; the piece itself can be marked and copied."""

    def __init__(self, said: str, text: str, tone: str) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setProperty("data", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(note(said, "error" if tone == "red" else "warning", tone))
        if text.strip():
            piece = QPlainTextEdit(text.strip())
            piece.setReadOnly(True)
            piece.setAccessibleName(said)
            piece.setProperty("role", "code")
            lines = min(_MOST_LINES, text.strip().count("\n") + 1)
            piece.setFixedHeight(current_theme().px(_LINE) * lines + 18)
            column.addWidget(piece)

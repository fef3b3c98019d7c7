"""Take documents in: what would come is shown first, nothing is written before."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import by_pixels
from desktop.views.desk import Desk
from desktop.views.sops.inout import arrival_words as words
from desktop.views.sops.inout.arrivals import Arrivals, Looked
from desktop.views.sops.inout.arrivals_table import ArrivalsTable
from desktop.views.sops.inout.taking import Taking, Took

_WIDTH, _HEIGHT, _EDGE, _NOTES = 980, 640, 40, 132


class ImportDialog(QDialog):
    """`told` carries what was taken in; the dialog stays for what was refused."""

    told = Signal(object)

    def __init__(self, desk: Desk, looked: Looked, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._arrivals = desk, Arrivals(looked)
        self._sums = label("", "body", wrap=True)
        self._worries = label("", "meta_strong", "amber", wrap=True)
        self._all = CheckBox(self.tr("All documents"))
        self._table = ArrivalsTable()
        self._about = ElidedLabel("", "meta_strong")
        self._notes = QListWidget()
        self._taking = Taking(desk)
        self._report = Button(self.tr("Save the report…"), "ghost", icon="save")
        self._leave = Button(self.tr("Cancel"), keys="Esc")
        self._take = Button("", "primary", icon="import", keys="Ctrl ⏎")
        self._build()
        self._fit(parent.window().size())
        self._connect()
        self._show()
        self._table.go_to_first()
        self._table.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._start()
        elif not enter:
            super().keyPressEvent(event)

    @override
    def reject(self) -> None:
        if self._taking.runs:
            self._taking.stop()
        else:
            super().reject()

    def _build(self) -> None:
        self.setObjectName("sop_import")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import documents"))
        for name, part in (
            *(("sop_import_sums", self._sums), ("sop_import_worries", self._worries)),
            *(("sop_import_all", self._all), ("sop_import_notes", self._notes)),
            *(("sop_import_take", self._take), ("sop_import_report", self._report)),
            *(("sop_import_leave", self._leave), ("sop_import_about", self._about)),
        ):
            part.setObjectName(name)
        self._table.setAccessibleName(self.tr("Documents that were found"))
        self._notes.setAccessibleName(self.tr("Notes on the document"))
        self._notes.setProperty("card", "true")
        self._notes.setWordWrap(True)
        by_pixels(self._notes)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Import documents"), "heading"))
        for part in (self._sums, self._worries, self._all):
            column.addWidget(part)
        column.addWidget(self._table, 3)
        column.addWidget(self._about)
        column.addWidget(self._notes, 1)
        column.addWidget(self._taking)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(self._report)
        foot.addStretch(1)
        foot.addWidget(label(self.tr("Nothing is written before."), "meta", "muted"))
        for button in (self._leave, self._take):
            foot.addWidget(button)
        for button in (self._report, self._leave, self._take):
            button.setAutoDefault(False)
        return foot

    def _fit(self, room: QSize) -> None:
        theme = current_theme()
        # In a small window the table keeps the room: notes can be scrolled through.
        self._notes.setMinimumHeight(theme.px(_NOTES) // 2)
        self._notes.setMaximumHeight(theme.px(_NOTES))
        wide, high = theme.px(_WIDTH), theme.px(_HEIGHT)
        self.resize(min(wide, room.width() - _EDGE), min(high, room.height() - _EDGE))

    def _connect(self) -> None:
        self._table.turned.connect(self._turn)
        self._table.moved.connect(self._show_notes)
        self._all.clicked.connect(self._turn_all)
        self._taking.ended.connect(self._end)
        self._take.clicked.connect(lambda _on: self._start())
        self._leave.clicked.connect(lambda _on: self.reject())
        self._report.clicked.connect(lambda _on: self._choose_report())

    def _show(self) -> None:
        arrivals, language = self._arrivals, self._desk.language
        totals = arrivals.totals()
        self._sums.setText(words.sums(totals, arrivals.files))
        worries = words.worries(totals)
        self._worries.setText(worries)
        self._worries.setVisible(bool(worries))
        rows = [words.sheet_row(row, language) for row in arrivals.rows]
        self._table.show_rows(words.columns(), rows)
        optional = arrivals.optional()
        self._all.show_share(len(arrivals.wanted()), len(optional))
        self._all.setVisible(len(optional) > 1)
        self._take.setText(self.tr("Import %n document(s)", "", totals.comes))
        self._take.setEnabled(totals.comes > 0 and not self._taking.runs)
        self._show_notes()

    def _show_notes(self) -> None:
        row = self._arrivals.row(self._table.current_key())
        self._about.setText(words.title_of(row, self._desk.language) if row else "")
        self._notes.clear()
        self._notes.addItems(words.notes(row, self._desk.language) if row else [])

    def _turn(self, key: int) -> None:
        row = self._arrivals.row(key)
        if row is not None and row.optional and not self._taking.runs:
            self._arrivals.want([key], wanted=row.fate is None)
            self._show()

    def _turn_all(self) -> None:
        if not self._taking.runs:
            on = self._all.checkState() is Qt.CheckState.Checked
            self._arrivals.want(self._arrivals.optional(), wanted=on)
        self._show()

    def _start(self) -> None:
        drafts = self._arrivals.coming()
        if drafts and not self._taking.runs:
            self._taking.take(self.tr("Importing documents"), drafts)
            self._take.setEnabled(False)

    def _end(self, took: Took) -> None:
        self._arrivals.end(took.taken, took.refused, took.known)
        self.told.emit(took)
        if self._arrivals.has_refused() or took.stopped:
            self._leave.setText(self.tr("Close"))
            self._show()
            self._table.go_to_first()
        else:
            self.accept()

    def _choose_report(self) -> None:
        box = QFileDialog(self, self.tr("Save the report"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        box.setNameFilters([self.tr("Text") + " (*.txt)"])
        box.setDefaultSuffix("txt")
        box.selectFile(self.tr("Import report") + ".txt")
        box.fileSelected.connect(lambda file: self.save_report(Path(file)))
        box.open()

    def save_report(self, file: Path) -> None:
        """Write everything that is listed to a text file and say so."""
        totals = self._arrivals.totals()
        head = (words.sums(totals, self._arrivals.files), words.worries(totals))
        text = words.report(self._arrivals.rows, head, self._desk.language)
        said = self.tr("Report saved as {file}").format(file=file.name)
        self._desk.read(
            lambda my, _p: my.sop_imports.save_report(file, text),
            lambda _: self._desk.say(said),
        )

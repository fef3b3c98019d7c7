"""The whole revision table in a window of its own: all columns, to be copied as a table."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from desktop.domain.documents.records import Review, Version
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import open_at
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.sops.document.version_words import VersionWords
from desktop.views.sops.state import SopState

_SIZE = (1080, 420)


class _Row(NamedTuple):
    version: Version
    reviews: tuple[Review, ...]


class RevisionTable(QWidget):
    """Follows the document that is open; Enter opens a version, Esc closes the window."""

    def __init__(self, desk: Desk, state: SopState, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._desk, self._state = desk, state
        self._words = VersionWords(self)
        self._reads = desk.latest("sops")
        self._rows: Sequence[_Row] = ()
        self.table = QTableWidget()
        self.setObjectName("revision_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table.setObjectName("revision_table")
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(True)
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.table.horizontalHeader().setDefaultAlignment(start)
        self.table.itemActivated.connect(lambda item: self._open(item.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        state.opened_changed.connect(self._read)
        state.closed.connect(self.close)
        open_at(self, *(current_theme().px(each) for each in _SIZE))
        self._read()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show(self._rows)

    def _read(self) -> None:
        opened = self._state.opened
        if opened is not None:
            versions = opened.versions
            self._reads.start(lambda my, _p: _rows(my, versions), self._show)

    def _show(self, rows: Sequence[_Row]) -> None:
        self._rows = rows
        opened = self._state.opened
        title = self.tr("Revision table")
        self.setWindowTitle(f"{opened.row.code} · {title}" if opened else title)
        self.table.setAccessibleName(title)
        heads = (
            *(self.tr("Version"), self.tr("Date"), self.tr("What changed"), self.tr("Why")),
            *(self.tr("Author"), self.tr("Reviewers"), self.tr("Approver")),
            *(self.tr("In force from"), self.tr("Next review"), self.tr("State")),
        )
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for place, text in enumerate(self._texts(row)):
                self.table.setItem(at, place, QTableWidgetItem(text))
        self.table.resizeColumnsToContents()
        self.table.setColumnWidth(2, current_theme().px(220))
        self.table.setColumnWidth(3, current_theme().px(160))
        self.table.resizeRowsToContents()

    def _texts(self, row: _Row) -> tuple[str, ...]:
        version, language = row.version, self._desk.language
        now = self._desk.session.clock()

        def day(at: int | None) -> str:
            return self._words.date(at, now, language)

        reviewers = dict.fromkeys(self._name(review.reviewer) for review in row.reviews)
        return (
            f"v{version.number} {version.label}".strip(),
            day(version.submitted_at or version.updated_at),
            version.changed.text(language),
            version.reason,
            self._name(version.author),
            self.tr(", ").join(reviewers),
            self._name(version.approver),
            day(version.effective_at or version.effective_from),
            day(version.next_review_at),
            self._words.state(version.state),
        )

    def _name(self, key: int | None) -> str:
        found = self._desk.my.directory.agents.get(key or 0)
        return found.name.text(self._desk.language) if found else "–"

    def _open(self, row: int) -> None:
        version = self._rows[row].version
        self._state.open(version.document, version.key, self._state.step)


def _rows(my: Services, versions: Sequence[Version]) -> tuple[_Row, ...]:
    return tuple(_Row(each, tuple(my.documents.reviews(each.key))) for each in versions)

"""The attempts at an exam: who, which one, when, how much, how it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from desktop.domain.exams.attempt import Attempt, State
from desktop.qtkit.formats import format_when
from desktop.qtkit.icons import icon
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import by_pixels
from desktop.qtkit.zone import local
from desktop.views.desk import Desk
from desktop.views.exams.words import attempt_sign, person_name

_COLUMNS = 5
_STATE, _ROW = 4, 34


class AttemptsTable(QTableWidget):
    """`opened` carries an attempt whose result is wanted."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(0, _COLUMNS)
        self._desk = desk
        self._attempts: list[Attempt] = []
        self.setObjectName("exam_attempts")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        by_pixels(self)
        self.activated.connect(lambda index: self.opened.emit(self._attempts[index.row()]))
        self._fit()
        current_theme().changed.connect(self._fit)
        self._retranslate()

    def show_attempts(self, attempts: Sequence[Attempt]) -> None:
        """Show attempts, the newest first."""
        self._attempts = list(attempts)[::-1]
        self.setRowCount(len(self._attempts))
        for row, attempt in enumerate(self._attempts):
            self._show(row, attempt)
        if self._attempts:
            self.setCurrentCell(0, 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, row: int, attempt: Attempt) -> None:
        desk = self._desk
        now = local(desk.session.clock())
        at = attempt.ended_at or attempt.started_at
        handed_in = attempt.state is State.SUBMITTED
        said, tone, sign = attempt_sign(attempt)
        cells = (
            person_name(desk, attempt.person),
            str(attempt.number),
            format_when(local(at), now, desk.language),
            f"{attempt.percent:.0f}%" if handed_in else "—",
            said,
        )
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            if column == _STATE:
                item.setIcon(icon(sign, tone, current_theme().px(14)))
                item.setForeground(current_theme().colour(tone))
            self.setItem(row, column, item)

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(current_theme().px(_ROW))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Attempts"))
        self.setHorizontalHeaderLabels(
            [
                self.tr("Person"),
                self.tr("Attempt"),
                self.tr("When"),
                self.tr("Percent"),
                self.tr("Result"),
            ]
        )

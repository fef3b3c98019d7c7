"""The sheet before a paste: columns recognised, what each row becomes, what is left out and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.drafts import TicketDraft
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.services.pasting import Pasted

_SIZE = (860, 520)
_ROWS_HIGH = 6
_WIDE, _NARROW, _FEW = 210, 92, 5


class PasteSheet(QDialog):
    """Shows a paste; `agreed` follows the button that creates the tickets."""

    agreed = Signal()

    def __init__(self, pasted: Pasted, parent: QWidget) -> None:
        super().__init__(parent)
        self._pasted = pasted
        self._create = Button(
            self.tr("Create %n ticket(s)", "", len(pasted.drafts)), "primary", icon="add"
        )
        self._copy = Button(self.tr("Copy the rows left out"), icon="copy")
        self._cancel = Button(self.tr("Cancel"))
        self._build()

    def _build(self) -> None:
        self.setObjectName("paste_sheet")
        self.setWindowTitle(self.tr("Paste rows as tickets"))
        theme, pasted = current_theme(), self._pasted
        parent = self.parentWidget()
        room = parent.size() if parent is not None else self.size()
        self.resize(
            min(theme.px(_SIZE[0]), room.width() - 40), min(theme.px(_SIZE[1]), room.height() - 40)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addWidget(label(self._sum(), "heading", wrap=True))
        column.addWidget(label(self._read_as(), "meta", "muted", wrap=True))
        column.addWidget(self._tickets(), 1)
        if pasted.left_out:
            column.addWidget(
                label(self.tr("Left out, with the reason"), "meta_strong", "red", wrap=True)
            )
            column.addWidget(self._left_out())
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        for name, button in (
            ("paste_create", self._create),
            ("paste_copy", self._copy),
            ("paste_cancel", self._cancel),
        ):
            button.setObjectName(name)
        self._create.setEnabled(bool(self._pasted.drafts))
        self._create.setDefault(True)
        self._copy.setVisible(bool(self._pasted.left_out))
        self._create.clicked.connect(lambda _checked: self._agree())
        self._copy.clicked.connect(lambda _checked: self._copy_back())
        self._cancel.clicked.connect(lambda _checked: self.reject())
        foot = QHBoxLayout()
        foot.addWidget(self._copy)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._create)
        return foot

    def _sum(self) -> str:
        rows = self.tr("%n ticket(s) will be created", "", len(self._pasted.drafts))
        out = self.tr("%n row(s) left out", "", len(self._pasted.left_out))
        return f"{rows} · {out}" if self._pasted.left_out else rows

    def _read_as(self) -> str:
        pairs = (
            f"{column.header} → {column.target}{' ?' if column.sureness == 'look' else ''}"
            for column in self._pasted.columns
        )
        return self.tr("Read as: {columns}").format(columns=" · ".join(pairs))

    def _tickets(self) -> QTableWidget:
        titles = (
            self.tr("Row"),
            self.tr("Subject"),
            self.tr("Requester"),
            self.tr("Category"),
            self.tr("Status"),
            self.tr("Priority"),
            self.tr("Assignee"),
        )
        rows = [_cells(draft) for draft in self._pasted.drafts]
        return _table("paste_rows", self.tr("Tickets that will be created"), titles, rows)

    def _left_out(self) -> QTableWidget:
        titles = (self.tr("Row"), self.tr("Reason"), self.tr("What to do"), self.tr("Cells"))
        rows = [
            (str(out.line), out.reason, out.advice, " | ".join(out.cells))
            for out in self._pasted.left_out
        ]
        table = _table("paste_left_out", self.tr("Rows that are left out"), titles, rows)
        lines = min(len(rows), _ROWS_HIGH) + 1
        table.setFixedHeight(lines * current_theme().height("sheet_row") + 4)
        return table

    def _agree(self) -> None:
        self.agreed.emit()
        self.accept()

    def _copy_back(self) -> None:
        QGuiApplication.clipboard().setText(self._pasted.left_out_text())


def _table(
    name: str, spoken: str, titles: Sequence[str], rows: Sequence[Sequence[str]]
) -> QTableWidget:
    table = QTableWidget(len(rows), len(titles))
    table.setObjectName(name)
    table.setAccessibleName(spoken)
    table.setHorizontalHeaderLabels(titles)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(current_theme().height("sheet_row"))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    table.setColumnWidth(0, current_theme().px(52))
    for place in range(2, len(titles)):
        table.setColumnWidth(place, current_theme().px(_WIDE if len(titles) < _FEW else _NARROW))
    for at, cells in enumerate(rows):
        for place, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            table.setItem(at, place, item)
    return table


def _cells(draft: TicketDraft) -> tuple[str, ...]:
    person = draft.requester
    who = (person.name_zh or person.name_en or person.contact) if person else ""
    status = draft.source_words.get("status", "") or draft.status
    priority = f"P{int(draft.priority)}" if draft.priority else ""
    subject = draft.subject.strip() or draft.description.strip()
    return (
        str(draft.line),
        subject,
        who,
        " › ".join(draft.category),
        status,
        priority,
        draft.assignee,
    )

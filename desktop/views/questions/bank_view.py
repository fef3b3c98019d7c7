"""The page of the question bank: filters and list, beside it the question one stands on."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.questions.bank import Standing
from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.services.training.questions import Wanted
from desktop.views.desk import Desk
from desktop.views.questions.files import Files
from desktop.views.questions.filter_bar import FilterBar
from desktop.views.questions.labels_sheet import Edit, LabelsSheet
from desktop.views.questions.making import Making
from desktop.views.questions.preview import Preview
from desktop.views.questions.question_table import QuestionTable
from desktop.views.questions.state import BankState, codes_of

_PREVIEW = 320


class BankView(QWidget):
    """What can be done here is declared in `commands.py`; a file is dropped anywhere on it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.state = BankState(desk, self)
        self.filters, self.table = FilterBar(self.state), QuestionTable(self.state)
        self.preview = Preview(self.state)
        self.making, self.files = Making(self.state, self), Files(self.state, self.table)
        self._title, self._fact = label("", "title"), ElidedLabel("", "meta", "muted")
        self.make, self.take = Button("", "primary", icon="add"), Button("", icon="import")
        self.give = Button("", icon="export")
        self._empty, self._none = EmptyState("training", ""), EmptyState("search", "")
        self._first = self._empty.add_action(Button("", "primary", icon="add"))
        self._all = self._none.add_action(Button("", icon="close"))
        self._pages = QStackedWidget()
        self._read = False
        self._build()
        self._connect()
        self._retranslate()

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self.filters, self.table, self.preview)

    def enter(self) -> None:
        """Put the focus into the list."""
        shown = self._pages.currentWidget()
        if shown is self._empty:
            self._first.setFocus()
        elif shown is self._none:
            self._all.setFocus()
        else:
            self.table.setFocus()

    def step_back(self) -> None:
        """Go back into the list."""
        self.enter()

    def approve(self) -> None:
        """Let the chosen questions be asked."""
        rows = self.table.chosen()
        keys = [each.key for each in rows]
        self.state.act(
            lambda my: my.questions.approve(keys),
            lambda _n: self.tr("Approved: {codes}").format(codes=codes_of(rows)),
        )

    def retire(self) -> None:
        """Ask the chosen questions no more."""
        rows = self.table.chosen()
        keys = [each.key for each in rows]
        self.state.act(
            lambda my: my.questions.retire(keys),
            lambda _n: self.tr("Retired: {codes}").format(codes=codes_of(rows)),
        )

    def bring_back(self) -> None:
        """Let retired questions be asked again."""
        rows = self.table.chosen()
        keys = [each.key for each in rows]
        self.state.act(
            lambda my: my.questions.bring_back(keys),
            lambda _n: self.tr("Brought back: {codes}").format(codes=codes_of(rows)),
        )

    def ask_labels(self) -> None:
        """Show the sheet of labels for the chosen questions."""
        rows = self.table.chosen()
        if not rows:
            return
        sheet = LabelsSheet(rows, self.state.categories, self.window())
        keys = [each.key for each in rows]

        def keep(edit: Edit) -> None:
            self.state.act(
                lambda my: my.questions.label(keys, edit),
                lambda _n: self.tr("Labels kept: {codes}").format(codes=codes_of(rows)),
            )

        sheet.labelled.connect(keep)
        sheet.open()

    def has_chosen(self, *standings: Standing) -> bool:
        """Return whether a trainer has chosen a question, of these standings if any are named."""
        rows = self.table.chosen()
        fits = any(not standings or each.standing in standings or each.review for each in rows)
        return self.state.may_train and fits

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._read:
            self._read = True
            self.state.reload()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.state.may_train and event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        for path in files:
            self.files.take(path)

    def _build(self) -> None:
        self.setObjectName("question_bank")
        set_look(self, "surface", "canvas")
        self.setAcceptDrops(True)
        for part, name in (
            (self.make, "question_make"),
            (self.take, "question_import"),
            (self.give, "question_export"),
            (self._first, "question_first"),
            (self._all, "question_all"),
        ):
            part.setObjectName(name)
        spacing = tokens().spacing
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(spacing["page"], 12, 12, 14)
        column.setSpacing(spacing["card_gap"])
        column.addLayout(self._head())
        column.addWidget(self.filters)
        for page in (self.table, self._none, self._empty):
            self._pages.addWidget(page)
        column.addWidget(self._pages, 1)
        body = QSplitter(Qt.Orientation.Horizontal)
        body.setChildrenCollapsible(False)
        body.setHandleWidth(1)
        body.addWidget(left)
        body.addWidget(self.preview)
        body.setStretchFactor(0, 2)
        body.setStretchFactor(1, 1)
        self.preview.setMinimumWidth(_PREVIEW)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body)

    def _head(self) -> QHBoxLayout:
        named = QVBoxLayout()
        named.setSpacing(0)
        named.addWidget(self._title)
        named.addWidget(self._fact)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(named, 1)
        for part in (self.give, self.take, self.make):
            head.addWidget(part)
        return head

    def _connect(self) -> None:
        self.state.listed_changed.connect(self._show)
        self.make.clicked.connect(lambda _on: self.making.show_menu(self.make))
        self._first.clicked.connect(lambda _on: self.making.show_menu(self._first))
        self.take.clicked.connect(lambda _on: self.files.ask_file())
        self.give.clicked.connect(lambda _on: self.files.show_menu(self.give))
        self._all.clicked.connect(lambda _on: self.filters.clear())

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Question bank"))
        self._title.setText(self.tr("Question bank"))
        self.make.setText(self.tr("Make questions"))
        self.take.setText(self.tr("Import"))
        self.give.setText(self.tr("Export"))
        self._first.setText(self.tr("Make questions"))
        self._all.setText(self.tr("Clear the filter"))
        self._empty.set_texts(
            self.tr("The bank is empty"),
            self.tr("Make questions out of an SOP, the matrix or a closed ticket, or drop a file."),
        )
        self._none.set_texts(
            self.tr("No question fits"), self.tr("Other words, or fewer conditions, find more.")
        )
        self._show()

    def _show(self) -> None:
        listed, trains = self.state.listed, self.state.may_train
        for part in (self.make, self.take, self._first):
            part.setVisible(trains)
        self.give.setEnabled(bool(listed))
        if listed is None:
            return
        drafts = sum(each.standing is Standing.DRAFT for each in listed)
        review = sum(each.review is not None for each in listed)
        parts = [self.tr("%n question(s)", "", len(listed))]
        parts += [self.tr("%n draft(s)", "", drafts)] if drafts else []
        parts += [self.tr("%n to review", "", review)] if review else []
        self._fact.setText(" · ".join(parts))
        nothing = self._empty if self.state.wanted == Wanted() else self._none
        self._pages.setCurrentWidget(self.table if listed else nothing)

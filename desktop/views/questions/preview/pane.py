"""The preview at the right: acts, what stands over the question, the question itself."""

from collections import Counter

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.questions.bank import Listed
from desktop.models.question_words import kind_sign, standing_sign
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.views.questions.preview.acts_bar import ActsBar
from desktop.views.questions.preview.blocks import Column, Look
from desktop.views.questions.preview.head import QuestionHead, TopLine
from desktop.views.questions.preview.lists import ListNames
from desktop.views.questions.preview.page import QuestionPage
from desktop.views.questions.preview.wording_text import Shown
from desktop.views.questions.state import BankState

_LEAST = 340


class PreviewPane(QWidget):
    """Shows the question one stands on; of several marked ones their sums."""

    def __init__(self, state: BankState) -> None:
        super().__init__()
        self._state = state
        self.acts = ActsBar(state)
        self.top, self.head = TopLine(state), QuestionHead(state)
        self.area = QScrollArea()
        self._holder = QWidget()
        self._body, self._around = QVBoxLayout(self._holder), QVBoxLayout()
        self._page: QWidget = QWidget()
        self._sums = Column(4)
        self._none = EmptyState("training", "")
        self._stack = QStackedWidget()
        self._seen: tuple[int, int] | None = None
        self._edit: QWidget | None = None
        self._build()
        state.opened_changed.connect(self.show_question)
        state.chosen_changed.connect(self.show_question)
        self._retranslate()

    def show_question(self) -> None:
        """Show what is chosen now."""
        state = self._state
        several = len(state.chosen) > 1
        if self._edit is not None:
            return
        self.acts.setVisible(bool(state.chosen))
        self.top.setVisible(not several and state.opened is not None)
        if several:
            self._show_sums(state.rows_of(state.chosen))
            self._stack.setCurrentIndex(2)
        elif state.opened is None:
            self._stack.setCurrentWidget(self._none)
        else:
            self._show_opened()
            self._stack.setCurrentWidget(self.area)

    def show_edit(self, pane: QWidget | None) -> None:
        """Show a question being edited in place of the preview, or the preview again."""
        before, self._edit = self._edit, pane
        if before is not None:
            self._stack.removeWidget(before)
        if pane is None:
            self.show_question()
            return
        self.acts.hide()
        self.top.hide()
        self._stack.addWidget(pane)
        self._stack.setCurrentWidget(pane)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_question()

    def _build(self) -> None:
        self.setObjectName("question_preview")
        self._fit()
        current_theme().changed.connect(self._fit)
        set_look(self, "surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for page in (self._none, self._question_area(), self._sums_page()):
            self._stack.addWidget(page)
        line = QFrame()
        line.setProperty("line", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.acts)
        column.addWidget(line)
        column.addWidget(self.top)
        column.addWidget(self._stack, 1)
        self.acts.hide()
        self.top.hide()

    def _question_area(self) -> QWidget:
        set_look(self._holder, "surface", "surface")
        self._body.setContentsMargins(16, 2, 16, 16)
        self._body.setSpacing(12)
        self._body.addWidget(self.head)
        self._body.addWidget(self._page)
        self._body.addStretch(1)
        self.area.setObjectName("question_page")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._holder)
        return self.area

    def _sums_page(self) -> QWidget:
        page = QWidget()
        page.setLayout(self._around)
        self._around.setContentsMargins(16, 10, 16, 16)
        self._around.addWidget(self._sums)
        self._around.addStretch(1)
        return page

    def _fit(self) -> None:
        self.setMinimumWidth(current_theme().px(_LEAST))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Preview"))
        self.area.setAccessibleName(self.tr("The question"))
        self._none.set_texts(
            self.tr("No question is chosen"), self.tr("Choose one in the list to see it here.")
        )

    def _show_opened(self) -> None:
        state, opened = self._state, self._state.opened
        if opened is None:
            return
        desk, bar = state.desk, self.area.verticalScrollBar()
        seen = opened.kept.key, opened.kept.number
        same, self._seen = seen == self._seen, seen
        at = bar.value() if same else 0
        shown = Shown(desk.language, {each.name: each for each in opened.question.pictures})
        look = Look(shown, state.key_shown, opened.kept.key, staged=not same)
        self.top.show_question(opened)
        self.head.show_question(opened)
        old = self._page
        self._page = QuestionPage(opened, ListNames(desk.my.directory, desk.language), look)
        self._body.replaceWidget(old, self._page)
        old.hide()
        old.deleteLater()
        self._body.activate()
        bar.setValue(at)

    def _show_sums(self, rows: list[Listed]) -> None:
        old, self._sums = self._sums, Column(4)
        self._around.replaceWidget(old, self._sums)
        old.hide()
        old.deleteLater()
        self._sums.add(label(self.tr("%n question(s) are chosen", "", len(rows)), "heading"))
        kinds = Counter(kind_sign(row.kind).word for row in rows)
        standings = Counter(standing_sign(row.standing).word for row in rows)
        for title, counts in ((self.tr("Standing"), standings), (self.tr("Kind"), kinds)):
            self._sums.head(title)
            for word, count in counts.most_common():
                self._sums.add(label(f"{word}: {count}", "body"))

"""After a round: what was known, what was not and why, when each comes again."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.signpill import SignPill
from desktop.services.training.practice import Rating
from desktop.services.training.words import called
from desktop.views.exams.practice.state import Done, PracticeState
from desktop.views.exams.practice.words import again_words, rated_words
from desktop.views.scrolling import scrolled

_WIDEST = 760


class EndPage(QWidget):
    """`again_wanted` practises once more what was not known, `left` leads to the beginning."""

    again_wanted = Signal()
    left = Signal()

    def __init__(self, state: PracticeState) -> None:
        super().__init__()
        self._state = state
        self._title, self._fact = label("", "title"), label("", "body", "text2", wrap=True)
        self.back = Button("", "primary", icon="left")
        self.again = Button("", icon="redo")
        self._lines: QWidget | None = None
        self._list = QVBoxLayout()
        self._build()
        state.ended.connect(self._show)
        self.back.clicked.connect(lambda _on: self.left.emit())
        self.again.clicked.connect(lambda _on: self.again_wanted.emit())
        self._retranslate()

    def missed(self) -> list[Done]:
        """Return what was not known."""
        return [each for each in self._state.done if each.checked.rating is Rating.AGAIN]

    def enter(self) -> None:
        """Put the focus on the way back."""
        self.back.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._title.setObjectName("practice_known")
        self.back.setObjectName("practice_back")
        self.again.setObjectName("practice_again")
        inner = QWidget()
        inner.setMaximumWidth(current_theme().px(_WIDEST))
        column = QVBoxLayout(inner)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(self.again)
        row.addWidget(self.back)
        column.addLayout(row)
        column.addWidget(self._fact)
        column.addLayout(self._list)
        column.addStretch(1)
        page = QWidget()
        across = QHBoxLayout(page)
        across.setContentsMargins(18, 16, 18, 16)
        across.addStretch(1)
        across.addWidget(inner, 12)
        across.addStretch(1)
        area = scrolled(page)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _retranslate(self) -> None:
        self.back.setText(self.tr("Back"))
        self.again.setText(self.tr("Once more what was not known"))
        self._show()

    def _show(self) -> None:
        done, missed = self._state.done, self.missed()
        self._title.setText(
            self.tr("{known} of {all} known").format(known=len(done) - len(missed), all=len(done))
        )
        nothing = self.tr("All of it was known.")
        wrong = self.tr("What was not known comes again tomorrow; read it up, or practise it now.")
        self._fact.setText((wrong if missed else nothing) if done else "")
        self.again.setVisible(bool(missed))
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = self._card(done)
        self._list.addWidget(self._lines)

    def _card(self, done: list[Done]) -> Card:
        card = Card()
        card.body.setSpacing(8)
        language, today = self._state.desk.language, self._state.today()
        for each in sorted(done, key=lambda each: each.checked.rating):
            word, colour, icon = rated_words(each.checked.rating)
            row = QHBoxLayout()
            row.setSpacing(10)
            top = Qt.AlignmentFlag.AlignTop
            row.addWidget(SignPill(word, colour, icon), 0, top)
            name = label(called(each.practised.question, language), "body", wrap=True)
            name.setProperty("data", "true")
            row.addWidget(name, 1)
            again = again_words(each.checked.card.due_on, today, language)
            row.addWidget(label(again, "meta", "muted"), 0, top)
            card.body.addLayout(row)
        card.setVisible(bool(done))
        return card

"""What a person sees of a simulated ticket: the customer's words, what is known, what was told."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.questions.case import Case
from desktop.domain.vocabulary import ListName
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.signpill import SignPill
from desktop.views.exams.asked.asked import Given
from desktop.views.exams.asked.pictures import PictureStrip
from desktop.views.exams.asked.wording import Statement, plain_words


class Story(QWidget):
    """The left side of the exam; facts appear once they are asked for."""

    def __init__(self, given: Given) -> None:
        super().__init__()
        body = given.question.body
        assert isinstance(body, Case)  # noqa: S101 - made for simulated tickets only
        self._given, self._body = given, body
        self._told, self._later = Card(), Card()
        self._lines: dict[int, QWidget] = {}
        self._build()

    def tell(self, asked: Sequence[int]) -> None:
        """Show what is told about the facts asked for, in the order of asking."""
        for at in asked:
            if at in self._lines or not 0 <= at < len(self._body.facts):
                continue
            fact = self._body.facts[at]
            text = plain_words(fact.told, self._given.language)
            line = QWidget()
            column = QVBoxLayout(line)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(1)
            ask = label(plain_words(fact.ask, self._given.language), "meta", "muted", wrap=True)
            said = label(text or self.tr("No answer to that."), "body", wrap=True)
            said.setProperty("data", "true")
            ask.setProperty("data", "true")
            column.addWidget(ask)
            column.addWidget(said)
            self._lines[at] = line
            self._told.body.addWidget(line)
        self._told.setVisible(bool(self._lines))

    def show_later(self) -> None:
        """Show what is said once the ticket is in hand."""
        self._later.setVisible(not self._body.later.is_empty)

    def _build(self) -> None:
        self.setObjectName("exam_story")
        set_look(self, "surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        given, body = self._given, self._body
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addWidget(label(self.tr("In the customer's words"), "meta_strong", "text2"))
        column.addWidget(self._words())
        if given.question.pictures:
            column.addWidget(PictureStrip(given.question.pictures))
        self._told.set_title(self.tr("Told on asking"))
        self._later.set_title(self.tr("Later"))
        self._later.body.addWidget(Statement(body.later, given.language, "body"))
        for card in (self._told, self._later):
            column.addWidget(card)
            card.hide()
        if body.known:
            line = QFrame()
            line.setProperty("line", "true")
            column.addWidget(line)
            column.addWidget(label(self.tr("Known already"), "meta_strong", "text2"))
            column.addLayout(self._known())
        column.addLayout(self._hint())
        column.addStretch(1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(SignPill(self._name(), "gray", "tag"))
        row.addStretch(1)
        channel = self._given.directory.by_code(ListName.CHANNEL, self._body.channel)
        if channel is not None:
            said = label(channel.name.text(self._given.language), "meta", "muted")
            said.setProperty("data", "true")
            row.addWidget(said)
        return row

    def _hint(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(IconLabel("info", "blue", 14), 0, Qt.AlignmentFlag.AlignTop)
        text = self.tr("Everything else is told only when you ask for it.")
        row.addWidget(label(text, "meta", "muted", wrap=True), 1)
        return row

    def _name(self) -> str:
        code = self._given.question.name.split(" ")[0]
        return self.tr("Simulated ticket {code}").format(code=code)

    def _words(self) -> QWidget:
        given, body = self._given, self._body
        card = Card()
        set_look(card, "surface", "subtle")
        if not body.tone.is_empty:
            tone = self.tr("Tone: {tone}").format(tone=plain_words(body.tone, given.language))
            line = label(tone, "meta", "muted", wrap=True)
            card.body.addWidget(line)
        card.body.addWidget(Statement(body.customer, given.language))
        return card

    def _known(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        for row, known in enumerate(self._body.known):
            name = label(plain_words(known.label, self._given.language), "meta", "muted")
            value = label(plain_words(known.value, self._given.language), "body", wrap=True)
            for column, part in enumerate((name, value)):
                part.setProperty("data", "true")
                grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        return grid

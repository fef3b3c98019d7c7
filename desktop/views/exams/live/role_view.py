"""The trainer's card on the screen: mood, what is said first, what is told only when asked."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.questions.case import Case, Worth
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.signpill import SignPill
from desktop.views.exams.asked.wording import Statement, plain_words

_TONES = {Worth.MUST: "green", Worth.MAY: "gray", Worth.WASTE: "amber", Worth.KNOCK_OUT: "red"}


class RoleView(QWidget):
    """Made anew for each ticket."""

    def __init__(self, case: Case, language: str) -> None:
        super().__init__()
        self._case, self._language = case, language
        self.setObjectName("exam_role")
        set_look(self, "surface", "canvas")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._build()
        self._column.addStretch(1)

    def _build(self) -> None:
        case, language = self._case, self._language
        first = self._card(self.tr("You play the requester"))
        if not case.tone.is_empty:
            self._line(first, self.tr("Mood"), plain_words(case.tone, language))
        first.body.addWidget(label(self.tr("Say first"), "meta", "muted"))
        first.body.addWidget(Statement(case.customer, language))
        for known in case.known:
            self._line(
                first, plain_words(known.label, language), plain_words(known.value, language)
            )
        told = self._card(self.tr("Tell only when asked"))
        for fact in case.facts:
            said = plain_words(fact.told, language) or self.tr("You don't know.")
            self._line(told, plain_words(fact.ask, language), said, self._worth(fact.worth))
        if not case.later.is_empty:
            later = self._card(self.tr("Say once the ticket is in hand"))
            later.body.addWidget(Statement(case.later, language))

    def _card(self, title: str) -> Card:
        card = Card()
        card.body.setSpacing(6)
        card.body.addWidget(label(title, "section"))
        self._column.addWidget(card)
        return card

    @staticmethod
    def _line(card: Card, name: str, said: str, pill: SignPill | None = None) -> None:
        asked, answer = label(name, "meta", "muted", wrap=True), label(said, "body", wrap=True)
        for part in (asked, answer):
            part.setProperty("data", "true")
        card.body.addWidget(asked)
        card.body.addWidget(answer)
        if pill is not None:
            card.body.addWidget(pill)

    def _worth(self, worth: Worth) -> SignPill | None:
        words = {
            Worth.MUST: self.tr("must-ask"),
            Worth.WASTE: self.tr("wastes time"),
            Worth.KNOCK_OUT: self.tr("knock-out"),
        }
        return SignPill(words[worth], _TONES[worth]) if worth in words else None

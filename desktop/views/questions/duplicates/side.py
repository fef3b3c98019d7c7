"""One of two questions that look alike: what is known of it, and its text with what differs."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.domain.likeness.differing import Spans
from desktop.domain.questions.bank import Kept
from desktop.models.question_words import difficulty_word, kind_sign, standing_sign
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.markedtext import MarkedText
from desktop.qtkit.widgets.signpill import SignPill
from desktop.qtkit.widgets.wraprow import WrapRow


class Side(QFrame):
    """Says what would be kept or retired."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("card", "true")
        self._code = label("", "heading")
        self._code.setProperty("data", "true")
        self._pills = WrapRow(6)
        self._facts = label("", "meta", "muted", wrap=True)
        self._facts.setProperty("data", "true")
        self._text = MarkedText()
        self._text.setObjectName(f"{name}_text")
        self._text.setProperty("data", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        for part in (self._code, self._pills, self._facts, self._text):
            column.addWidget(part)
        column.addStretch(1)

    def show_question(self, kept: Kept, category: str, text: str, spans: Spans) -> None:
        """Show a question, its text, and which parts of it the other one lacks."""
        question = kept.question
        self._code.setText(kept.code)
        kind, standing = kind_sign(question.kind), standing_sign(kept.standing)
        self._pills.show_parts(
            [
                SignPill(kind.word, "gray", kind.icon),
                SignPill(standing.word, standing.tone, standing.icon),
            ]
        )
        parts = (category, " ".join(question.tags), difficulty_word(kept.difficulty))
        self._facts.setText(" · ".join(filter(None, parts)))
        self._text.show_text(text, lambda _text: spans)

"""Below an answer in practice: how it went, why, what is right, when it comes again."""

from collections.abc import Collection, Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.questions.case import Part
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.signpill import SignPill
from desktop.services.training.marking import Marked, Piece
from desktop.services.training.practice import Checked, Right
from desktop.services.training.sources import Source
from desktop.views.exams.practice.state import PracticeState
from desktop.views.exams.practice.words import again_words, rated_words
from desktop.views.exams.words import number, part_name

_NEARLY = 1e-9


class VerdictBox(QWidget):
    """`source_wanted` carries document and step of an SOP."""

    source_wanted = Signal(int, str)

    def __init__(self, state: PracticeState) -> None:
        super().__init__()
        self._state = state
        self.setObjectName("practice_verdict")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._card: Card | None = None
        self.hide()

    def clear(self) -> None:
        """Say nothing."""
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        self.hide()

    def show_result(self, checked: Checked, day: date) -> None:
        """Say what came of an answer that was kept."""
        word, colour, icon = rated_words(checked.rating)
        card = self._begin()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(SignPill(word, colour, icon))
        language = self._state.desk.language
        again = again_words(checked.card.due_on, day, language)
        head.addWidget(label(again, "meta", "muted", wrap=True), 1)
        card.body.addLayout(head)
        self._add_reasons(card, checked.marked, None)
        self._add_right(card, checked.right)
        if checked.marked.source is not None:
            card.body.addWidget(self._link(checked.marked.source))
        self.setAccessibleName(f"{word}. {again}")
        self.show()

    def show_parts(self, marked: Marked, parts: Collection[Part]) -> None:
        """Say how the parts of one page went, before the next page."""
        card = self._begin()
        mine = [each for each in marked.pieces if each.part in parts]
        lost = any(each.of - each.got > _NEARLY for each in mine)
        word = self.tr("Not all of it yet") if lost else self.tr("All right so far")
        pill = SignPill(word, "red" if lost else "green", "close" if lost else "check")
        row = QHBoxLayout()
        row.addWidget(pill)
        row.addStretch(1)
        card.body.addLayout(row)
        self._add_reasons(card, marked, parts)
        self.setAccessibleName(word)
        self.show()

    def _begin(self) -> Card:
        self.clear()
        card = self._card = Card()
        card.setObjectName("practice_result")
        card.body.setSpacing(6)
        self._column.addWidget(card)
        return card

    def _add_reasons(self, card: Card, marked: Marked, parts: Collection[Part] | None) -> None:
        for reason in marked.knock_outs:
            card.body.addWidget(label(reason, "strong", "red", wrap=True))
        for piece in marked.pieces:
            wanted = parts is None or piece.part in parts
            if wanted and piece.of - piece.got > _NEARLY:
                card.body.addLayout(self._line(piece))

    def _line(self, piece: Piece) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(SignPill(f"−{number(piece.of - piece.got)}", "orange"), 0, top)
        if piece.part is not None:
            row.addWidget(label(part_name(piece.part), "strong"), 0, top)
        said = label("\n".join(piece.reasons), "body", "text2", wrap=True)
        said.setProperty("data", "true")
        row.addWidget(said, 1, top)
        return row

    def _add_right(self, card: Card, right: Iterable[Right]) -> None:
        lines = [
            f"{part_name(each.part)}: {'; '.join(each.lines)}"
            if each.part is not None
            else "\n".join(each.lines)
            for each in right
            if each.lines
        ]
        if lines:
            card.body.addWidget(label(self.tr("Right is"), "meta_strong", "text2"))
            said = label("\n".join(lines), "body", wrap=True)
            said.setProperty("data", "true")
            said.setObjectName("practice_right")
            card.body.addWidget(said)

    def _link(self, source: Source) -> QWidget:
        title = source.title.text(self._state.desk.language)
        link = Button(f"{source.code} · {title}", icon="sops")
        link.setObjectName("practice_source")
        link.set_height("control_row")
        link.setProperty("data", "true")
        link.setAccessibleName(self.tr("Read it up: {step}").format(step=link.text()))
        link.clicked.connect(lambda _on: self.source_wanted.emit(source.document, source.step))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(link)
        row.addStretch(1)
        return holder

"""What a document says before its steps: purpose, targets, what to ask, what fails everything."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.fields import FieldDefinition
from desktop.domain.sops.paths import Problem
from desktop.domain.sops.records import SopHead
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.richtext import Images
from desktop.views.sops.reader.reading import Reading, Texts
from desktop.views.sops.reader.step_words import StepWords
from desktop.views.sops.reader.target_strip import TargetStrip


class HeadFacts(NamedTuple):
    """What is shown above the steps; `fields` are those of a form."""

    head: SopHead
    kind: DocumentKind
    reading: Reading
    problems: tuple[Problem, ...] = ()
    fields: tuple[FieldDefinition, ...] = ()


class HeadPart(QWidget):
    """Cards for those parts that a document has; the steps follow below."""

    followed = Signal(str)

    def __init__(self, images: Images) -> None:
        super().__init__()
        self.setObjectName("reader_head")
        self._images = images
        self._facts: HeadFacts | None = None
        self._texts: Texts | None = None
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_facts(self, facts: HeadFacts, words: StepWords) -> None:
        """Show a document's head; what shows the same already stays."""
        if facts == self._facts:
            return
        self._facts = facts
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        self._fill(facts, words, Texts(facts.reading, self.followed.emit, self._images))

    def says_something(self) -> bool:
        """Return whether there is anything to show."""
        return bool(self._parts)

    def _fill(self, facts: HeadFacts, words: StepWords, texts: Texts) -> None:
        head = facts.head
        for problem in facts.problems:
            said, tone = words.fault(problem)
            self._add(texts.signed("warning", tone, texts.line(said, "strong", tone)))
        if head.target.by_priority and not facts.reading.priority:
            self._add(TargetStrip(head.target, words))
        self._first_card(texts, head)
        self._knock_outs(texts, head)
        self._text(texts, "", head.body)
        self._text(texts, self.tr("Kept from the import"), Bilingual(head.kept, head.kept))
        self._fields(texts, facts)

    def _first_card(self, texts: Texts, head: SopHead) -> None:
        """Show purpose and what is to be asked in one card, each beside its name."""
        if not any(head.purpose) and not head.must_ask:
            return
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        holder = QWidget()
        holder.setLayout(grid)
        if any(head.purpose):
            self._named(grid, texts, self.tr("Purpose"), texts.body(head.purpose))
        for number, item in enumerate(head.must_ask):
            name = self.tr("Must ask") if not number else ""
            line = texts.line(texts.reading.said(item.text))
            self._named(grid, texts, name, texts.signed("check_list", "accent", line))
        card = self._card(texts, "", holder)
        card.setAccessibleName(self.tr("Purpose"))

    def _named(self, grid: QGridLayout, texts: Texts, name: str, what: QWidget) -> None:
        row = grid.rowCount()
        said = texts.line(name, "body", "muted")
        said.setWordWrap(False)
        grid.addWidget(said, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(what, row, 1)

    def _text(self, texts: Texts, title: str, text: Bilingual) -> None:
        if not any(text):
            return
        # The same text in both languages need not be read twice.
        same = text.zh == text.en
        shown = texts.markdown(text.zh) if same else texts.body(text)
        self._card(texts, title, shown)

    def _knock_outs(self, texts: Texts, head: SopHead) -> None:
        if not head.knock_outs:
            return
        said = [texts.reading.said(each) for each in head.knock_outs]
        lines = [texts.signed("close", "red", texts.line(each)) for each in said]
        card = self._card(texts, "", *lines)
        set_look(card, "card", "error")
        title = texts.line(self.tr("Knock-out: one of these fails everything"), "strong", "red")
        card.body.insertWidget(0, title)
        card.setAccessibleName(title.plain_text())

    def _fields(self, texts: Texts, facts: HeadFacts) -> None:
        if facts.kind is not DocumentKind.FORM or not facts.fields:
            return
        lines = []
        for number, field in enumerate(facts.fields, 1):
            required = f" · {self.tr('required')}" if field.required_at else ""
            said = texts.reading.said(field.label).replace("\n", " / ")
            lines.append(texts.line(f"{number}  {said}{required}"))
        self._card(texts, self.tr("Fields of the form"), *lines)

    def _card(self, texts: Texts, title: str, *parts: QWidget) -> Card:
        card = Card()
        card.body.setSpacing(6)
        if title:
            card.body.addWidget(texts.line(title, "section"))
            card.setAccessibleName(title)
        for part in parts:
            card.body.addWidget(part)
        self._add(card)
        return card

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._column.addWidget(part)
        # Left out until it is shown, it would let what stands below jump.
        part.show()

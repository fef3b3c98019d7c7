"""One question of an attempt: where its marks were lost and why, where to read it up."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout

from desktop.domain.questions.case import Part
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.prose import Prose
from desktop.qtkit.widgets.signpill import SignPill
from desktop.services.training.marking import Marked, Piece
from desktop.services.training.sources import Source
from desktop.services.training.words import called
from desktop.views.exams.result.answer_words import written
from desktop.views.exams.result.chains import chains_of
from desktop.views.exams.result.settle_box import SettleBox
from desktop.views.exams.words import kind_name, number, part_name

_NEARLY = 1e-9


class Rights(NamedTuple):
    """In which language it is said, and whether marks may be changed by whoever looks."""

    language: str
    may_mark: bool


class LostCard(Card):
    """`settled` and `mark_wanted` carry the place of the question and the part."""

    source_wanted = Signal(int, str)
    settled = Signal(int, object, object)
    mark_wanted = Signal(int, object, float)

    def __init__(self, marked: Marked, rights: Rights) -> None:
        super().__init__()
        self.marked, self._rights = marked, rights
        self.boxes: list[SettleBox] = []
        self.setObjectName("exam_lost")
        self.body.setSpacing(6)
        self._build()

    def enter(self) -> None:
        """Put the focus on the step of the SOP, or on the first thing that can be done here."""
        inside = self.findChildren(QAbstractButton)
        links = [each for each in inside if each.objectName() == "exam_source"]
        first = next(iter(links or inside), None)
        if first is not None:
            first.setFocus()

    def _build(self) -> None:
        marked = self.marked
        name = called(marked.question, self._rights.language)
        self.setAccessibleName(f"{marked.code} {name}")
        self.body.addLayout(self._head())
        for reason in marked.knock_outs:
            self.body.addLayout(self._line(SignPill(reason, "red", "error"), "", ""))
        for piece in marked.pieces:
            if piece.of - piece.got > _NEARLY or piece.waiting:
                self._add_piece(piece)
        chains = chains_of(marked.question.body, marked.sat, self._rights.language)
        if chains is not None:
            self.body.addWidget(chains)
        for remark in marked.sat.remarks:
            if remark.part is None and remark.before == remark.after:
                said = self.tr("Comment: {text}").format(text=remark.reason)
                self.body.addWidget(label(said, "body", "text2", wrap=True))
                continue
            name = part_name(remark.part) + " " if remark.part is not None else ""
            words = self.tr("{part}{before}% → {after}%: {reason}")
            said = words.format(
                part=name,
                before=round(remark.before * 100),
                after=round(remark.after * 100),
                reason=self.tr("by the rubric") if remark.reason == "rubric" else remark.reason,
            )
            self.body.addWidget(label(said, "meta", "muted", wrap=True))
        if marked.source is not None:
            self.body.addLayout(self._source(marked.source))

    def _head(self) -> QHBoxLayout:
        marked = self.marked
        of = sum(piece.of for piece in marked.pieces)
        row = QHBoxLayout()
        row.setSpacing(8)
        code = label(marked.code, "meta", "muted")
        name = ElidedLabel(called(marked.question, self._rights.language), "strong")
        kind = label(kind_name(marked.question.kind), "meta", "muted")
        lost = of - marked.got > _NEARLY
        marks = label(f"{number(marked.got)} / {number(of)}", "strong", "orange" if lost else "")
        for part in (code, name):
            part.setProperty("data", "true")
        row.addWidget(code)
        row.addWidget(name, 1)
        row.addWidget(kind)
        row.addWidget(marks)
        return row

    def _add_piece(self, piece: Piece) -> None:
        lost = number(piece.of - piece.got)
        pill = SignPill(f"−{lost}", "orange")
        if piece.waiting:
            pill = SignPill(self.tr("waits"), "amber", "pending")
        name = part_name(piece.part) if piece.part is not None else ""
        row = self._line(pill, name, "\n".join(piece.reasons))
        if self._rights.may_mark:
            change = Button(self.tr("Change…"), "ghost")
            change.set_height("control_row")
            change.setObjectName("exam_change_mark")
            change.setAccessibleName(self.tr("Change the mark: {part}").format(part=name))
            place, share = self.marked.sat.place, piece.got / piece.of if piece.of else 0.0
            change.clicked.connect(lambda _on: self.mark_wanted.emit(place, piece.part, share))
            row.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        said = written(self.marked.sat.response, piece.part)
        if said:
            text = Prose(said, "body", "text2")
            text.setProperty("data", "true")
            self.body.addWidget(text)
        if piece.waiting and self._rights.may_mark:
            self._add_box(piece.part)

    def _add_box(self, part: Part | None) -> None:
        box = SettleBox(self.marked, part, self._rights.language)
        place = self.marked.sat.place
        box.settled.connect(lambda met: self.settled.emit(place, part, met))
        self.boxes.append(box)
        self.body.addWidget(box)

    def _line(self, pill: SignPill, name: str, reasons: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        pill.setProperty("data", "true")
        row.addWidget(pill, 0, top)
        if name:
            row.addWidget(label(name, "strong"), 0, top)
        said = label(reasons, "body", "text2", wrap=True)
        said.setProperty("data", "true")
        row.addWidget(said, 1, top)
        return row

    def _source(self, source: Source) -> QHBoxLayout:
        link = Button(f"{source.code}  {source.title.text(self._rights.language)}", icon="sops")
        link.set_height("control_row")
        link.setObjectName("exam_source")
        # Enter opens it too, not only Space.
        link.setAutoDefault(True)
        link.setProperty("data", "true")
        link.setAccessibleName(self.tr("Read it up: {step}").format(step=link.text()))
        link.clicked.connect(lambda _on: self.source_wanted.emit(source.document, source.step))
        row = QHBoxLayout()
        row.addWidget(link)
        row.addStretch(1)
        return row


def is_telling(marked: Marked) -> bool:
    """Return whether there is anything to say about a question: marks lost, waiting, changed."""
    waits = any(piece.waiting for piece in marked.pieces)
    return bool(marked.lost > _NEARLY or waits or marked.knock_outs or marked.sat.remarks)

"""The sheet of a reviewer: each step with a place for a comment, then accept or return."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.sops.comparing import Comparison, Fate, StepChange
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.services.documents.opened import OpenDocument
from desktop.views.desk import Desk
from desktop.views.sheet import Sheet
from desktop.views.sops.compare.change_lines import Line, change_lines
from desktop.views.sops.compare.fates import fate_pills
from desktop.views.sops.compare.field_words import FieldWords
from desktop.views.sops.compare.runs_label import RunsLabel
from desktop.views.sops.control.names import version_name

_SIZE = (680, 640)


class Verdict(NamedTuple):
    """What a reviewer says: comments by step ("" for the whole), accepted or returned, why."""

    accepted: bool
    reason: str
    comments: tuple[tuple[str, str], ...]


class ReviewSheet(Sheet):
    """`given` carries the verdict; a return needs a reason or a comment."""

    given = Signal(object)

    def __init__(
        self, desk: Desk, opened: OpenDocument, changes: Comparison | None, parent: QWidget
    ) -> None:
        super().__init__(parent, _SIZE)
        name = f"{opened.row.code} {opened.text.head.title.text(desk.language)}"
        title = self.tr("Review {version} · {name}").format(
            version=version_name(opened.version), name=name
        )
        self.name(title, self.tr("Accept"))
        self.setObjectName("review_sheet")
        self._desk, self._opened = desk, opened
        self._boxes: dict[str, GrowingText] = {}
        self._reason = GrowingText(1, 4)
        self._return = Button(self.tr("Return"), icon="undo")
        self._build(changes)
        self.acted.connect(lambda: self.given.emit(self.verdict(accepted=True)))

    def verdict(self, *, accepted: bool) -> Verdict:
        """Return what was filled in."""
        said = [(step, box.toPlainText().strip()) for step, box in self._boxes.items()]
        comments = tuple((step, text) for step, text in said if text)
        return Verdict(accepted, self._reason.toPlainText().strip(), comments)

    def send_back(self) -> None:
        """Return the version to its author; without a reason nothing happens but a word of it."""
        if self._return.isEnabled():
            verdict = self.verdict(accepted=False)
            self.accept()
            self.given.emit(verdict)

    def _build(self, changes: Comparison | None) -> None:
        version = self._opened.version
        for text in (version.changed.text(self._desk.language), version.reason):
            if text:
                self.add(label(text, "body", wrap=True))
        fates = {each.step.id: each for each in changes.steps} if changes else {}
        for place, step in enumerate(self._opened.text.steps, 1):
            title = f"{place}  {step.title.text(self._desk.language)}"
            self.add(self._card(title, step.id, fates.get(step.id)))
        self.add(self._card(self.tr("The whole version"), "", None))
        self.add(Field(self.tr("Reason (needed to return it)"), self._reason))
        self._reason.setObjectName("review_reason")
        self._return.setObjectName("review_return")
        self._return.setAutoDefault(False)
        self._return.clicked.connect(lambda _on: self.send_back())
        self.foot.insertWidget(self.foot.count() - 1, self._return)
        self.listen(self._reason)
        self._reason.textChanged.connect(self._look)
        self._look()
        next(iter(self._boxes.values())).setFocus()

    def _card(self, title: str, step: str, change: StepChange | None) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(title, "strong"), 1)
        if change is not None and (change.fate is not Fate.SAME or change.moved):
            head.addWidget(fate_pills(change))
        card.body.addLayout(head)
        for line in self._changed(change):
            card.body.addWidget(RunsLabel(line))
        box = self._boxes[step] = GrowingText(1, 4)
        box.setPlaceholderText(self.tr("Comment on this step"))
        box.setAccessibleName(self.tr("Comment on {title}").format(title=title))
        box.setObjectName(f"comment_{step}" if step else "comment_whole")
        if not step:
            box.setPlaceholderText(self.tr("Comment on the whole version"))
        self.listen(box)
        card.body.addWidget(box)
        return card

    def _changed(self, change: StepChange | None) -> list[Line]:
        base = self._opened.base
        if change is None or base is None:
            return []
        language = self._desk.language
        old, new = (FieldWords(self._desk, text, language) for text in (base, self._opened.text))
        return [line.named() for line in change_lines(change.fields, old, new)]

    def _look(self) -> None:
        empty = not self._reason.toPlainText().strip()
        self._return.set_off(
            self.tr("Write the reason first: the author reads it") if empty else ""
        )

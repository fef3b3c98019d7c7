"""The sheet of a review: what went well, what did not, the cause, and findings line by line."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.reviews import Finding, FindingKind, Review, Written
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.sheet import Sheet
from desktop.views.tickets.follow_ups.words import kind_word, why_reviewed

_SIZE = (720, 640)
_MOST = 20


class FindingRow(QWidget):
    """What one finding is about, and the finding."""

    def __init__(self, number: int, finding: Finding | None) -> None:
        super().__init__()
        self._step = finding.step if finding else ""
        self.kind, self.text = ComboBox(), LineEdit()
        for kind in FindingKind:
            self.kind.addItem(kind_word(kind), str(kind))
        self.kind.setObjectName(f"finding_kind_{number}")
        self.text.setObjectName(f"finding_text_{number}")
        self.kind.setAccessibleName(self.tr("What finding {number} is about").format(number=number))
        self.text.setAccessibleName(self.tr("Finding {number}").format(number=number))
        self.text.setPlaceholderText(self.tr("What should change"))
        if finding is not None:
            self.kind.setCurrentIndex(self.kind.findData(str(finding.kind)))
            self.text.setText(finding.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.kind)
        row.addWidget(self.text, 1)

    def finding(self) -> Finding | None:
        """Return the finding, None for an empty line."""
        text = self.text.text().strip()
        return Finding(FindingKind(self.kind.currentData()), text, self._step) if text else None


class ReviewSheet(Sheet):
    """A new line for a finding comes as the last one is filled; `written` carries the review."""

    written = Signal(object)

    def __init__(
        self, number: str, review: Review, findings: Sequence[Finding], parent: QWidget
    ) -> None:
        super().__init__(parent, _SIZE)
        self.setObjectName("review_sheet")
        title = self.tr("Review of {number}").format(number=number)
        self.name(title, self.tr("Keep the review"))
        why = self.tr("Reviewed because {why}").format(why=why_reviewed(review.why))
        self.add(label(why, "meta", "muted", wrap=True))
        self._texts = {name: GrowingText(2, 5) for name in ("well", "badly", "cause")}
        names = (self.tr("What went well"), self.tr("What did not"), self.tr("The cause behind it"))
        for (name, text), title in zip(self._texts.items(), names, strict=True):
            text.setObjectName(f"review_{name}")
            text.setPlainText(getattr(review, name))
            text.textChanged.connect(self._look)
            self.add(Field(title, text))
            self.listen(text)
        self.add(label(self.tr("Findings: each becomes a suggestion"), "meta_strong", "text2"))
        self._rows: list[FindingRow] = []
        for finding in (*findings, None):
            self._add(finding)
        self.acted.connect(self._tell)
        self._look()
        QTimer.singleShot(0, self._texts["well"], self._texts["well"].setFocus)

    def _add(self, finding: Finding | None) -> None:
        row = FindingRow(len(self._rows) + 1, finding)
        self._rows.append(row)
        row.text.textChanged.connect(lambda _text: self._grow())
        self.listen(row.text)
        self.add(row)

    def _grow(self) -> None:
        if self._rows[-1].text.text().strip() and len(self._rows) < _MOST:
            self._add(None)
            QTimer.singleShot(0, self, self.fit)

    def _look(self) -> None:
        bare = not any(text.toPlainText().strip() for text in self._texts.values())
        self.act.set_off(
            self.tr("Write what went well, what did not, or the cause.") if bare else ""
        )

    def _tell(self) -> None:
        texts = {name: text.toPlainText().strip() for name, text in self._texts.items()}
        found = tuple(each for row in self._rows if (each := row.finding()) is not None)
        self.written.emit(Written(**texts, findings=found))

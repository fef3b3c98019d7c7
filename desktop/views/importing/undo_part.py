"""Take the import back: what that removes, and what it leaves."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.checks import RadioButton
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.progresscard import ProgressCard
from desktop.services.import_batch import Outcome
from desktop.views.importing.words import grouped


class UndoPart(QFrame):
    """`wanted` carries whether tickets that somebody worked on since are kept."""

    wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._outcome: Outcome | None = None
        self._touched = 0
        self._undone: int | None = None
        self._title = label("", "section", "blue", wrap=True)
        self._text = label("", "body", "text2", wrap=True)
        self._touched_text = label("", "meta_strong", "amber", wrap=True)
        self.keep, self.also = RadioButton(), RadioButton()
        self._box = Card()
        self.button = Button("", icon="undo")
        self.button.setObjectName("import_undo")
        self.progress = ProgressCard()
        self._build()
        self.button.clicked.connect(lambda: self.wanted.emit(self.keep.isChecked()))
        for radio in (self.keep, self.also):
            radio.clicked.connect(self._show_texts)
        self._show_texts()

    def show_outcome(self, outcome: Outcome) -> None:
        """Offer to take back a fresh import."""
        self._outcome, self._touched, self._undone = outcome, 0, None
        self.keep.setChecked(True)
        self.progress.hide()
        self._show_texts()

    def show_touched(self, count: int) -> None:
        """Say how many of the tickets somebody has worked on since."""
        self._touched = count
        self._show_texts()

    def show_running(self) -> None:
        """Show how far the taking back is."""
        self.button.hide()
        self.progress.show_work(self.tr("Taking the import back"))
        self.progress.show()

    def show_undone(self, count: int) -> None:
        """Say that it was taken back."""
        self._undone = count
        self.progress.hide()
        self._show_texts()

    def show_stopped(self) -> None:
        """Offer to go on with what is left of it."""
        self.progress.hide()
        self._show_texts()
        self._text.setText(self.tr("Stopped. What is left can be undone as well."))

    def show_failed(self, sentence: str) -> None:
        """Say why it was not taken back."""
        self.progress.show()
        self.progress.fail(sentence)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        spacing = tokens().spacing
        self.setProperty("bubble", "accentbg")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(spacing["field_gap"])
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("undo", "blue"))
        head.addWidget(self._title, 1)
        column.addLayout(head)
        column.addWidget(self._text)
        for part in (self._touched_text, self.keep, self.also):
            self._box.body.addWidget(part)
        self._box.body.setSpacing(4)
        column.addWidget(self._box)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.progress)
        self.progress.hide()

    def _show_texts(self) -> None:
        self._title.setText(self.tr("Undo the whole import"))
        going = self._going()
        text = grouped(self.tr("Undo %n ticket(s)", "", going), going)
        self.button.setText(text if going else self.tr("Undo the updates"))
        self.button.setVisible(self._undone is None and self._outcome is not None)
        self._box.setVisible(bool(self._touched) and self._undone is None)
        touched = self._touched
        changed = self.tr("%n imported ticket(s) changed since", "", touched)
        self._touched_text.setText(grouped(changed, touched))
        self.keep.setText(self.tr("Keep these %n, undo the rest", "", touched))
        self.also.setText(self.tr("Undo them too, with their changes"))
        if self._undone is not None:
            gone = self.tr("Taken back: %n ticket(s) removed.", "", self._undone)
            self._text.setText(grouped(gone, self._undone))
        else:
            self._text.setText(self._what_goes())

    def _going(self) -> int:
        if self._outcome is None:
            return 0
        return self._outcome.created - (self._touched if self.keep.isChecked() else 0)

    def _what_goes(self) -> str:
        outcome = self._outcome
        if outcome is None:
            return ""
        parts = [grouped(self.tr("Removes %n ticket(s)", "", outcome.created), outcome.created)]
        if outcome.updated:
            text = self.tr("takes %n update(s) apart", "", outcome.updated)
            parts.append(grouped(text, outcome.updated))
        made = outcome.made("person")
        if made:
            parts.append(self.tr("removes %n new person(s) that nothing else uses", "", made))
        joined = self.tr(", ").join(parts)
        return self.tr("{what}. Nothing you typed yourself is touched.").format(what=joined)

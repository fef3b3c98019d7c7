"""Solved on the spot: how, why, in how many minutes, and whether at the first contact."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout

from desktop.domain.call_form import CallForm, blank_form
from desktop.domain.typed import typed_minutes
from desktop.qtkit.formats import format_duration
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.desk import Desk

_MINUTE = 60
_CAUSE = "root_cause"


class SolvedStrip(Card):
    """Minutes are those of the call until somebody types others."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._form = desk, blank_form()
        self._how, self._cause = GrowingText(1, 4), ComboBox()
        self._minutes, self._first = LineEdit(), QCheckBox()
        self._title = label("", "section")
        self._counts = ElidedLabel("", "meta", "muted")
        self._fields = {
            "how": Field("", self._how),
            "cause": Field("", self._cause),
            "minutes": Field("", self._minutes),
            "first": Field("", self._first),
        }
        self._build()
        self._connect()
        self._retranslate()

    def take(self, form: CallForm) -> None:
        """Show another form."""
        self._form = blank_form()
        self._how.setPlainText(form.how)
        self._first.setChecked(form.first_contact)
        spent = form.minutes
        language = self._desk.language
        self._minutes.setText("" if spent is None else format_duration(spent * _MINUTE, language))
        self._fields["how"].set_error("")
        self._fields["minutes"].set_error("")
        self._form = form
        self._choose_cause()

    def begin(self) -> None:
        """Open the strip: the cursor goes to how it was solved."""
        self._form.solving = True
        self._how.setFocus()

    def take_over(self, how: str, cause: str) -> None:
        """Write a solution from elsewhere below what is there; the cursor stays where it is."""
        form = self._form
        there = form.how.strip()
        if how and how not in there:
            self._how.setPlainText("\n".join(filter(None, (there, how))))
        if cause and not form.cause:
            form.cause = cause
            self._choose_cause()
            self.edited.emit()

    def want_how(self) -> None:
        """Say that a sentence is needed, and go there."""
        self._fields["how"].set_error(self.tr("One sentence on how it was solved"))
        self._how.setFocus()

    def show_time(self, now: int) -> None:
        """Show the minutes of the call as long as no others were typed."""
        if self._form.minutes is None and not self._minutes.hasFocus():
            spent = self._form.spent_minutes(now)
            self._minutes.setText(format_duration(spent * _MINUTE, self._desk.language))

    def fill(self) -> None:
        """Offer the causes of the workspace."""
        definition = self._desk.my.directory.fields.get(_CAUSE)
        options = definition.options if definition else ()
        self._cause.clear()
        self._cause.addItem("–", "")
        for option in options:
            self._cause.addItem(option.text(self._desk.language), option.constant())
        self._choose_cause()

    def _choose_cause(self) -> None:
        wanted = self._form.cause
        if wanted and self._cause.findData(wanted) < 0:
            self._cause.addItem(wanted, wanted)
        self._cause.setCurrentIndex(self._cause.findData(wanted) if wanted else -1)

    def _build(self) -> None:
        self.setProperty("card", "strip")
        self.setObjectName("solved_strip")
        self._how.setObjectName("solved_how")
        self._cause.setObjectName("solved_cause")
        self._cause.setMinimumContentsLength(8)
        policy = ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._cause.setSizeAdjustPolicy(policy)
        self._minutes.setObjectName("solved_minutes")
        self._first.setObjectName("solved_first")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("resolve", "green"))
        head.addWidget(self._title)
        head.addWidget(self._counts, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for place, (field, share) in enumerate(
            zip(self._fields.values(), (4, 3, 2, 2), strict=True)
        ):
            grid.addWidget(field, 0, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, share)
        self.body.addLayout(head)
        self.body.addLayout(grid)

    def _connect(self) -> None:
        self._how.textChanged.connect(self._take)
        self._cause.activated.connect(lambda _index: self._take())
        self._minutes.textEdited.connect(self._take_minutes)
        self._first.clicked.connect(lambda _on: self._take())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Solved on the spot? Four things, saved by one key"))
        self.setAccessibleName(self._title.text())
        self._counts.setText(self.tr("counts as first-contact resolution"))
        self._fields["how"].set_text(self.tr("How it was solved"))
        self._how.setPlaceholderText(self.tr("e.g. Cleared the saved filter"))
        self._fields["cause"].set_text(self.tr("Root cause"))
        self._cause.setPlaceholderText(self.tr("Choose a cause"))
        self._fields["minutes"].set_text(self.tr("Time spent"))
        self._fields["first"].set_text(self.tr("First contact"))
        self._first.setText(self.tr("solved at once"))
        self.fill()

    def _take(self) -> None:
        form = self._form
        how, cause = self._how.toPlainText(), str(self._cause.currentData() or "")
        first = self._first.isChecked()
        if (how, cause, first) == (form.how, form.cause, form.first_contact):
            return
        form.how, form.cause, form.first_contact = how, cause, first
        self._fields["how"].set_error("")
        self.edited.emit()

    def _take_minutes(self, text: str) -> None:
        self._form.minutes = typed_minutes(text)
        wrong = bool(text.strip()) and self._form.minutes is None
        said = self.tr("No length of time: that of the call counts")
        self._fields["minutes"].set_error(said if wrong else "")
        self.edited.emit()

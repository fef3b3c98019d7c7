"""The strip in which a changed table is kept: what changed, why, keep or discard."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit

_GAP, _LEAST = 8, 200


class KeepBar(Card):
    """Shown while something is changed; `kept` carries the reason, which has to be given."""

    kept = Signal(str)
    discarded = Signal()

    def __init__(self) -> None:
        super().__init__(state="current")
        self.setObjectName("keep_bar")
        self._area: QWidget = self
        self._text = label("", "strong", wrap=True)
        self._reason = LineEdit()
        self._reason.setObjectName("keep_reason")
        self._field = Field("", self._reason, required=True)
        self._keep = Button(kind="primary", icon="check")
        self._keep.setObjectName("keep")
        self._discard = Button(icon="undo")
        self._discard.setObjectName("discard")
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._field, 1)
        for button in (self._keep, self._discard):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self._text)
        self.body.addLayout(row)
        self._keep.clicked.connect(lambda _checked: self._ask())
        self._discard.clicked.connect(lambda _checked: self.discarded.emit())
        self._reason.returnPressed.connect(self._ask)
        self._reason.textEdited.connect(lambda _text: self._field.set_error(""))
        self._show_texts()
        self.hide()

    def stand_below(self, area: QWidget) -> None:
        """Leave a page room above the strip; where there is none, the pane scrolls as a whole."""
        self._area = area
        current_theme().changed.connect(self._leave_room)
        self._leave_room()

    def show_change(self, text: str, number: int) -> None:
        """Say what is changed and which version it would be; nothing changed hides the strip."""
        self._text.setText(text)
        self._keep.setText(self.tr("Keep as version {number}").format(number=number))
        self.setVisible(bool(text))

    def show_busy(self, text: str) -> None:
        """Say what is being done before the table is kept; no text ends it."""
        self._keep.set_busy(text)

    def refuse(self, sentence: str) -> None:
        """Say why it can't be kept; what was typed stays."""
        self._field.set_error(sentence)

    def end(self) -> None:
        """Forget the reason: it was kept, or the change was given up."""
        self._reason.clear()
        self._field.set_error("")
        self.hide()

    def focus(self) -> QWidget:
        """Return the field of the reason."""
        return self._reason

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _ask(self) -> None:
        reason = " ".join(self._reason.text().split())
        if reason:
            self.kept.emit(reason)
            return
        self._field.set_error(self.tr("Say in a few words why: it stands beside the version."))
        self._reason.setFocus()

    def _leave_room(self) -> None:
        self._area.setMinimumHeight(current_theme().px(_LEAST))

    def _show_texts(self) -> None:
        self._field.set_text(self.tr("Reason"))
        self._reason.setPlaceholderText(self.tr("e.g. agreed with production on 3 March"))
        self._discard.setText(self.tr("Discard changes"))

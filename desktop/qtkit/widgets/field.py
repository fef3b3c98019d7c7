"""A label above a control, a star where it must be filled, and what is wrong below."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look


class Field(QWidget):
    """Puts label, control and error sentence together; the control gets the label as its name."""

    def __init__(self, text: str, control: QWidget, *, required: bool = False) -> None:
        super().__init__()
        self.control = control
        self._text = label(text, "meta_strong", "text2")
        self._text.setBuddy(control)
        self._star = label("*", "meta_strong", "red")
        self._error = label("", "meta", "red", wrap=True)
        self._error_sign = IconLabel("error", "red", 14)
        self._wrong = self._reason = ""
        self._build()
        self._star.setVisible(required)
        self.set_text(text)
        self.set_error("")

    def set_text(self, text: str) -> None:
        """Change the label."""
        self._text.setText(text)
        self.control.setAccessibleName(text)

    def wrap_text(self) -> None:
        """Let a label that is a whole sentence go on in the next line where it is narrow."""
        self._text.setWordWrap(True)
        self._head.setStretch(0, 1)
        self._head.setStretch(2, 0)

    def stand_beside(self, part: QWidget) -> None:
        """Put something small at the end of the label's line."""
        self._head.addWidget(part)

    def set_required(self, *, required: bool) -> None:
        """Show or hide the star."""
        self._star.setVisible(required)

    def set_error(self, sentence: str) -> None:
        """Say what is wrong and what to do, or nothing."""
        self._wrong = sentence
        set_look(self.control, "error", "true" if sentence else "false")
        self._say()

    def set_locked(self, reason: str) -> None:
        """Keep the control from being changed and say by which rule; no reason gives it free."""
        self._reason = reason
        self.control.setEnabled(not reason)
        self._say()

    def _say(self) -> None:
        said = self._wrong or self._reason
        tone = "red" if self._wrong else "muted"
        self._error.setText(said)
        set_look(self._error, "tone", tone)
        self._error_sign.set_icon("error" if self._wrong else "lock", tone)
        for part in (self._error, self._error_sign):
            part.setVisible(bool(said))
        self.control.setAccessibleDescription(said)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().spacing["label_gap"])
        head = self._head = QHBoxLayout()
        foot = QHBoxLayout()
        for row in (head, foot):
            row.setSpacing(4)
        head.addWidget(self._text)
        head.addWidget(self._star)
        head.addStretch(1)
        foot.addWidget(self._error_sign)
        foot.addWidget(self._error, 1)
        column.addLayout(head)
        column.addWidget(self.control)
        column.addLayout(foot)

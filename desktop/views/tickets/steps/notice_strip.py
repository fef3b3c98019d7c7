"""A sentence about the whole SOP on a ticket, with the acts it asks for."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.wraprow import WrapRow

_ICONS = {"amber": "warning", "blue": "info", "green": "done"}
Act = tuple[str, str, Callable[[], object]]


class NoticeStrip(QFrame):
    """Hidden while there is nothing to say; tone is amber, blue or green."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._sign = IconLabel("info", "blue")
        self._text = label("", "strong", wrap=True)
        self._acts = WrapRow()
        self._shown: object = None
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._sign)
        top.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._acts)
        self.hide()

    def say(self, text: str, tone: str = "blue", acts: Sequence[Act] = ()) -> None:
        """Say something with acts (object name, words, what it does); no text hides the strip."""
        shown = (text, tone, tuple(each[:2] for each in acts))
        self.setVisible(bool(text))
        if shown == self._shown:
            return
        self._shown = shown
        self._text.setText(text)
        self.setAccessibleName(text)
        self._sign.set_icon(_ICONS[tone], tone)
        set_look(self, "banner", tone)
        buttons = []
        for name, words, run in acts:
            button = Button(words)
            button.setObjectName(name)
            button.set_height("control_row")
            button.clicked.connect(lambda _checked, act=run: act())
            buttons.append(button)
        self._acts.show_parts(buttons)
        self._acts.setVisible(bool(buttons))

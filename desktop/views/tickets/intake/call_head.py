"""The line over a form: the clock of its call, how long intake may take, park and end."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.domain.call_clock import CallState
from desktop.domain.call_form import CallForm
from desktop.qtkit.formats import format_clock, format_duration, format_left, format_when
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.icondisc import IconDisc
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.zone import local
from desktop.views.tickets.intake.call_words import channel_icon

_SECOND, _MINUTE_MS = 1000, 60_000
_BAR = 68
# Narrower than this only the time left is said; narrower still, nothing of channel and contact.
_ROOMY, _WORDY = 900, 760
# As for every promise: amber with a third of the time left.
_SHORT = 3


class Told(NamedTuple):
    """What the head says besides the clock: channel and contact, and the target of intake."""

    channel: str
    contact: str
    target_minutes: int
    language: str


class CallHead(QWidget):
    """Shows one form's call; `show_time` is all that happens each second."""

    park_wanted = Signal()
    end_wanted = Signal()
    beside_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._sign = IconDisc("phone", "green")
        self._clock = label("", "display")
        self._words = ElidedLabel("", "meta", "text2")
        self._target_sign = IconLabel("timer", "accent", 16)
        self._target = label("", "meta_strong")
        self._bar = QProgressBar()
        self._park = Button(keys="F4")
        self._end = Button(keys="F7")
        self.beside = Button(icon="ticket")
        self._told = Told("", "", 0, "en")
        self._roomy = True
        self._build()
        self._retranslate()

    def show_form(self, form: CallForm, told: Told, now: int) -> None:
        """Show the call of a form."""
        self._told = told
        ended = form.clock.state is CallState.ENDED
        parked = form.clock.state is CallState.PARKED
        self._sign.set_icon(
            channel_icon(form.channel), "green" if not (ended or parked) else "gray"
        )
        self._park.setText(self.tr("Call runs on") if parked else self.tr("Park"))
        self._park.setEnabled(not ended)
        self._end.setEnabled(not ended)
        self.show_time(form, now)

    def show_time(self, form: CallForm, now: int) -> None:
        """Show the clock as it stands."""
        spent = form.clock.elapsed(now)
        text = format_clock(spent / _SECOND)
        self._clock.setText(text if len(text) > len("3:42") else f"0{text}")
        self._words.setText(self._said(form, now))
        self._show_target(spent)

    def _said(self, form: CallForm, now: int) -> str:
        began = format_when(local(form.clock.started_at), local(now), self._told.language)
        texts = {
            CallState.RUNNING: self.tr("in call since {time}"),
            CallState.PARKED: self.tr("parked, began {time}"),
            CallState.ENDED: self.tr("call ended, began {time}"),
        }
        said = texts[form.clock.state].format(time=began)
        return " · ".join(part for part in (self._told.channel, self._told.contact, said) if part)

    def _show_target(self, spent: int) -> None:
        minutes, language = self._told.target_minutes, self._told.language
        whole = minutes * _MINUTE_MS
        left = whole - spent
        length = format_duration(abs(left) / _SECOND, language)
        if not self._roomy:
            text = format_left(left / _SECOND, language)
        elif left >= 0:
            text = self.tr("Intake target {target}, {time} left")
        else:
            text = self.tr("Intake target {target}, {time} over")
        target = format_duration(minutes * 60, language)
        self._target.setText(text.format(target=target, time=length))
        tone = "red" if left < 0 else "amber" if left * _SHORT <= whole else ""
        signs = {"red": "error", "amber": "warning", "": "timer"}
        self._target_sign.set_icon(signs[tone], tone or "accent")
        set_look(self._target, "tone", tone or "text")
        set_look(self._bar, "state", tone or "plain")
        self._bar.setValue(round(100 * min(1.0, spent / whole)) if whole else 100)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = current_theme()
        self._roomy = self.width() >= theme.px(_ROOMY)
        self._bar.setVisible(self._roomy)
        self._words.setVisible(self.width() >= theme.px(_WORDY))

    def _build(self) -> None:
        self.setProperty("surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("call_head")
        self._clock.setObjectName("call_clock")
        self._target.setObjectName("intake_target")
        self._park.setObjectName("park_form")
        self._end.setObjectName("end_call")
        self.beside.setObjectName("show_beside")
        self.beside.setCheckable(True)
        self._bar.setTextVisible(False)
        self._fit()
        current_theme().changed.connect(self._fit)
        self._park.clicked.connect(lambda _checked: self.park_wanted.emit())
        self._end.clicked.connect(lambda _checked: self.end_wanted.emit())
        self.beside.clicked.connect(self.beside_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 9, 18, 9)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._clock)
        row.addWidget(self._words, 1)
        row.addStretch()
        parts = (self._target_sign, self._target, self._bar, self._park, self._end, self.beside)
        for part in parts:
            row.addWidget(part)

    def _fit(self) -> None:
        self._bar.setFixedWidth(current_theme().px(_BAR))
        digits = current_theme().metrics("display").horizontalAdvance("00:00")
        # The words beside a running clock must not move with its digits.
        self._clock.setMinimumWidth(digits + 4)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._park.setText(self.tr("Park"))
        self._end.setText(self.tr("End the call"))
        self._bar.setAccessibleName(self.tr("Time used of the intake target"))
        self._clock.setAccessibleName(self.tr("Time talked"))

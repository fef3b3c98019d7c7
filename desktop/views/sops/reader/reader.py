"""Reads a version: what it says first, then a card for each step; outline folds them to lines."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.forms import form_of
from desktop.domain.scripts import Script
from desktop.domain.sops.paths import Fault
from desktop.domain.sops.records import Sop, Step
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.cardcolumn import CardColumn
from desktop.qtkit.widgets.richtext import RichText
from desktop.services.documents.opened import OpenDocument
from desktop.views.desk import Desk
from desktop.views.files.looking import KeptFileLook
from desktop.views.sops.reader.head_part import HeadFacts, HeadPart
from desktop.views.sops.reader.heights import card_height
from desktop.views.sops.reader.links import Links
from desktop.views.sops.reader.names import Names
from desktop.views.sops.reader.pictures import Pictures
from desktop.views.sops.reader.reading import Reading
from desktop.views.sops.reader.step_card import StepCard
from desktop.views.sops.reader.step_facts import FactsMaker
from desktop.views.sops.reader.step_words import StepWords
from desktop.views.sops.reader.zoom import step_zoom, zoom_of
from desktop.views.sops.state import Mode, SopState

_AWAY = frozenset({Mode.REVISE, Mode.COMPARE})
_KEY = Qt.Key
_WAYS = {_KEY.Key_J: 1, _KEY.Key_Down: 1, _KEY.Key_K: -1, _KEY.Key_Up: -1}
_ENTER = frozenset({_KEY.Key_Return, _KEY.Key_Enter})
_SIZES = {_KEY.Key_Plus: 1, _KEY.Key_Equal: 1, _KEY.Key_Minus: -1, _KEY.Key_0: 0}
_PERCENT = 100


class Reader(CardColumn):
    """J, K and arrows walk the steps, Enter folds and unfolds the chosen one.

    `print_wanted` asks whoever can to print what is shown.
    """

    print_wanted = Signal()

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self.names = Names(desk)
        self._pictures = Pictures(desk, self)
        self._links = Links(desk, state, self.names, KeptFileLook(desk, self))
        self._head = HeadPart(self._pictures.image)
        self._priority: int | None = None
        self._turned: set[str] = set()
        self._shown = 0
        self._facts: FactsMaker | None = None
        self._scripts = desk.latest("sops")
        self._stale = False
        self._prepare()
        self._connect()
        self._show_opened()
        self._show_step(state.step)

    def set_priority(self, priority: int | None) -> None:
        """Show times as they are at the priority of a ticket."""
        self._priority = priority
        self._refresh()

    def zoom(self, by: int) -> None:
        """Make texts larger or smaller by steps; 0 is the usual size."""
        step_zoom(self._desk, by)
        self._refresh()
        self._show_step(self._state.step)

    def walk(self, by: int) -> None:
        """Choose a step further down or up."""
        keys = self.keys()
        if not keys:
            return
        at = keys.index(self._state.step) + by if self._state.step in keys else 0
        self._state.choose_step(keys[min(max(at, 0), len(keys) - 1)])

    def turn_chosen(self) -> None:
        """Fold the chosen step to a line, or unfold it."""
        if self._state.step in self.keys():
            self._turn(self._state.step)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        if held & Qt.KeyboardModifier.ControlModifier and key in _SIZES:
            self.zoom(_SIZES[key])
        elif held not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif key in _WAYS and self.keys():
            self._walk_or_scroll(_WAYS[key])
        elif key in _ENTER and self.keys():
            self.turn_chosen()
        elif key in (_KEY.Key_Home, _KEY.Key_End) and self.keys():
            self._state.choose_step(self.keys()[0 if key == _KEY.Key_Home else -1])
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and not self._state.step:
            self.walk(0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()
            self._refresh()

    def _prepare(self) -> None:
        self.setObjectName("sop_reader")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.add_above(self._head)
        self.set_maker(self._make_card)
        self._head.followed.connect(lambda link: self._links.follow(link, self._head))
        self._name()

    def _connect(self) -> None:
        state = self._state
        state.opened_changed.connect(self._show_opened)
        state.closed.connect(self._show_nothing)
        state.step_chosen.connect(self._show_step)
        state.hits_changed.connect(lambda _words: self._refresh())
        state.language_changed.connect(lambda _language: self._refresh())
        state.mode_changed.connect(self._take_mode)
        self._pictures.arrived.connect(self._show_picture)
        self._desk.changed.connect(self._take_notices)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Text of the document"))

    def _show_nothing(self) -> None:
        self._shown = 0
        self.clear_cards()

    def _show_opened(self) -> None:
        opened = self._state.opened
        if opened is None:
            return
        if opened.row.document != self._shown:
            self._shown = opened.row.document
            self._turned = set()
            self.clear_cards()
            self.verticalScrollBar().setValue(0)
        self._read_scripts(opened.text)
        self._refresh()

    def _take_mode(self, mode: str) -> None:
        if Mode(mode) not in _AWAY:
            self._turned = set()
            self._refresh()
            self._show_step(self._state.step)

    def _refresh(self) -> None:
        """Show what is read now; cards that show the same already stay as they are."""
        opened = self._state.opened
        if opened is None or self._state.mode in _AWAY:
            return
        zoom = zoom_of(self._desk) / _PERCENT
        reading = Reading(self._state.language, self._state.words, zoom, self._priority)
        words = StepWords(opened.text, self.names, reading)
        self._facts = FactsMaker(self.names, words, reading, opened.problems)
        self._head.show_facts(self._head_facts(opened, reading), words)
        outlined = self._state.mode is Mode.OUTLINE and bool(opened.text.steps)
        self._head.setVisible(self._head.says_something() and not outlined)
        steps = {step.id: step for step in opened.text.steps}
        estimate = partial(self._estimate, steps, zoom)
        self.show_cards(list(steps), estimate)
        for key, card in self.made_cards().items():
            self._fill_card(key, card)
        self._mark_chosen()

    def _head_facts(self, opened: OpenDocument, reading: Reading) -> HeadFacts:
        template = self._desk.my.directory.items.get(opened.row.template or 0)
        known = self._desk.my.directory.fields
        ids = form_of(template).version.fields if template else ()
        fields = tuple(known[each] for each in ids if each in known)
        # What takes too long is told by the strip of facts.
        whole = tuple(p for p in opened.problems if p.fault is Fault.NO_STEPS)
        kind = DocumentKind(opened.row.kind)
        return HeadFacts(opened.text.head, kind, reading, whole, fields)

    def _estimate(self, steps: dict[str, Step], zoom: float, key: str) -> int:
        folded = self._is_folded(key)
        return card_height(steps[key], self._state.language, zoom, folded=folded)

    def _make_card(self, key: str) -> QWidget:
        card = StepCard(self._pictures.image)
        card.chosen.connect(self._choose)
        card.folded.connect(self._turn)
        card.followed.connect(lambda link: self._links.follow(link, card))
        card.needed.connect(self._links.open_need)
        self._fill_card(key, card)
        card.set_chosen(chosen=key == self._state.step)
        return card

    def _fill_card(self, key: str, card: QWidget) -> None:
        opened = self._state.opened
        if opened is None or self._facts is None or not isinstance(card, StepCard):
            return
        place = opened.text.position(key)
        if place >= 0:
            step = opened.text.steps[place]
            card.show_facts(self._facts.facts(step, place, folded=self._is_folded(key)))

    def _is_folded(self, key: str) -> bool:
        return (self._state.mode is Mode.OUTLINE) != (key in self._turned)

    def _turn(self, key: str) -> None:
        self._turned ^= {key}
        card = self.card(key)
        if card is not None:
            self._fill_card(key, card)
            self._state.choose_step(key)

    def _choose(self, key: str) -> None:
        if key != self._state.step:
            self._state.choose_step(key)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _show_step(self, key: str) -> None:
        if self._state.mode in _AWAY:
            return
        self._mark_chosen()
        card = self.show_card(key) if key else None
        if isinstance(card, StepCard):
            card.set_chosen(chosen=True)
            if card.facts is not None and self.isVisible():
                said = QAccessibleAnnouncementEvent(self, card.facts.spoken)
                QAccessible.updateAccessibility(said)

    def _mark_chosen(self) -> None:
        for key, card in self.made_cards().items():
            if isinstance(card, StepCard):
                card.set_chosen(chosen=key == self._state.step)

    def _walk_or_scroll(self, by: int) -> None:
        # A step that is taller than the window is read to its end before the next one.
        card, bar = self.card(self._state.step), self.verticalScrollBar()
        if card is not None:
            port = self.viewport()
            top = card.mapTo(port, card.rect().topLeft()).y()
            past = top + card.height() - port.height() if by > 0 else -top
            if card.height() > port.height() and past > 0:
                bar.setValue(bar.value() + by * min(past, port.height() // 2))
                return
        self.walk(by)

    def _show_picture(self, name: str) -> None:
        for text in self.findChildren(RichText):
            if name in text.markdown():
                text.show_again()

    def _read_scripts(self, text: Sop) -> None:
        if any(step.scripts for step in text.steps) or "script:" in repr(text):
            self._scripts.start(lambda my, _p: my.short_texts.scripts(), self._take_scripts)

    def _take_scripts(self, scripts: list[Script]) -> None:
        found = {script.code: script for script in scripts}
        if found != self.names.scripts:
            self.names.scripts = found
            self._refresh()

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if "script" in notices and self._state.opened is not None:
            self._read_scripts(self._state.opened.text)

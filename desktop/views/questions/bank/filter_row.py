"""The row over the table: what is typed, a chip for each filter, how many are shown."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.chip import Chip
from desktop.qtkit.widgets.flow import Flow, wraps
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import set_look
from desktop.views.questions.bank.filter_menus import FILTERS, Offer, said
from desktop.views.questions.state import BankState

_PAUSE_MS, _SEARCH = 120, 210


class SearchField(LineEdit):
    """`left` follows the keys that lead down to the rows."""

    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterRow(QWidget):
    """`left` follows the keys that lead from the field down to the rows."""

    left = Signal()

    def __init__(self, state: BankState) -> None:
        super().__init__()
        self._state = state
        self.search = SearchField(icon="search", keys="/")
        self._chips = {name: Chip("") for name in FILTERS}
        self._review = Chip("")
        self._count = label("", "meta", "muted")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._build()
        self._connect()
        self._retranslate()

    def start_search(self) -> None:
        """Put the cursor into the field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def open_filter(self, name: str) -> None:
        """Offer the values of a filter below its chip."""
        chip = self._chips[name]
        offers = self._offers(name)
        menu = QMenu(self)
        menu.setObjectName(f"filter_{name}")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for offer in offers:
            words = offer.words.replace("&", "&&")
            act = menu.addAction(f"{words}\t{offer.many}")
            act.setCheckable(True)
            act.setChecked(offer.chosen)
            act.triggered.connect(partial(self._turn, name, offer.value))
        if not offers:
            menu.addAction(self.tr("There is nothing to choose yet")).setEnabled(False)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))

    def toggle_review(self) -> None:
        """Show only what has to be looked at, or all."""
        wanted = self._state.wanted
        self._state.want(wanted._replace(to_review=not wanted.to_review))

    def clear(self) -> None:
        """Take every filter off."""
        self._pause.stop()
        self._state.want(type(self._state.wanted)())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        set_look(self, "surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search.setObjectName("question_search")
        self.search.name_command("question.find")
        self._count.setObjectName("question_count")
        self._fit()
        current_theme().changed.connect(self._fit)
        flow = Flow(self, gap=6)
        flow.setContentsMargins(16, 8, 12, 8)
        flow.addWidget(self.search)
        for name, chip in (*self._chips.items(), ("review", self._review)):
            chip.setObjectName(f"question_{name}")
            chip.setProperty("data", "true")
            flow.addWidget(chip)
        flow.add_end(self._count)
        wraps(self)

    def _fit(self) -> None:
        self.search.setFixedWidth(current_theme().px(_SEARCH))

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.left.connect(self._leave)
        self._pause.timeout.connect(self._search)
        for name, chip in self._chips.items():
            chip.clicked.connect(lambda _on, name=name: self.open_filter(name))
            chip.removed.connect(partial(self._take_off, name))
        self._review.clicked.connect(lambda _on: self.toggle_review())
        self._review.removed.connect(self.toggle_review)
        self._state.wanted_changed.connect(self._show)
        self._state.shown_changed.connect(self._show)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Filter"))
        self.search.setAccessibleName(self.tr("Search the questions"))
        self.search.setPlaceholderText(self.tr("Q12, a word, a tag"))
        self._show()

    def _show(self) -> None:
        state = self._state
        names = {
            "kind": self.tr("Kind"),
            "standing": self.tr("Standing"),
            "category": self.tr("Category"),
            "tag": self.tr("Tag"),
            "source": self.tr("SOP"),
        }
        for name, chip in self._chips.items():
            value = said(self._offers(name))
            chip.set_texts(names[name], value)
            if not value:
                chip.setAccessibleName(self.tr("Filter by: {name}").format(name=names[name]))
        on = str(state.facets.to_review) if state.wanted.to_review else ""
        self._review.set_texts(self.tr("To review"), on)
        if not on:
            self._review.setAccessibleName(self.tr("Only those to review"))
        if not self._pause.isActive() and self.search.text() != state.wanted.words:
            self.search.setText(state.wanted.words)
            self._pause.stop()
        self._show_count()

    def _show_count(self) -> None:
        state, shown = self._state, len(self._state.shown)
        every = len(state.every or ())
        of = self.tr("{shown} of {every}").format(shown=shown, every=every)
        self._count.setText(of if state.every is not None else "")

    def _offers(self, name: str) -> list[Offer]:
        state = self._state
        offers = FILTERS[name].offers(state.facets, state.wanted)
        say = {"category": state.say_category, "source": state.say_source}.get(name)
        return [each._replace(words=say(each.words)) for each in offers] if say else offers

    def _search(self) -> None:
        self._state.want(self._state.wanted._replace(words=self.search.text()))

    def _leave(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._search()
        self.left.emit()

    def _turn(self, name: str, value: object, _on: object = None) -> None:
        self._state.want(FILTERS[name].turned(self._state.wanted, value))

    def _take_off(self, name: str) -> None:
        self._state.want(FILTERS[name].without(self._state.wanted))

"""The second step: who works. A name on each change, not a password."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.session import Clock, system_clock
from desktop.domain.ticket import Person
from desktop.qtkit.i18n import languages
from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import set_look
from desktop.views.start.new_person import NewPerson
from desktop.views.start.people_grid import PeopleGrid
from desktop.views.start.person_card import PersonCard
from desktop.views.start.person_match import matching
from desktop.views.start.person_words import ListNames, person_words

_SIDE, _TOP, _GAP = 32, 20, 8
_WALKS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class PersonChooser(QWidget):
    """Typing filters, arrow keys walk, Enter takes the selected one."""

    person_chosen = Signal(object)
    look_only = Signal()
    person_added = Signal(str, str, str)
    back = Signal()

    def __init__(
        self,
        people: Sequence[Person],
        names: ListNames,
        workspace: str = "",
        *,
        clock: Clock = system_clock,
    ) -> None:
        super().__init__()
        self._people = list(people)
        self._names = names
        self._clock = clock
        self._step = label("", "meta_strong", "muted")
        self._desk = ElidedLabel(workspace, "meta_strong", "text2")
        self._title = label("", "display")
        self._line = label("", "body", "text2", wrap=True)
        self._search = LineEdit(icon="search")
        self._hint = label("", "meta", "muted", wrap=True)
        self._nobody = label("", "body", "muted", wrap=True)
        self._grid = PeopleGrid()
        self._form = NewPerson()
        self._new = Button("", "ghost", icon="add")
        self._look = Button("", "ghost", icon="lock")
        self._later = label("", "meta_strong", "text2", wrap=True)
        self._back = Button()
        self._work = Button("", "primary", icon="check", keys="Enter")
        self._build()
        self._connect()
        self._show_texts()
        self._show_form(shown=not self._people)

    def show_people(self, people: Sequence[Person], selected: int | None = None) -> None:
        """Show these people, with one of them (by key) selected."""
        self._people = list(people)
        self._search.clear()
        self._show_form(shown=not self._people)
        self._show_cards(selected)

    def focus_search(self) -> None:
        """Put the focus where a name can be typed."""
        if self._form.isHidden():
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The search field keeps the focus while the selection below it moves.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _WALKS or (key is Qt.Key.Key_Right and self._at_end()):
                self._grid.step(key)
                self._grid.take_focus()
                return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        set_look(self, "surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk.setProperty("data", "true")
        self._desk.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        named: dict[str, QWidget] = {"person_search": self._search, "work": self._work}
        named |= {"not_in_list": self._new, "only_look": self._look, "back": self._back}
        for name, widget in named.items():
            widget.setObjectName(name)
        head = QHBoxLayout()
        head.addWidget(self._step)
        head.addWidget(self._desk, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _TOP, _SIDE, _TOP)
        column.setSpacing(_GAP)
        column.addLayout(head)
        for widget in (self._title, self._line, self._search, self._hint):
            column.addWidget(widget)
        column.addWidget(self._nobody)
        column.addWidget(self._grid, 1)
        column.addWidget(self._form)
        column.addLayout(self._build_others())
        column.addStretch()
        column.addWidget(self._build_later())
        column.addLayout(self._build_acts())

    def _build_others(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._new)
        row.addWidget(self._look)
        row.addStretch(1)
        return row

    def _build_later(self) -> QFrame:
        strip = QFrame()
        strip.setProperty("surface", "subtle")
        row = QHBoxLayout(strip)
        row.setContentsMargins(tokens().spacing["card_x"], _GAP, tokens().spacing["card_x"], _GAP)
        row.addWidget(IconLabel("switch_person", "accent"))
        row.addWidget(self._later, 1)
        return strip

    def _build_acts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(self._work)
        return row

    def _connect(self) -> None:
        self._search.installEventFilter(self)
        self._search.textChanged.connect(lambda _: self._show_cards())
        self._search.returnPressed.connect(self._take)
        self._grid.selected.connect(self._show_work)
        self._grid.picked.connect(self._take)
        self._grid.left_upwards.connect(self.focus_search)
        self._grid.typed.connect(self._type)
        self._new.clicked.connect(lambda: self._show_form(shown=True))
        self._form.closed.connect(lambda: self._show_form(shown=False))
        self._form.filled.connect(self.person_added)
        self._look.clicked.connect(lambda: self.look_only.emit())
        self._back.clicked.connect(lambda: self.back.emit())
        self._work.clicked.connect(self._take)

    def _at_end(self) -> bool:
        return self._search.cursorPosition() == len(self._search.text())

    def _type(self, letters: str) -> None:
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._search.insert(letters)

    def _take(self) -> None:
        card = self._grid.current()
        if card is not None:
            self.person_chosen.emit(card.person.key)

    def _show_form(self, *, shown: bool) -> None:
        self._form.setVisible(shown)
        self._grid.setVisible(bool(self._people) and not shown)
        for widget in (self._search, self._hint, self._new, self._work):
            widget.setVisible(bool(self._people) and not shown)
        self._nobody.hide()
        if shown:
            role = "agent" if self._people else "lead"
            self._form.start(self._search.text().strip(), role, may_close=bool(self._people))
        else:
            self._show_cards()
            self.focus_search()

    def _show_cards(self, selected: int | None = None) -> None:
        language = languages().language or "zh"
        found = matching(self._people, self._search.text())
        now = self._clock()
        cards = [
            PersonCard(person, person_words(person, self._names, language, now), language)
            for person in found
        ]
        keys = [person.key for person in found]
        self._grid.show_cards(cards, keys.index(selected) if selected in keys else 0)
        self._nobody.setText(
            self.tr("Nobody here is called “{text}”. Add yourself, or try the staff no.").format(
                text=self._search.text()
            )
        )
        self._nobody.setVisible(self._form.isHidden() and not found)

    def _show_work(self) -> None:
        card = self._grid.current()
        self._work.setEnabled(card is not None)
        if card is not None:
            name = card.person.name.text(languages().language or "zh")
            self._work.setText(self.tr("Work as {name}").format(name=name))
            self._work.updateGeometry()

    def _show_texts(self) -> None:
        self._step.setText(self.tr("Step 2 of 2 · who are you"))
        self._title.setText(self.tr("Who is working?"))
        self._line.setText(
            self.tr("Every change carries a name. This is not a password: anyone here can choose.")
        )
        self._search.setPlaceholderText(self.tr("e.g. luobin, lb, SN0319"))
        self._search.setAccessibleName(self.tr("Find a person"))
        self._hint.setText(
            self.tr("Name, pinyin, staff no. or the first letters. Enter takes the selected one.")
        )
        self._new.setText(self.tr("I am not in the list"))
        self._look.setText(self.tr("Only look, change nothing"))
        self._later.setText(
            self.tr("Later: Ctrl Shift P switches the person without closing a form.")
        )
        self._back.setText(self.tr("Back"))
        self._show_cards()

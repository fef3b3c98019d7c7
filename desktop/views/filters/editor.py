"""The popover of one filter: field, operator, value; each change shows its result at once."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.filters import (
    ME,
    WITHOUT_VALUE,
    FilterField,
    FilterKind,
    operators,
    plain_operator,
)
from desktop.domain.ticket_query import Condition
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import unfold
from desktop.qtkit.zone import local
from desktop.services.filter_fields import operator_name
from desktop.views.desk import Desk
from desktop.views.filters.option_list import OptionList
from desktop.views.filters.value_options import ValueOptions
from desktop.views.filters.words import FilterWords

_WIDTH, _PEOPLE, _PAUSE_MS = 320, 30, 150
_TYPED = frozenset({FilterKind.TEXT, FilterKind.TICKET_NO, FilterKind.NUMBER})


class FilterEditor(QFrame):
    """Emits `changed` with each new condition; Enter takes and closes, Ctrl+Enter stays."""

    changed = Signal(object)
    closed = Signal()

    def __init__(
        self, desk: Desk, field: FilterField, condition: Condition | None, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._desk, self._field = desk, field
        now = desk.session.clock()
        self._words = FilterWords(desk.my, desk.language, now)
        self._options = ValueOptions(desk.my, field, self._words, local(now).date())
        self._value: Any = condition.value if condition else None
        self._more: list[Any] = []
        self._operator = ComboBox()
        self._search = LineEdit()
        self._list = OptionList()
        self._hint = label("", "note", "muted", wrap=True)
        self._reads = desk.latest()
        self._pause = QTimer(self)
        self._build()
        self._start(condition)

    def show_at(self, where: QPoint) -> None:
        """Open with the corner there at which words begin, inside of the screen."""
        unfold(self, where)
        (self._operator if self._search.isHidden() else self._search).setFocus()

    def _build(self) -> None:
        theme = current_theme()
        self.setObjectName("filter_editor")
        self.setProperty("floating", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._search.setObjectName("filter_value")
        self._operator.setObjectName("filter_operator")
        self._list.setObjectName("filter_options")
        self.setFixedWidth(theme.px(_WIDTH))
        name = label(self._field.name.text(self._desk.language), "strong")
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(name)
        head.addWidget(label("›", "body", "muted"))
        head.addWidget(self._operator, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addLayout(head)
        for part in (self._search, self._list, self._hint):
            layout.addWidget(part)

    def _start(self, condition: Condition | None) -> None:
        language = self._desk.language
        for operator in operators(self._field):
            self._operator.addItem(operator_name(operator, language), operator)
        wanted = plain_operator(self._field, condition.operator) if condition else ""
        self._operator.setCurrentIndex(max(0, self._operator.findData(wanted)))
        self._operator.setAccessibleName(self.tr("Operator"))
        self._search.setAccessibleName(self._field.name.text(language))
        self._list.setAccessibleName(self.tr("Values"))
        self._search.installEventFilter(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_up)
        self._search.textEdited.connect(lambda _text: self._typed())
        self._list.taken.connect(lambda value: self._take(value, stay=self._options.several))
        self._operator.activated.connect(lambda _index: self._operator_chosen())
        if condition is not None and self._field.kind in _TYPED:
            self._search.setText(_shown(self._value))
        self._look_up()
        self._fill(first=True)

    def _now(self) -> str:
        return str(self._operator.currentData())

    def _operator_chosen(self) -> None:
        before = self._value
        self._fill(first=True)
        if self._now() in WITHOUT_VALUE:
            self._tell(None)
        elif self._options.several and before:
            self._tell(before)
        else:
            option = self._list.current()
            if option is not None and self._search.text():
                self._tell(option.value)
        self.adjustSize()

    def _typed(self) -> None:
        self._fill(first=True)
        self._pause.start()
        option = self._list.current()
        if self._field.kind in _TYPED and option is not None:
            self._tell(option.value)

    def _look_up(self) -> None:
        """Read what is too much to be held: people by what is typed, the tags in use."""
        text = self._search.text()
        if self._field.kind is FilterKind.TAG and not self._more:
            self._reads.start(lambda my, _p: [tag for tag, _ in my.tags.used()], self._show_more)
        elif self._field.kind is FilterKind.PERSON:
            keys = [each for each in self._chosen() if each != ME and isinstance(each, int)]
            self._reads.start(
                lambda my, _p: (
                    my.people.find(text, _PEOPLE) if text else list(my.people.get(keys).values())
                ),
                self._show_more,
            )

    def _show_more(self, found: list[Any]) -> None:
        self._more = found
        self._fill(first=True)

    def _fill(self, *, first: bool) -> None:
        operator, text = self._now(), self._search.text()
        options = self._options.of(operator, text, self._more)
        self._list.show_options(options, self._chosen(), first=first)
        without = operator in WITHOUT_VALUE
        self._search.setVisible(not without)
        wrong = bool(text) and not options and not without
        self._search.set_error(wrong=wrong)
        self._hint.setText(self._say(wrong=wrong, without=without))
        self._hint.setVisible(not without)
        self._search.setPlaceholderText(self._example(operator))
        self.adjustSize()

    def _say(self, *, wrong: bool, without: bool) -> str:
        if wrong:
            return self.tr("Nothing of that kind. Type something else; nothing has changed.")
        if without:
            return ""
        if self._options.several:
            return self.tr("Enter takes it, Ctrl+Enter takes one more, Esc leaves")
        return self.tr("Enter takes it, Esc leaves")

    def _example(self, operator: str) -> str:
        if self._field.kind in (FilterKind.TIME, FilterKind.DAY):
            if operator == "between":
                return self.tr("2026-11-01 .. 2026-11-20")
            if operator in ("within", "older", "next", "sooner"):
                return self.tr("7 days, 3 h, 2 weeks")
            return self.tr("2026-11-20, 20 Nov, today")
        if self._field.kind is FilterKind.NUMBER:
            return self.tr("2 .. 40") if operator == "range" else self.tr("12")
        if self._field.kind is FilterKind.PERSON:
            return self.tr("Name, pinyin, staff no. or department")
        return self.tr("Type to find") if self._options.several else self.tr("Any text")

    def _chosen(self) -> tuple[Any, ...]:
        if self._value is None:
            return ()
        return (
            self._value
            if isinstance(self._value, tuple) and self._options.several
            else (self._value,)
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                self._list.step(steps[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                self._enter(stay=held and self._options.several)
                return True
        return super().eventFilter(watched, event)

    @override
    def hideEvent(self, event: Any) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def _enter(self, *, stay: bool) -> None:
        option = self._list.current()
        if option is None:
            self.close()
        else:
            self._take(option.value, stay=stay)

    def _take(self, value: Any, *, stay: bool) -> None:
        if not self._options.several:
            self._tell(value)
            self.close()
            return
        chosen = list(self._chosen())
        if value in chosen:
            chosen.remove(value)
        else:
            chosen.append(value)
        self._tell(tuple(chosen))
        if stay:
            self._search.selectAll()
            self._fill(first=False)
        else:
            self.close()

    def _tell(self, value: Any) -> None:
        self._value = value
        if value == ():
            self.changed.emit(None)
        else:
            self.changed.emit(Condition(self._field.id, self._now(), value))


def _shown(value: Any) -> str:
    return " .. ".join(map(str, value)) if isinstance(value, tuple) else str(value)

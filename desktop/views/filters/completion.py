"""Offers operators and their values under the search box while they are typed."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from desktop.domain.filters import CHOSEN_KINDS, FilterKind
from desktop.domain.search_operators import Typing, quoted, typing_at
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import by_pixels
from desktop.qtkit.zone import local
from desktop.services.box_options import offered_names, offered_words
from desktop.services.filter_fields import field_of
from desktop.services.search_box import operator_names
from desktop.views.desk import Desk
from desktop.views.filters.option_list import OptionList
from desktop.views.filters.value_options import ValueOption, ValueOptions
from desktop.views.filters.words import FilterWords

_WIDTH, _MOST, _PEOPLE = 280, 8, 8


class Completion(QFrame):
    """Up, Down choose, Enter or Tab takes, Esc closes; the box keeps the keyboard.

    Enter takes only what was chosen with Down, so that it still goes to the hits. Nothing is
    offered while an input method composes.
    """

    def __init__(self, desk: Desk, box: QLineEdit) -> None:
        super().__init__(box.window())
        self._desk, self._box = desk, box
        self._typing = Typing("", "", 0)
        self._composing = False
        self._list = OptionList()
        self._reads = desk.latest()
        self._build()
        box.installEventFilter(self)
        box.textEdited.connect(lambda _text: self._offer())

    def _build(self) -> None:
        self.setObjectName("completion")
        self.setProperty("floating", "true")
        self._list.setObjectName("completions")
        by_pixels(self._list)
        self._list.taken.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self._list)
        self.setFixedWidth(current_theme().px(_WIDTH))
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
            if self._composing:
                self.hide()
        elif event.type() is QEvent.Type.FocusOut:
            self.hide()
        elif event.type() is QEvent.Type.ShortcutOverride and self._wants(event):
            # Esc closes the suggestions before it goes one level back.
            event.accept()
        elif event.type() is QEvent.Type.KeyPress and self._wants(event):
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def _wants(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or self.isHidden() or self._composing:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._list.currentRow() >= 0
        return event.key() in (
            *(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Tab, Qt.Key.Key_Escape),
        )

    def _pressed(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() == Qt.Key.Key_Down:
            self._list.step(1)
        elif event.key() == Qt.Key.Key_Up:
            self._list.step(-1)
        else:
            self._list.setCurrentRow(max(0, self._list.currentRow()))
            option = self._list.current()
            if option is not None:
                self._take(option.value)
        return True

    def _offer(self) -> None:
        if self._composing:
            return
        directory, text = self._desk.my.directory, self._box.text()
        names = operator_names(directory)
        self._typing = typing_at(text, self._box.cursorPosition(), names)
        if not self._typing.name:
            self._show(self._names())
            return
        field = field_of(directory, self._typing.name)
        if field is not None and field.kind is FilterKind.PERSON and self._typing.value:
            wanted = self._typing
            self._reads.start(
                lambda my, _p: my.people.find(wanted.value, _PEOPLE),
                lambda found: self._show_people(wanted, found),
            )
        self._show(self._values())

    def _names(self) -> list[ValueOption]:
        language = self._desk.language
        colon = "：" if language == "zh" else ":"
        offered = offered_names(self._desk.my.directory, self._typing.value, language)
        return [ValueOption(each.word + colon, each.word + colon, each.about) for each in offered]

    def _values(self, people: list[Any] | None = None) -> list[ValueOption]:
        name, typed, language = self._typing.name, self._typing.value, self._desk.language
        if name.startswith("box."):
            words = offered_words(name.removeprefix("box."), typed, language)
            return [ValueOption(each.word + " ", each.word) for each in words]
        plain = "created_at" if name.startswith("time.") else name
        field = field_of(self._desk.my.directory, plain)
        if field is None or field.kind in (FilterKind.TEXT, FilterKind.TICKET_NO):
            return []
        now = self._desk.session.clock()
        words_of = FilterWords(self._desk.my, language, now)
        options = ValueOptions(self._desk.my, field, words_of, local(now).date())
        operator = "any_of" if field.kind in CHOSEN_KINDS else "on"
        if field.kind not in (*CHOSEN_KINDS, FilterKind.TIME, FilterKind.DAY):
            return []
        found = options.of(operator, typed, people or ())
        return [option._replace(value=quoted(option.text) + " ") for option in found[:_MOST]]

    def _show_people(self, wanted: Typing, found: list[Any]) -> None:
        if wanted == self._typing and self._box.hasFocus():
            self._show(self._values(found))

    def _show(self, options: list[ValueOption]) -> None:
        typed = self._typing.value
        # What stands there in full needs no suggestion.
        options = [each for each in options if str(each.value).strip() != typed]
        if not options or not self._box.hasFocus():
            self.hide()
            return
        self._list.setAccessibleName(self.tr("Suggestions"))
        self._list.show_options(options, (), first=True)
        self._list.setCurrentRow(-1)
        self.adjustSize()
        start = self._box.width() - self.width() if self._box.isRightToLeft() else 0
        corner = self._box.mapTo(self._box.window(), QPoint(start, self._box.height() + 4))
        self.move(corner)
        self.show()
        self.raise_()

    def _take(self, value: Any) -> None:
        text, cursor = self._box.text(), self._box.cursorPosition()
        rest = text[cursor:].lstrip() if str(value).endswith(" ") else text[cursor:]
        self._box.setText(text[: self._typing.start] + str(value) + rest)
        self._box.setCursorPosition(self._typing.start + len(str(value)))
        self.hide()
        if not str(value).endswith(" "):
            self._offer()

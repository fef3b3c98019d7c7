"""The chips over the queue's table at work: adding, changing, taking off, and what is left out."""

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import AppError
from desktop.domain.filters import FilterField
from desktop.domain.ticket_query import Condition
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.look import below
from desktop.services.filter_fields import all_fields, field_of
from desktop.services.filter_values import learn_sounds, sounds_of
from desktop.services.search_box import UNKNOWN, BoxPart
from desktop.views.desk import Desk
from desktop.views.filters.chip_bar import ChipBar
from desktop.views.filters.completion import Completion
from desktop.views.filters.words import ChipText, FilterWords
from desktop.views.tickets.queue_head import QueueHead
from desktop.views.tickets.queue_state import QueueState

if TYPE_CHECKING:
    from desktop.views.filters.editor import FilterEditor

_BELOW = 4


class QueueFilter(QObject):
    """Made after the first painted rows: chips need words that the rows do not."""

    save_wanted = Signal()

    def __init__(self, desk: Desk, head: QueueHead, state: QueueState) -> None:
        super().__init__(head)
        self._desk, self._head, self._state = desk, head, state
        self.bar = ChipBar()
        self._heard = False
        self._save = Button(kind="ghost", icon="save")
        self.completion = Completion(desk, head.search)
        head.take_chips(self.bar)
        head.take_button(self._save)
        self._save.setObjectName("save_changes")
        self._save.set_height("control_row")
        self._save.clicked.connect(lambda _checked: self.save_wanted.emit())
        self.bar.edited.connect(self._edit)
        self.bar.removed.connect(self._remove)
        self.bar.add_wanted.connect(self.add)

    def refresh(self) -> None:
        """Show the conditions that stand, and say what of them cannot be met."""
        words = self._words()
        asked = self._state.asked
        texts = [
            words.chip(condition, asked.broken.get(place, ""))
            for place, condition in enumerate(self._state.state.conditions)
        ]
        box = [words.chip(part.condition) for part in asked.box if part.condition is not None]
        self.bar.show_chips([*texts, *(text._replace(from_box=True) for text in box)])
        self._offer_to_save()
        notices = (*self._number(), *self._wrong(texts), *self._unknown(asked.box))
        self._head.show_notice("  ".join(dict.fromkeys(notices)))

    def add(self) -> None:
        """Let a person choose a field, then what it is to be."""
        if self._heard:
            self._choose_field()
            return
        # The first time the sounds of Chinese names are loaded, which takes a moment.
        self._desk.read(lambda my, _p: learn_sounds(my.directory), lambda _done: self._ready())

    def _offer_to_save(self) -> None:
        view = self._state.view
        own = view is not None and self._desk.my.saved_views.may_change(view)
        self._save.setText(self.tr("Changed · save") if own else self.tr("Save as view"))
        self._head.offer(offered=self._state.is_changed())

    def _ready(self) -> None:
        self._heard = True
        self._choose_field()

    def _choose_field(self) -> None:
        language = self._desk.language
        fields = all_fields(self._desk.my.directory)
        picking = import_module("desktop.views.tickets.picker")
        options = [
            picking.Option(field, field.name.text(language), sounds=_found_by(field))
            for field in fields
        ]
        near = self.bar.place_of(-1)
        box = QRect(0, 0, near.width(), near.height() + _BELOW)
        picking.pick(self.tr("Filter by"), options, near, box, self._start)

    def _start(self, field: FilterField) -> None:
        place = len(self._state.state.conditions)
        self._open(field, None, place)

    def _edit(self, index: int) -> None:
        conditions = self._state.state.conditions
        if index >= len(conditions):
            self._edit_in_box(index - len(conditions))
            return
        condition = conditions[index]
        field = field_of(self._desk.my.directory, condition.field)
        if field is not None:
            self._open(field, condition, index)

    def _edit_in_box(self, index: int) -> None:
        part = self._of_box()[index]
        self._head.search.setFocus()
        self._head.search.setSelection(part.start, part.end - part.start)

    def _open(self, field: FilterField, condition: Condition | None, place: int) -> None:
        near: QWidget = self.bar.place_of(place)
        made = import_module("desktop.views.filters.editor").FilterEditor
        editor: FilterEditor = made(self._desk, field, condition, self.bar.window())
        editor.changed.connect(partial(self._put, place))
        editor.closed.connect(lambda: self.bar.place_of(place).setFocus())
        editor.show_at(below(near, near.rect().adjusted(0, 0, 0, _BELOW + 1)))

    def _put(self, place: int, condition: Condition | None) -> None:
        conditions = list(self._state.state.conditions)
        if condition is None:
            del conditions[place : place + 1]
        elif place < len(conditions):
            conditions[place] = condition
        else:
            conditions.append(condition)
        self._state.set_conditions(tuple(conditions))

    def _remove(self, index: int) -> None:
        conditions = self._state.state.conditions
        if index < len(conditions):
            self._put(index, None)
            return
        part = self._of_box()[index - len(conditions)]
        text = self._head.search.text()
        self._head.search.setText(" ".join((text[: part.start] + text[part.end :]).split()))

    def _of_box(self) -> list[BoxPart]:
        return [part for part in self._state.asked.box if part.condition is not None]

    def _words(self) -> FilterWords:
        return FilterWords(self._desk.my, self._desk.language, self._desk.session.clock())

    def _number(self) -> list[str]:
        """Return what is wrong with a number that was typed: its check digit."""
        text = self._state.asked.query.text
        try:
            if text:
                self._desk.my.queue.by_number(text)
        except AppError as error:
            return [self._desk.sentence(error)]
        return []

    @staticmethod
    def _wrong(texts: list[ChipText]) -> list[str]:
        return [text.wrong for text in texts if text.wrong]

    def _unknown(self, parts: tuple[BoxPart, ...]) -> list[str]:
        text = self._head.search.text()
        said = self.tr("“{part}” is not known here and is left out.")
        return [
            said.format(part=text[part.start : part.end]) for part in parts if part.why == UNKNOWN
        ]


def _found_by(field: FilterField) -> str:
    return " ".join((*field.name, *field.words, sounds_of(field.name)))

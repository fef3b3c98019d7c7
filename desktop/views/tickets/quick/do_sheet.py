"""The sheet before a quick action: what it will do, and its words, which may still be changed."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.bulk import BulkPreview
from desktop.domain.errors import AppError
from desktop.domain.quick_actions import Outcome, QuickAction
from desktop.domain.vocabulary import MessageKind
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import label
from desktop.services.quick.actions import Rehearsal
from desktop.services.services import Services
from desktop.views.bulk.bulk_lists import BulkList, Grouped, counts_text, preview_groups
from desktop.views.desk import Desk
from desktop.views.sheet import Sheet
from desktop.views.tickets.quick.outcome_part import OutcomePart

_SIZE = (620, 640)
_LIST = 300
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Foretold(NamedTuple):
    """What the sheet shows: the action, the tickets, what it would do; groups for several."""

    action: QuickAction
    keys: tuple[int, ...]
    number: str
    rehearsal: Rehearsal
    groups: Grouped | None


def foretell(my: Services, desk: Desk, found: Foretold) -> Foretold:
    """Return what is foretold with its groups, where there are several tickets."""
    if len(found.keys) == 1:
        return found
    rehearsal = found.rehearsal
    changes = {each.key: each.differences for each in rehearsal.outcomes if not each.is_nothing}
    same = tuple(each.key for each in rehearsal.outcomes if each.is_nothing)
    preview = BulkPreview(changes, same, rehearsal.refused, rehearsal.seen)
    return found._replace(groups=preview_groups(preview, my, desk))


class QuickSheet(Sheet):
    """Enter does it, Shift+Enter begins a line in the words; `wanted` carries them, None as kept.

    The first part of the words that is not known is selected.
    """

    wanted = Signal(object)

    def __init__(self, desk: Desk, found: Foretold, parent: QWidget) -> None:
        super().__init__(parent, _SIZE)
        self.setObjectName("quick_sheet")
        self.takes_enter = True
        self._desk, self._found = desk, found
        self._text: GrowingText | None = None
        name = found.action.name.text(desk.language)
        self.name(f"{name} · {self._whose()}", self.tr("Do it"))
        if found.groups is not None:
            self._show_many(found.groups)
        else:
            self._show_one()
        if self._text is None:
            QTimer.singleShot(0, self.act, self.act.setFocus)
        self.acted.connect(lambda: self.wanted.emit(self._words()))

    def _whose(self) -> str:
        count = len(self._found.keys)
        return self._found.number if count == 1 else self.tr("%n ticket(s)", "", count)

    def _show_many(self, groups: Grouped) -> None:
        said = label(counts_text(groups.groups), "strong", wrap=True)
        listed = BulkList()
        listed.setMinimumHeight(_LIST)
        listed.show_groups(groups)
        self.add(said)
        self.add(listed)
        self.listen(listed)
        if not self._found.rehearsal.outcomes:
            self.act.set_off(self.tr("None of these tickets can take this action."))

    def _show_one(self) -> None:
        for refusal in self._found.rehearsal.refused:
            why = self._desk.sentence(AppError(refusal.code, **refusal.params))
            self.add(label(why, "body", "red", wrap=True))
            self.act.set_off(why)
        for outcome in self._found.rehearsal.outcomes:
            self.add(OutcomePart(self._desk, outcome))
            if outcome.text:
                self._show_words(outcome)
        asked = self._found.rehearsal.asked
        if not asked.is_nothing:
            told = self.tr("Its new status asks for a little more; that comes next.")
            self.add(label(told, "note", "muted", wrap=True))

    def _show_words(self, outcome: Outcome) -> None:
        words = self._found.action.words
        replies = words is not None and words.kind is MessageKind.REPLY
        text = self._text = GrowingText(2, 8)
        text.setObjectName("quick_words")
        text.setPlainText(outcome.text)
        field = Field(self.tr("Reply") if replies else self.tr("Note"), text)
        self.add(field)
        self.listen(text)
        self.add(label(self.tr("Enter does it, Shift+Enter begins a new line."), "note", "muted"))
        text.textChanged.connect(lambda: self._look(outcome))
        self._look(outcome)
        QTimer.singleShot(0, text, lambda: self._begin(text, outcome))

    def _begin(self, text: GrowingText, outcome: Outcome) -> None:
        cursor = text.textCursor()
        for name in outcome.open[:1]:
            place = text.toPlainText().find(f"[{name}]")
            cursor.setPosition(place)
            cursor.setPosition(place + len(name) + 2, cursor.MoveMode.KeepAnchor)
            text.setTextCursor(cursor)
        text.setFocus()

    def _look(self, outcome: Outcome) -> None:
        """Hold the act while a variable without a value still stands in the words."""
        said = self._text.toPlainText() if self._text is not None else ""
        left = [name for name in outcome.open if f"[{name}]" in said]
        lacking = self.tr("Fill in first: {names}").format(names=", ".join(left)) if left else ""
        self.act.set_off(lacking)

    def _words(self) -> str | None:
        return None if self._text is None else self._text.toPlainText().strip()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            breaks = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in _ENTER and not breaks:
                self.do()
                return True
        return super().eventFilter(watched, event)

"""Which questions the room sees: those of an exam, or chosen ones of the bank."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.domain.exams.drawing import Item
from desktop.services.training.exams import Planned
from desktop.views.desk import Desk
from desktop.views.exams.room.room_window import RoomWindow

# Stands for the newest version of a question.
_NEWEST = 0


def show_exam(desk: Desk, planned: Planned, over: QWidget) -> None:
    """Show the questions of an exam to the room; what is drawn is drawn anew each time."""
    title, plan = planned.plan.title.text(desk.language), planned.plan
    seed = desk.session.clock()
    desk.read(
        lambda my, _progress: my.exams.drawn(plan, seed),
        lambda items: _open(desk, items, title, over),
    )


def show_questions(desk: Desk, keys: Sequence[int], title: str, over: QWidget) -> None:
    """Show questions of the bank to the room, in the order in which they are listed."""
    _open(desk, [Item(key, _NEWEST, key) for key in keys], title, over)


def _open(desk: Desk, items: Sequence[Item], title: str, over: QWidget) -> None:
    window = RoomWindow(desk, items, title, over.window())
    window.showFullScreen()
    window.setFocus()

"""What was typed for a quick action comes back where the ticket has changed meanwhile."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.quick_actions import QuickAction, Words
from desktop.domain.ticket_query import Condition, ViewState
from desktop.domain.vocabulary import MessageKind

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
ACTION = QuickAction(
    Bilingual("标高", "Raise"), {"impact": 1}, words=Words(MessageKind.NOTE, Bilingual("说明"))
)


def sheet():
    tops = QApplication.topLevelWidgets()
    found = [each for each in tops if each.objectName() == "quick_sheet" and each.isVisible()]
    return found[-1]


def test_words_come_back_in_a_sheet_that_was_looked_over_anew(opened):
    desk = opened("zh")
    my = desk.app.desk.my
    state = ViewState((Condition("is_open", "is", value=True),))
    keys = my.queue.all_keys(my.queue.ask(state).query)
    key = next(k for k in keys if my.queue.get(k).impact not in (None, 1))
    desk.window.queue.acts.quick.look_over([key], ACTION, desk.window)
    desk.settle()
    sheet().findChild(QWidget, "quick_words").setPlainText("楼上也有两台")
    my.tickets.change([key], {"impact": 3 if my.queue.get(key).impact == 2 else 2})
    sheet().do()
    desk.settle()
    again = sheet()
    assert again.findChild(QWidget, "quick_words").toPlainText() == "楼上也有两台"
    again.do()
    desk.settle()
    found = my.queue.get(key)
    assert (found.impact, found.messages[-1].body) == (1, "楼上也有两台")


def test_a_recording_waits_for_what_is_not_written_yet(opened):
    desk = opened("zh")
    my = desk.app.desk.my
    state = ViewState((Condition("is_open", "is", value=True),))
    key = my.queue.all_keys(my.queue.ask(state).query)[0]
    acts = desk.window.queue.acts.quick
    for place in range(5):
        desk.app.desk.write(lambda mine, place=place: mine.tickets.note(key, f"换过线 {place}"))
    acts.record(key, desk.window)
    desk.settle()
    tops = QApplication.topLevelWidgets()
    shown = [each for each in tops if each.objectName() == "quick_edit_sheet" and each.isVisible()]
    assert shown[-1].findChild(QWidget, "quick_text_zh").toPlainText().startswith("换过线")

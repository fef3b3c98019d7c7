"""Scenes of what follows a solution: the list of calls, a call, a review."""

from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.drafts import TicketDraft
from desktop.domain.moves import Answers
from desktop.domain.reviews import Finding, FindingKind, Written
from desktop.domain.vocabulary import Priority
from desktop.tour.stage import Stage

_WORDS = {
    "zh": ("账务系统全停", "换了主交换机的电源", "接手快", "十分钟后才想到问范围", "电源老化"),
    "en": (
        *("The ledger is down for everybody", "Changed the power supply of the main switch"),
        *("Taken at once", "Nobody asked how many for ten minutes", "The supply was worn out"),
    ),
}
_FOUND = {"zh": "第一步就问有几个人", "en": "Ask how many in the first step"}


def calls(stage: Stage) -> QWidget:
    """Show the list of tickets to be called back."""
    _made(stage)
    stage.window.queue.show_view("callback")
    stage.settle()
    return stage.window


def call(stage: Stage) -> QWidget:
    """Show the sheet of a call."""
    stage.window.queue.acts.call_back([_made(stage)])
    stage.settle()
    return _sheet(stage, "call_sheet")


def review(stage: Stage) -> QWidget:
    """Show a review with a finding."""
    ticket, language = _made(stage), stage.desk.language
    reviews = stage.desk.my.reviews
    found = (Finding(FindingKind.SOP, _FOUND[language]),)
    reviews.write(reviews.of_ticket(ticket)[0].key, Written(*_WORDS[language][2:], found))
    stage.window.queue.acts.review([ticket])
    stage.settle()
    return _sheet(stage, "review_sheet")


def above(stage: Stage) -> QWidget:
    """Show the ticket with what is due above it."""
    stage.window.open_ticket(_made(stage))
    stage.settle()
    return stage.window


def leave(stage: Stage, shown: QWidget) -> None:
    """Take everything back."""
    if shown is not stage.window:
        shown.close()
    for _ in range(6):
        last = stage.desk.my.undo.last()
        if last is None or not last.command.startswith(("ticket.", "callback.", "review.")):
            break
        stage.desk.my.undo.undo()
    stage.settle()
    stage.window.show_queue()
    stage.window.queue.show_view("open")


def _made(stage: Stage) -> int:
    my = stage.desk.my
    subject, solution, *_ = _WORDS[stage.desk.language]
    rows = my.queue.rows(my.queue.all_keys(my.queue.query("open"))[:1]).values()
    first = my.queue.get(next(iter(rows)).key, events=False)
    draft = TicketDraft(subject, priority=Priority.P1, priority_reason="P1")
    key = my.tickets.create(draft, first.requester)
    closed = my.directory.by_code("status", "closed")
    told = {"resolution": solution, "root_cause": solution}
    if closed is not None:
        my.moves.move([key], closed.key, Answers(told))
    stage.settle()
    return key


def _sheet(stage: Stage, name: str) -> QWidget:
    found = QApplication.activeModalWidget() or stage.window.findChild(QWidget, name)
    assert found is not None  # noqa: S101 - just opened
    return found

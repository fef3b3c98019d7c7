"""Scenes of forms for new tickets."""

from typing import Any

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from desktop.domain.call_form import CallForm
from desktop.domain.ticket_query import TicketQuery
from desktop.tour.stage import Stage
from desktop.views.tickets.intake.ticket_line import TicketLine

_SECOND = 1000
_HOUR = 3_600_000


def three_forms(stage: Stage) -> QWidget:
    """Show a call with two parked ones."""
    _open(stage, 400, subject="会议室没声音", caller="温岚", channel="walk_in")
    _open(stage, 125, words="", caller="江雪梅", channel="chat")
    _report(stage)
    return stage.window


def empty(stage: Stage) -> QWidget:
    """Show a form in which nothing stands yet."""
    stage.window.new_ticket()
    return stage.window


def unknown(stage: Stage) -> QWidget:
    """Show a requester whom nobody knows yet, past the target of intake."""
    _open(stage, 340, subject="访客电脑连不上投影", caller="Erik Sandberg")
    return stage.window


def solved(stage: Stage) -> QWidget:
    """Show how a ticket is solved on the spot, with little time left."""
    _report(stage, 235)
    stage.desk.commands.run("new.solve")
    view: Any = stage.window.pane("new")
    strip = view.page().solved
    strip.findChild(QPlainTextEdit, "solved_how").setPlainText("清除保存的筛选条件，重新取数后一致")
    strip.findChild(QComboBox, "solved_cause").setCurrentIndex(10)
    return stage.window


def files(stage: Stage) -> QWidget:
    """Show files that were sent while the requester talks."""
    my = stage.desk.my
    kept = (
        my.tickets.stage("应收余额-11月.xlsx", "application/vnd.ms-excel", b"1" * 48_000),
        my.tickets.stage("报错.txt", "text/plain", b"E-2107\n" * 90),
    )
    _report(stage, files=[list(file) for file in kept])
    return stage.window


def known(stage: Stage) -> QWidget:
    """Show what is known about a printer that jams: like tickets, the SOP, codes, a problem."""
    my = stage.desk.my
    problem, *_ = my.queue.first_page(TicketQuery(text="打印机")) or [0]
    my.tickets.change([problem], {"known_problem_at": stage.desk.session.clock()})
    person = my.people.find("SN0061")[0]
    _open(
        stage,
        95,
        subject="打印机卡纸，打印报 0x0000011b",
        service_type="HWF",
        person=person.key,
        caller=person.name.text(stage.desk.language),
        ties=[[problem, "problem"]],
    )
    stage.settle()
    return stage.window


def late(stage: Stage) -> QWidget:
    """Show a ticket that is entered after the night in which it was reported and solved."""
    now = stage.desk.session.clock()
    _open(
        stage,
        30,
        subject="夜里网络断了半小时",
        caller="温岚",
        late=True,
        reported_at=now - 9 * _HOUR,
        answered_at=now - 8 * _HOUR,
        solved_at=now - 10 * _HOUR,
        late_reason="夜班没有电脑",
    )
    return stage.window


def second_look(stage: Stage) -> QWidget:
    """Show another ticket of the requester beside the form."""
    _report(stage)
    stage.settle()
    stage.settle()
    lines = stage.window.findChildren(TicketLine)
    if lines:
        lines[0].looked.emit(lines[0].row.key)
    return stage.window


def parked(stage: Stage) -> QWidget:
    """Show the queue while two forms wait."""
    _open(stage, 400, subject="会议室没声音", caller="温岚")
    _open(stage, 125, caller="江雪梅", subject="MES")
    stage.window.show_queue()
    return stage.window


def leave_forms(stage: Stage, _shown: QWidget) -> None:
    """Close every form and go back to the queue."""
    forms = stage.window.intake.forms
    for form in forms.all():
        forms.close(form)
    stage.window.show_queue()


def leave_known(stage: Stage, shown: QWidget) -> None:
    """Close every form and take the mark of the known problem back."""
    leave_forms(stage, shown)
    stage.desk.my.undo.undo()


def _report(stage: Stage, talked: int = 222, **more: object) -> None:
    person = stage.desk.my.people.find("SN0061")[0]
    _open(
        stage,
        talked,
        subject="ERP 应收报表数字不对",
        words="“ERP 又坏了！应收报表数字不对，五点要交！”",
        service_type="SWQ",
        category="APP",
        impact=3,
        urgency=1,
        person=person.key,
        caller=person.name.text(stage.desk.language),
        extra={"operation_version": "8.6", "wanted_result": "11 月应收余额，与总账一致"},
        **more,
    )


def _open(stage: Stage, talked: int, **values: object) -> CallForm:
    made: list[CallForm] = []

    def fill(form: CallForm) -> None:
        made.append(form)
        form.clock.started_at -= talked * _SECOND
        form.clock.talked = talked * _SECOND
        for name, value in values.items():
            setattr(form, name, value)

    forms = stage.window.intake.forms
    forms.open_new(fill)
    stage.window.intake.show_number(made[0].number)
    stage.settle()
    return made[0]

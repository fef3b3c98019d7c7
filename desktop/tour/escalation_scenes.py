"""Scenes of tickets handed up and handed over: the sheet, the answer, the end of a shift."""

from typing import Any, cast

from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.drafts import TicketDraft
from desktop.domain.escalations import Addressee, Asked, EscalationKind, Tried
from desktop.domain.handovers import Note
from desktop.domain.sops.run import unanswered
from desktop.domain.vocabulary import ListName
from desktop.services.services import Services
from desktop.services.sop_runs.reading import OpenRun
from desktop.tour.stage import Stage

_MINUTE = 60_000
_AGENT, _ASKER, _ASKED = "Tian Xiaohe", "Luo Bin", "Bai Haoran"
_TAKEN_AGO, _SENT_AGO, _LEFT = 12 * _MINUTE, 4 * _MINUTE, 26 * _MINUTE
_MATTER = {
    "zh": ("账号今天第三次锁了", "账号今天第三次锁了，帮我解一下，急。上周五改过密码。"),
    "en": (
        "Domain account locked for the third time today",
        "Locked for the third time today, please help. I changed the password on Friday.",
    ),
}
_SAID = {
    "zh": {
        "reason": "ACC-01 分支：同一天第二次锁定",
        "symptom": "“账号已锁定”，域控事件 4740",
        "promise": "10:10 前给您下一次答复",
        "deadline": "今天 15:00 给客户交图纸",
    },
    "en": {
        "reason": "ACC-01 branch: second lock on one day",
        "symptom": "“account locked”, event 4740 on the domain controller",
        "promise": "Next word by 10:10",
        "deadline": "Drawings to the customer, today 15:00",
    },
}
_TRIED = {
    "zh": (
        ("核对三项，回拨分机", "是本人，分机 8342"),
        ("看账号状态", "已锁定，未过期，未停用"),
        ("查锁定来源", "ENG-TAB-07，3 次：08:12、08:55、09:28"),
        ("解锁", "没做：分支要求先升级"),
    ),
    "en": (
        ("Three facts, desk phone called", "it is him, ext. 8342"),
        ("State of the account", "locked, not expired, not disabled"),
        ("Lock source", "ENG-TAB-07, 3 locks: 08:12, 08:55, 09:28"),
        ("Unlock", "not done: branch says escalate first"),
    ),
}
_NOTES = {
    "zh": (
        Note("换过网线和端口", "等网络组回电，再让收货口重启一台", "收货口卢班长"),
        Note("", "明早 9 点给财务回电", "财务部"),
    ),
    "en": (
        Note("cable and port changed", "wait for the network team, restart one PC", "the gate"),
        Note("", "call finance back at 9 tomorrow", "finance"),
    ),
}
_FILES = (("lock-source.txt", "text/plain", 3_000), ("screen.png", "image/png", 184_000))


def ask(stage: Stage) -> QWidget:
    """Show the sheet of a new record, filled from the ticket."""
    key = _ticket(stage)
    stage.window.open_ticket(key)
    stage.settle()
    stage.desk.commands.run("ticket.escalate")
    stage.settle()
    (sheet,) = (w for w in stage.window.findChildren(QDialog) if w.isVisible())
    return sheet


def leave_sheet(stage: Stage, shown: QWidget) -> None:
    """Leave the sheet and take the ticket back."""
    shown.close()
    stage.settle()
    leave(stage, shown)


def accept(stage: Stage) -> QWidget:
    """Show an escalation to the one who is asked to accept it."""
    key = _ticket(stage)
    asker = _as(stage, _ASKER, _SENT_AGO)
    asker.escalations.ask(key, _asked(stage, asker, key))
    _work_as(stage, _ASKED)
    stage.window.open_ticket(key)
    stage.settle()
    return stage.window


def handover(stage: Stage) -> QWidget:
    """Show the end of a shift, with next steps on the first two tickets."""
    my, language = stage.desk.my, stage.desk.language
    for work, note in zip(my.handovers.mine(), _NOTES[language], strict=False):
        my.handovers.write_note(work.row.key, note)
    stage.window.show_pane("handover")
    stage.settle()
    return stage.window


def leave_handover(stage: Stage, _shown: QWidget) -> None:
    """Take the notes back."""
    while (last := stage.desk.my.undo.last()) is not None and last.command == "handover.note":
        stage.desk.my.undo.undo()
    stage.settle()
    stage.window.show_queue()


def leave(stage: Stage, _shown: QWidget) -> None:
    """Take all that was done with the ticket back and be who one was."""
    stage.window.show_queue()
    undo = _as(stage, _ASKER, 0).undo
    while (last := undo.last()) is not None:
        undo.undo()
        if last.command == "ticket.create":
            break
    _work_as(stage, _AGENT)
    stage.settle()


def _asked(stage: Stage, asker: Services, key: int) -> Asked:
    language, now = stage.desk.language, asker.session.clock()
    lines, said = _TRIED[language], cast("Any", _SAID[language])
    at = [now - (9 - 2 * place) * _MINUTE for place in range(len(lines) - 1)]
    team = stage.desk.my.directory.by_code(ListName.TEAM, "accounts")
    return asker.escalations.draft(key)._replace(
        kind=EscalationKind.FUNCTIONAL,
        to=Addressee(None, team.key if team else None),
        tried=tuple(Tried(*line, when) for line, when in zip(lines, [*at, None], strict=True)),
        expected_at=stage.desk.session.clock() + _LEFT,
        **said,
    )


def _as(stage: Stage, name: str, ago: int) -> Services:
    """Return the services of a colleague, some time ago."""
    desk = stage.desk
    session = desk.workspace.session(_person(stage, name), desk.language)
    at = session.clock() - ago
    return desk.workspace.services(session._replace(clock=lambda: at, since_set=0))


def _work_as(stage: Stage, name: str) -> None:
    desk = stage.desk
    desk.work_as(desk.workspace.session(_person(stage, name), desk.language))
    stage.settle()


def _person(stage: Stage, name: str) -> int:
    agents = stage.desk.my.directory.agents.values()
    return next(person.key for person in agents if person.name.en == name)


def _ticket(stage: Stage) -> int:
    """Return a ticket of a colleague that was worked by an SOP up to its second step."""
    subject, text = _MATTER[stage.desk.language]
    my = _as(stage, _ASKER, _TAKEN_AGO)
    key = my.tickets.create(
        TicketDraft(subject, text, service_type="ACR", status="working", assignee="罗斌")
    )
    for name, kind, size in _FILES:
        my.tickets.attach(key, name, kind, bytes(size))
    document = my.library.by_code("ACC-01")
    if document is not None:
        my.sop_runs.attach(key, document)
    opened = my.sop_runs.read(key)
    if opened is not None:
        _work(my, key, opened)
    return key


def _work(my: Services, key: int, opened: OpenRun) -> None:
    """Take the first two steps, each by its first way out."""
    steps = opened.text.steps[:2]
    asked = (*opened.text.head.must_ask, *(item for step in steps for item in step.must_ask))
    for item in unanswered(asked, opened.answers):
        my.sop_runs.answer(key, item.id, "4740")
    for step in steps:
        if step.branches:
            my.sop_runs.choose(key, step.id, 0)
        else:
            my.sop_runs.tick(key, step.id)

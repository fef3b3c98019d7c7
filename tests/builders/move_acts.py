"""One act of each kind that moves tickets along arrows, and what has to be there before."""

from desktop.domain.arrows import Guard, Phase
from desktop.domain.drafts import TicketDraft
from desktop.domain.knowledge import Knowledge
from desktop.domain.moves import Answers

DRAFTED = Answers(
    {"resolution": "换线", "root_cause": "接触与线缆", "worked_minutes": 7, "first_contact": False},
    "当面试过",
    Knowledge.DRAFTED,
)


def prepare(desk):
    """Leave a ticket that was talked about, and one that waits."""
    desk.talked = desk.wei.tickets.create(TicketDraft("网口不亮", "周敏说灯不亮"))
    desk.wei.tickets.reply(desk.talked, "先换一根线试试")
    desk.waiting = desk.wei.tickets.create(TicketDraft("等厂商"))
    status = desk.item("status", "waiting_vendor")
    desk.wei.moves.move([desk.waiting], status, Answers({"waiting_for": "备件"}))


def _move(desk):
    desk.wei.moves.move([desk.talked], desk.item("status", "resolved"), DRAFTED)


def _set_arrows(desk):
    known = desk.wei.arrows.arrows()
    desk.wei.arrows.set_arrows({**known, (Phase.NEW, Phase.CLOSED): Guard(("lead",), note=True)})


ACTS = {
    "ticket.move": _move,
    "ticket.attempt": lambda desk: desk.wei.moves.attempt([desk.waiting], "没人接"),
    "arrows.set": _set_arrows,
}

"""One act of each kind on forms filled in on tickets, and what has to be there before."""

from desktop.domain.drafts import TicketDraft

WRITTEN = {"t05_symptom": "灯不亮", "t05_check": ["换线"], "root_cause": "接触与线缆"}


def prepare(desk):
    """Leave a ticket with a form on it."""
    desk.recorded = desk.wei.tickets.create(TicketDraft("带诊断记录的"))
    desk.record = desk.item("template", "T05")
    desk.clock.now += 1000
    desk.form = desk.wei.filled_forms.add(desk.recorded, desk.record, WRITTEN)
    desk.clock.now += 1000


ACTS = {
    "filled_form.add": lambda desk: desk.wei.filled_forms.add(
        desk.recorded, desk.item("template", "T06"), {"t06_reason": "超时"}
    ),
    "filled_form.change": lambda desk: desk.wei.filled_forms.change(
        desk.form, {**WRITTEN, "t05_symptom": None, "resolution": "换口"}
    ),
    "filled_form.remove": lambda desk: desk.wei.filled_forms.remove(desk.form),
}

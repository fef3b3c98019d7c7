"""Every act on an SOP worked on a ticket, for the test that tries and undoes them all."""

from library_desk import SUBMITTED, effective_sop

from desktop.domain.bilingual import Bilingual
from desktop.domain.drafts import TicketDraft


def prepare(desk):
    """Give a desk a ticket with a run, one whose SOP has a newer version, one without."""
    document, _ = effective_sop(desk, "R-01")
    later, _ = effective_sop(desk, "R-02")
    desk.run_document = document
    desk.worked, desk.behind, desk.without = (
        desk.wei.tickets.create(TicketDraft(subject)) for subject in ("在办", "旧版", "没有")
    )
    desk.wei.sop_runs.attach(desk.worked, document)
    desk.wei.sop_runs.attach(desk.behind, later)
    steps = desk.wei.sop_runs.read(desk.worked).text.steps
    desk.run_steps = [step.id for step in steps]
    desk.asked = steps[0].must_ask[0].id
    desk.wei.sop_runs.tick(desk.worked, desk.run_steps[2], "已试")
    behind = desk.wei.sop_runs.read(desk.behind).text.steps
    desk.wei.sop_runs.skip(desk.behind, behind[0].id, "电话里核对过")
    newer(desk, later, behind[0].id)
    desk.wei.sop_runs.move(desk.behind)
    desk.looked = behind[0].id
    newer(desk, later, behind[1].id)


def newer(desk, document, step):
    """Put a version in force in which one step says something else."""
    version = desk.wei.documents.revise(document)
    text = desk.wei.sops.text(version)
    before = text.steps[text.position(step)]
    desk.wei.sops.save_step(version, before, before._replace(title=Bilingual("换了", "Changed")))
    desk.wei.documents.submit(version, SUBMITTED)
    desk.lin.documents.approve(version)
    return version


ACTS = {
    "sop_run.attach": lambda desk: desk.wei.sop_runs.attach(desk.without, desk.run_document),
    "sop_run.detach": lambda desk: desk.wei.sop_runs.detach(desk.worked),
    "sop_run.tick": lambda desk: desk.wei.sop_runs.tick(desk.worked, desk.run_steps[1]),
    "sop_run.untick": lambda desk: desk.wei.sop_runs.untick(desk.worked, desk.run_steps[2]),
    "sop_run.skip": lambda desk: desk.wei.sop_runs.skip(desk.worked, desk.run_steps[0], "当面"),
    "sop_run.choose": lambda desk: desk.wei.sop_runs.choose(desk.worked, desk.run_steps[1], 1),
    "sop_run.note": lambda desk: desk.wei.sop_runs.note_step(
        desk.worked, desk.run_steps[1], "灯灭"
    ),
    "sop_run.look": lambda desk: desk.wei.sop_runs.looked_again(desk.behind, desk.looked),
    "sop_run.answer": lambda desk: desk.wei.sop_runs.answer(desk.worked, desk.asked, "70012"),
    "sop_run.move": lambda desk: desk.wei.sop_runs.move(desk.behind),
    "sop_run.stay": lambda desk: desk.wei.sop_runs.stay(desk.behind),
}

"""A process as it shall be, its last row linked with a step of an SOP in force; acts on both."""

from library_desk import effective_sop, sop
from process_acts import table

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.table import State
from desktop.services.process.maps import NewProcess


def prepare(desk):
    """Remember the ids of rows and steps."""
    planned = table()._replace(state=State.TO_BE)
    desk.planned_of, desk.planned = desk.wei.processes.create(NewProcess(planned, "PM-08"))
    desk.planned_rows = [each.id for each in desk.wei.processes.table(desk.planned).rows]
    desk.shown_sop, desk.shown_version = effective_sop(desk, "P-01", sop("解锁", "p"))
    desk.shown_steps = [step.id for step in desk.wei.sops.text(desk.shown_version).steps]
    desk.wei.process_links.link(desk.planned, desk.planned_rows[3], desk.shown_steps[2])


def shown(desk, place=0, version=None):
    """Return a row of the planned process as people see it."""
    return desk.wei.processes.table(version or desk.planned).rows[place]


def change(desk, place=0, **fields):
    """Change fields of a planned row; return how many rows were others before."""
    wanted = [shown(desk, place)._replace(**fields)]
    return desk.wei.processes.change_rows(desk.planned, wanted)


def draft_of(desk):
    """Return the newest version of the SOP that is shown, and its text."""
    newest = desk.wei.documents.versions(desk.shown_sop)[0]
    return newest, desk.wei.sops.text(newest.key)


ACTS = {
    "process.link": lambda desk: desk.wei.process_links.link(
        desk.planned, desk.planned_rows[0], desk.shown_steps[0]
    ),
    "process.unlink": lambda desk: desk.wei.process_links.unlink(
        desk.planned, desk.planned_rows[3]
    ),
    "process.pull_steps": lambda desk: desk.wei.process_links.pull(
        desk.planned, desk.shown_sop, desk.planned_rows[1]
    ),
    "process.make_sop": lambda desk: desk.wei.process_links.make_sop(
        desk.planned, desk.planned_rows[:3], "p-02", Bilingual("接电话", "Calls")
    ),
}

"""A step that a quick action ticks: ticked where it stands open, else left with the reason."""

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.quick_actions import Tick, TickOutcome
from desktop.domain.sops.run_acts import Act, Deed
from desktop.domain.sops.run_ways import USUAL
from desktop.services.sop_runs import work as working
from desktop.services.sop_runs.steps import settle_step
from desktop.store.change import Change
from desktop.store.library import sop_texts

_OTHER_SOP = "quick_step_other"
_NAMELESS = Bilingual("—", "—")
_LEFT_OPEN = frozenset({"sop_run_none", "run_step_off", "run_step_asks", "run_branch_gone"})


def tick(change: Change, ticket: int, wanted: Tick, by: tuple[int | None, int]) -> TickOutcome:
    """Tick a step of a ticket by a person at a time; one that cannot be ticked stays open."""
    person, now = by
    titles = sop_texts.titles(change.connection, [wanted.step])
    told = TickOutcome(wanted.step, titles.get(wanted.step, _NAMELESS))
    deed = Deed.TICK if wanted.branch == USUAL else Deed.CHOOSE
    try:
        stands = working.begin(change, ticket).state(now).at(wanted.step)
        if stands is None:
            return told._replace(why=_OTHER_SOP)
        told = told._replace(title=stands.step.title, number=stands.number)
        act = Act(deed, wanted.step, now, person, branch=wanted.branch)
        return told._replace(done=settle_step(change, ticket, act))
    except AppError as error:
        if error.code not in _LEFT_OPEN:
            raise
        return told._replace(why=error.code, params=error.params)

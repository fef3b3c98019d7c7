"""A run taken over to a newer version of its SOP: what is kept, what is to be looked at again."""

from desktop.domain.sops.records import Sop, Step
from desktop.domain.sops.run import Mark, Marks
from desktop.domain.sops.run_ways import USUAL


def carried(marks: Marks, before: Sop, after: Sop) -> dict[str, Mark]:
    """Return the marks of a run that goes on by another version.

    Marks go with the steps; a settled step whose text differs is to be looked at again, one whose
    branch is gone is open again. Marks of steps that are gone stay as they are.
    """
    old = {step.id: step for step in before.steps}
    new = {step.id: step for step in after.steps}
    return {
        name: _carried(mark, old[name], new[name]) if name in old and name in new else mark
        for name, mark in marks.items()
    }


def _carried(mark: Mark, before: Step, after: Step) -> Mark:
    if not mark.is_settled:
        return mark
    branch = _same_branch(mark.branch, before, after)
    if branch is None:
        return Mark(note=mark.note, round=mark.round, since=mark.since, earlier=mark.earlier)
    return mark._replace(branch=branch, look_again=mark.look_again or _differ(before, after))


def _differ(before: Step, after: Step) -> bool:
    """Return whether a step asks for something else; who does it and when is no matter here."""
    placed = after._replace(stage=before.stage, role=before.role)
    return placed._replace(behind=before.behind, behind_base=before.behind_base) != before


def _same_branch(branch: int, before: Step, after: Step) -> int | None:
    """Return the place of the same answer in the newer text; None where it is gone."""
    if not 0 <= branch < len(before.branches):
        return USUAL
    label = before.branches[branch].label
    return next((at for at, each in enumerate(after.branches) if each.label == label), None)

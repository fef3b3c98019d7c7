"""Acts on the steps of a run: tick, untick, skip, take a branch, note, look again.

Two windows never lose anything: a step that somebody has settled meanwhile stays as they did it.
"""

from desktop.domain.errors import AppError
from desktop.domain.sops.run import OPEN_MARK, Standing, StepState, unanswered
from desktop.domain.sops.run_acts import Act, Deed
from desktop.services.base import Service, action
from desktop.services.sop_runs import work as working
from desktop.services.sop_runs.work import Work
from desktop.store.change import Change


class StepActs(Service):
    """Each act is one change set; steps are named by their ids."""

    @action("sop_run.tick")
    def tick(self, ticket: int, step: str, note: str = "") -> bool:
        """Tick a step that takes its usual way; return whether it was still open.

        Raises AppError sop_run_none, step_gone, run_step_off, run_step_asks, ticket_closed,
        ticket_in_bin.
        """
        return self._settle("sop_run.tick", ticket, Act(Deed.TICK, step), note)

    @action("sop_run.choose")
    def choose(self, ticket: int, step: str, branch: int, note: str = "") -> bool:
        """Tick a step with one of its answers, counted from 0; raises run_branch_gone, too."""
        return self._settle("sop_run.choose", ticket, Act(Deed.CHOOSE, step, branch=branch), note)

    @action("sop_run.skip")
    def skip(self, ticket: int, step: str, reason: str) -> bool:
        """Leave a step out and say why; raises AppError("run_reason_missing") without a reason."""
        if not reason.strip():
            raise AppError("run_reason_missing")
        return self._settle("sop_run.skip", ticket, Act(Deed.SKIP, step, text=reason.strip()))

    @action("sop_run.untick")
    def untick(self, ticket: int, step: str, seen_at: int | None = None) -> bool:
        """Open a step again; return whether it was settled.

        Raises AppError("changed_meanwhile") where it was settled at another time than `seen_at`.
        """

        def work(change: Change) -> bool:
            found = working.begin(change, ticket)
            mark = found.marks.get(_stand(found, step, self._session.clock()).step.id, OPEN_MARK)
            if not mark.is_settled:
                return False
            if seen_at is not None and mark.at != seen_at:
                raise AppError("changed_meanwhile")
            return self._note(change, found, self._act(Act(Deed.UNTICK, step)))

        return self._write("sop_run.untick", work)

    @action("sop_run.note")
    def note_step(self, ticket: int, step: str, text: str) -> bool:
        """Write something down at a step; an empty text takes it away."""
        return self._mark("sop_run.note", ticket, Act(Deed.NOTE, step, text=text.strip()))

    @action("sop_run.look")
    def looked_again(self, ticket: int, step: str) -> bool:
        """Say that a step whose text has changed was looked at again."""
        return self._mark("sop_run.look", ticket, Act(Deed.LOOK, step))

    def _settle(self, command: str, ticket: int, act: Act, note: str = "") -> bool:
        def work(change: Change) -> bool:
            return settle_step(change, ticket, self._act(act), note)

        return self._write(command, work, act.text)

    def _mark(self, command: str, ticket: int, act: Act) -> bool:
        def work(change: Change) -> bool:
            found = working.begin(change, ticket)
            _stand(found, act.step, self._session.clock())
            return self._note(change, found, self._act(act))

        return self._write(command, work)

    def _note(self, change: Change, found: Work, act: Act) -> bool:
        working.write(change, found, act)
        if not change.is_empty:
            working.touch(change, found, act.at)
        return not change.is_empty

    def _act(self, act: Act) -> Act:
        return act._replace(at=self._session.clock(), person=self._session.person)


def settle_step(change: Change, ticket: int, act: Act, note: str = "") -> bool:
    """Settle a step inside a change set; return whether it was still open.

    Raises AppError as StepActs.tick does.
    """
    found = working.begin(change, ticket)
    stands = _stand(found, act.step, act.at)
    _check(found, stands, act)
    if stands.mark.is_settled:
        return False
    if note.strip():
        noted = act._replace(deed=Deed.NOTE, text=note.strip())
        working.write(change, found, noted)
        found = working.begin(change, ticket)
    working.settle(change, found, act, act.at)
    return True


def _stand(found: Work, step: str, now: int) -> StepState:
    stands = found.state(now).at(step)
    if stands is None:
        raise AppError("step_gone")
    return stands


def _check(found: Work, stands: StepState, act: Act) -> None:
    """Refuse to settle a step that is off the path, or at which something was not asked yet."""
    step = stands.step
    if stands.standing is Standing.OFF:
        raise AppError("run_step_off", number=stands.number, title=step.title)
    if act.deed is Deed.CHOOSE and not 0 <= act.branch < len(step.branches):
        raise AppError("run_branch_gone", number=stands.number)
    missing = () if act.deed is Deed.SKIP else unanswered(step.must_ask, found.answers())
    if missing and not stands.mark.is_settled:
        count, first = len(missing), missing[0].text
        raise AppError("run_step_asks", number=stands.number, count=count, item=first)

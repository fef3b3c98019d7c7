"""What a new record says before anybody types: the ticket, its steps, its files."""

from desktop.domain.escalations import Addressee, Asked, EscalationKind, Tried
from desktop.domain.sops.records import Way
from desktop.domain.sops.run import Settled, StepState
from desktop.domain.ticket import Ticket
from desktop.domain.vocabulary import ListName
from desktop.services.directory import Directory
from desktop.services.sop_runs.reading import OpenRun

_ERROR_CODE = "error_code"
_LEAD = "lead"


def draft(
    ticket: Ticket, run: OpenRun | None, kind: EscalationKind, about: tuple[Directory, str, int]
) -> Asked:
    """Return the record of a ticket as far as it is known; `about`: names, language, now."""
    directory, language, now = about
    code = ticket.extra.get(_ERROR_CODE)
    symptom = " · ".join(filter(None, (ticket.subject, str(code or ""))))
    role, trigger = _by_the_steps(run, now) if run is not None else ("", "")
    if kind is EscalationKind.MANAGEMENT:
        role = _LEAD
    item = directory.by_code(ListName.ROLE, role) if role else None
    return Asked(
        kind,
        Addressee(None, item.key if item else None),
        "",
        symptom,
        _tried(run, language, now) if run is not None else (),
        "",
        tuple(file.key for file in ticket.attachments),
        "",
        None,
        "",
        trigger,
    )


def _by_the_steps(run: OpenRun, now: int) -> tuple[str, str]:
    """Return to which role the SOP hands over at this point, and which step of it says so."""
    state = run.state(now)
    current = state.at(state.current)
    if current is not None and current.hand_over_due and current.step.escalation is not None:
        return current.step.escalation.role, f"{run.document.code} · {current.number}"
    if state.ending is not None and state.ending.way is Way.ESCALATE:
        last = [each.number for each in state.steps if each.mark.is_settled]
        return state.ending.role, f"{run.document.code} · {max(last, default=1)}"
    wanted = current.step.escalation if current is not None else None
    return (wanted.role if wanted is not None else "", "")


def _tried(run: OpenRun, language: str, now: int) -> tuple[Tried, ...]:
    done = [each for each in run.state(now).steps if each.mark.state is Settled.DONE]
    return tuple(
        Tried(each.step.title.text(language), _result(each, language), each.mark.at)
        for each in done
    )


def _result(stands: StepState, language: str) -> str:
    mark, branches = stands.mark, stands.step.branches
    taken = branches[mark.branch].label.text(language) if 0 <= mark.branch < len(branches) else ""
    return " · ".join(filter(None, (taken, mark.note)))

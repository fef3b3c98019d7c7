"""`deskbook sops run NUMBER` and `deskbook sops tick NUMBER STEP`: an SOP worked on a ticket."""

import argparse
from typing import Any

from desktop.cli.context import Context
from desktop.cli.numbers import ticket_by_number
from desktop.cli.outcome import Outcome
from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.sops.run import MINUTE, RunState, Standing, StepState
from desktop.services.services import Services
from desktop.services.sop_runs.runs import OpenRun

_SIGNS = {
    Standing.CURRENT: ">",
    Standing.OPEN: " ",
    Standing.DONE: "x",
    Standing.SKIPPED: "-",
    Standing.OFF: "/",
}


def declare(noun: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of SOPs worked on tickets to those of SOPs."""
    run = noun.add_parser("run", parents=[common], help="how far a ticket is")
    run.add_argument("number", metavar="NUMBER", help="of the ticket, such as A2417-6")
    run.set_defaults(handler=show_run)
    tick = noun.add_parser("tick", parents=[common], help="tick a step on a ticket")
    tick.add_argument("number", metavar="NUMBER", help="of the ticket, such as A2417-6")
    tick.add_argument("step", metavar="STEP", help="its number in the SOP, or its id")
    tick.add_argument("--branch", type=int, default=0, metavar="N", help="with its Nth answer")
    tick.add_argument("--note", default="", metavar="TEXT", help="to be kept at the step")
    tick.add_argument("--as", default="", dest="person", metavar="NAME", help="who ticks it")
    tick.set_defaults(handler=tick_step)


def show_run(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Show the steps of the SOP by which a ticket is worked."""
    my = context.services(writes=False)
    return _told(context, my, _run(my, ticket_by_number(my, arguments.number)))


def tick_step(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Tick a step, with the same guards as the window, and show what has become of the run."""
    my = context.services_as(arguments.person)
    ticket = ticket_by_number(my, arguments.number)
    step = _step(_run(my, ticket), arguments.step)
    if arguments.branch:
        my.sop_runs.choose(ticket, step, arguments.branch - 1, arguments.note)
    else:
        my.sop_runs.tick(ticket, step, arguments.note)
    return _told(context, my, _run(my, ticket))


def _run(my: Services, ticket: int) -> OpenRun:
    opened = my.sop_runs.read(ticket)
    if opened is None:
        raise AppError("sop_run_none")
    return opened


def _step(opened: OpenRun, said: str) -> str:
    steps = opened.text.steps
    if said.isdecimal() and 1 <= int(said) <= len(steps):
        return steps[int(said) - 1].id
    if opened.text.position(said) < 0:
        raise AppError("run_step_unknown", step=said)
    return said


def _told(context: Context, my: Services, opened: OpenRun) -> Outcome:
    state = opened.state(my.session.clock())
    lines = [_line(each, context.language) for each in state.steps]
    head = f"{opened.document.code} {opened.version.label} {state.done}/{state.total}"
    return Outcome("\n".join([head, *lines]), _object(my, opened, state))


def _line(stands: StepState, language: str) -> str:
    took = "-" if stands.seconds is None else str(stands.seconds // MINUTE)
    times = f"{took}/{stands.target or '-'} min"
    title = stands.step.title.text(language)
    return f"[{_SIGNS[stands.standing]}] {stands.number}  {title}  {times}"


def _object(my: Services, opened: OpenRun, state: RunState) -> dict[str, Any]:
    newer = opened.newer.label if opened.newer is not None else None
    return {
        "code": opened.document.code,
        "version": opened.version.label,
        "newer_version": newer,
        "retired": opened.is_retired,
        "done": state.done,
        "total": state.total,
        "complete": state.is_complete,
        "current": state.current or None,
        "to_ask": [item.text._asdict() for item in opened.asking(state)],
        "steps": [_step_object(my, each) for each in state.steps],
    }


def _step_object(my: Services, stands: StepState) -> dict[str, Any]:
    mark, step = stands.mark, stands.step
    person = my.directory.agents.get(mark.person or 0)
    answers = step.branches[mark.branch : mark.branch + 1] if mark.branch >= 0 else ()
    name = person.name if person is not None else Bilingual()
    return {
        "number": stands.number,
        "id": step.id,
        "title": step.title._asdict(),
        "stage": step.stage,
        "standing": str(stands.standing),
        "by": name._asdict() if mark.is_settled else None,
        "at": mark.at,
        "seconds": stands.seconds,
        "target_minutes": stands.target,
        "answer": answers[0].label._asdict() if answers and mark.is_settled else None,
        "reason": mark.reason,
        "note": mark.note,
        "look_again": mark.look_again,
        "hand_over_due": stands.hand_over_due,
    }

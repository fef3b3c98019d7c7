"""`deskbook practice due|list`: what somebody is to practise today, what was practised."""

import argparse
from datetime import UTC, datetime
from typing import Any

from desktop.cli.context import Context
from desktop.cli.outcome import Outcome
from desktop.cli.verbs import verb
from desktop.domain.bilingual import Bilingual
from desktop.services.training.practice import Line, Offer

_DUE = Bilingual(
    "到期 {due}，新的 {new}，约 {minutes} 分钟；另有 {left} 张到期",
    "{due} due, {new} new, about {minutes} min; {left} more due",
)
_LINES = Bilingual("{count} 次练习", "{count} answers")
_MINUTE = 60


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    noun = verb(commands, "practice", "what is due, what was practised")
    due = noun.add_parser("due", parents=[common], help="what somebody practises today")
    due.add_argument("--person", required=True, metavar="NAME")
    due.set_defaults(handler=show_due)
    lines = noun.add_parser("list", parents=[common], help="answers, the newest first")
    lines.add_argument("--person", required=True, metavar="NAME")
    lines.set_defaults(handler=list_answers)


def show_due(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Tell what somebody is to practise today."""
    found = context.services_as(arguments.person, writes=False).practice.today()
    minutes = -(-found.seconds // _MINUTE)
    due, new = [[_offer(each) for each in part] for part in (found.due, found.new)]
    data = {"due": due, "new": new, "minutes": minutes, "left": found.left}
    said = _DUE.text(context.language).format(
        due=len(due), new=len(new), minutes=minutes, left=found.left
    )
    return Outcome(said, data)


def list_answers(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Tell what somebody has practised."""
    found = context.services_as(arguments.person, writes=False).practice.history()
    data = {"answers": [_line(each) for each in found]}
    return Outcome(_LINES.text(context.language).format(count=len(found)), data)


def _offer(offer: Offer) -> dict[str, Any]:
    return {
        "card": str(offer.ref.kind),
        "about": offer.ref.about,
        "version": offer.version,
        "kind": offer.kind.value,
    }


def _line(line: Line) -> dict[str, Any]:
    at = datetime.fromtimestamp(line.answered_at / 1000, UTC)
    return {
        "card": str(line.ref.kind),
        "about": line.ref.about,
        "stage": line.stage,
        "fraction": round(line.fraction, 4),
        "hints": line.hints,
        "seconds": round(line.spent_ms / 1000, 1),
        "answered_at": at.isoformat(timespec="seconds"),
    }

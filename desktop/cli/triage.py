"""`deskbook triage try` and `triage overrides`: what the rules make of a text, whose word holds."""

import argparse
from typing import Any

from desktop.cli.context import Context
from desktop.cli.outcome import Outcome
from desktop.cli.verbs import verb
from desktop.domain.errors import AppError
from desktop.domain.triage.passing import Verdict
from desktop.domain.triage.rules import plain
from desktop.domain.vocabulary import Level
from desktop.services.triage.sentences import Sentences
from desktop.services.triage.triage import Trial, Tried

_LEVELS = tuple(level.code for level in Level)
_DAY_MS = 24 * 3600 * 1000


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of triage."""
    noun = verb(commands, "triage", "sort matters by matrix and rules")
    parser = noun.add_parser("try", parents=[common], help="which rules hit a text, and why")
    parser.add_argument("--subject", required=True)
    parser.add_argument("--text", default="")
    for name in ("channel", "group", "service-type", "category", "place"):
        parser.add_argument(f"--{name}", default="", metavar="CODE")
    parser.add_argument("--impact", choices=_LEVELS)
    parser.add_argument("--urgency", choices=_LEVELS)
    parser.add_argument("--vip", action="store_true", help="a VIP asks")
    parser.add_argument("--same-reports", type=int, default=1, metavar="N", help="in 24 hours")
    parser.set_defaults(handler=try_rules)
    counted = noun.add_parser(
        "overrides", parents=[common], help="how often a person decided the priority"
    )
    counted.add_argument("--days", type=int, default=30, metavar="N", help="without: %(default)s")
    counted.set_defaults(handler=overrides)


def try_rules(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Say which rules hit, why, and the priority that follows; nothing is written."""
    my = context.services(writes=False)
    trial = Trial(
        arguments.subject,
        arguments.text,
        arguments.channel,
        arguments.group,
        arguments.service_type,
        arguments.category,
        arguments.place,
        _level(arguments.impact),
        _level(arguments.urgency),
        arguments.vip,
        arguments.same_reports,
    )
    for name, code in (("channel", trial.channel), ("service_type", trial.service_type)):
        if code and my.directory.by_code(name, code) is None:
            raise AppError("code_unknown", list=name, entry=code)
    tried = my.triage.try_rules(trial)
    say = Sentences(my.directory, context.language)
    return Outcome(_text(tried, say, context.language), _object(tried, say))


def overrides(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Say for how many tickets of the last days a person decided the priority."""
    my = context.services(writes=False)
    now = my.session.clock()
    found = my.triage.overrides(now - arguments.days * _DAY_MS, now + _DAY_MS)
    rate = found.overridden / found.decided if found.decided else None
    shown = "–" if rate is None else f"{100 * rate:.1f} %"
    return Outcome(
        f"{found.overridden:,} / {found.decided:,} = {shown}",
        {"decided": found.decided, "overridden": found.overridden, "rate": rate},
    )


def _text(tried: Tried, say: Sentences, language: str) -> str:
    lines = []
    for verdict in tried.outcome.verdicts:
        name = verdict.rule.name.text(language) or verdict.rule.id
        lines.append(f"{'+' if verdict.hit else '-'} {name}")
        if verdict.hit:
            lines.append(f"    {say.verdict(verdict)}")
    names = {each.rule.id: each.rule.name for each in tried.outcome.verdicts}
    return "\n".join([*lines, "", f"P{int(tried.why.priority)}", *say.steps(tried.why, names)])


def _object(tried: Tried, say: Sentences) -> dict[str, Any]:
    fields = {str(name): value for name, (value, _) in tried.outcome.fields.items()}
    names = {each.rule.id: each.rule.name for each in tried.outcome.verdicts}
    return {
        "rules": [_verdict(each) for each in tried.outcome.verdicts],
        "set": fields,
        "tags": list(tried.outcome.tags),
        "priority": int(tried.why.priority),
        "base": int(tried.why.base),
        "why": say.steps(tried.why, names),
    }


def _verdict(verdict: Verdict) -> dict[str, Any]:
    return {
        "id": verdict.rule.id,
        "hit": verdict.hit,
        "reached": verdict.reached,
        "conditions": [
            {"fact": str(each.condition.fact), "held": each.held, "found": list(each.found)}
            for each in verdict.looked
        ],
        "took": plain(verdict.rule._replace(settings=verdict.took))["set"],
        "kept": {str(name): str(why) for name, why in verdict.kept.items()},
    }


def _level(code: str | None) -> int | None:
    return None if code is None else int(Level[code.upper()])

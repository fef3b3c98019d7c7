"""`deskbook process conformance`: how tickets or a log really followed a drawn process."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli.context import Context
from desktop.cli.outcome import Outcome
from desktop.cli.process_objects import conformity_object
from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.services.process.maps import Listed
from desktop.services.process.reality import Conformity, Deviation, Kind
from desktop.services.services import Services

_HOUR_MS = 3_600_000
_SHOWN = 20
_SUMS = Bilingual(
    "{code} {title}：{cases} 个案例，符合度 {fitness}，完全照走的占 {fitting}",
    "{code} {title}: {cases} cases, fitness {fitness}, {fitting} without any deviation",
)
_NO_CASES = Bilingual("{code} {title}：没有案例", "{code} {title}: no cases")
_COMMONEST = Bilingual("最常见的偏离", "Commonest deviations")
_KINDS = {
    Kind.SKIPPED: Bilingual("跳过 {activity}", "skipped {activity}"),
    Kind.WRONG_ORDER: Bilingual(
        "次序不对 {before} → {activity}", "wrong order {before} → {activity}"
    ),
    Kind.REPEATED: Bilingual("重做 {activity}", "repeated {activity}"),
    Kind.OUTSIDE: Bilingual("图上没有 {activity}", "outside {activity}"),
}
_HEAD = Bilingual(
    "案例数   跳过   重做   乱序  等待中位（小时）  活动",
    "  cases  skipped  again  order  median wait (h)  activity",
)


def declare(noun: Any, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    held = noun.add_parser(
        "conformance", parents=[common], help="how cases followed a drawn process"
    )
    held.add_argument("name", nargs="?", default="", metavar="NAME", help="its code or title")
    held.add_argument("--log", type=Path, metavar="FILE", help="a log; else the tickets")
    held.add_argument("--query", default="", help="words to search tickets by")
    held.add_argument("--since", default="", metavar="DAY")
    held.add_argument("--until", default="", metavar="DAY")
    held.set_defaults(handler=conformance)


def conformance(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Hold tickets, or a log that is not taken in, against the newest version of a process."""
    my = context.services(writes=False)
    listed = _process(my, arguments.name)
    if arguments.log is not None:
        found = my.reality.of_log(listed.version, arguments.log, context.progress)
    else:
        query = my.stats.between(arguments.query, arguments.since, arguments.until)
        found = my.reality.of_tickets(listed.version, query, context.progress)
    table = my.processes.table(listed.version)
    data = conformity_object(listed, table, found, context.language)
    return Outcome("\n".join(_lines(listed, found, context.language)), data)


def _process(my: Services, name: str) -> Listed:
    """Return the newest version of the process of that name, without one of the first."""
    if name:
        return my.processes.find(name)
    listed = my.processes.listed()
    if not listed:
        raise AppError("process_none")
    return my.processes.find(listed[0].code)


def _lines(listed: Listed, found: Conformity, language: str) -> list[str]:
    said = {"code": listed.code, "title": listed.title.text(language)}
    if found.fitness is None:
        return [_NO_CASES.text(language).format(**said)]
    fitting = found.fitting / found.cases
    sums = {"cases": f"{found.cases:,}", "fitness": f"{found.fitness:.3f}"}
    lines = [_SUMS.text(language).format(**said, **sums, fitting=f"{fitting:.0%}")]
    if found.deviations:
        lines.append(_COMMONEST.text(language))
        lines += [_deviation(each, language) for each in found.commonest]
    lines.append(_HEAD.text(language))
    for each in found.activities[:_SHOWN]:
        wait = "—" if each.median_wait is None else f"{each.median_wait / _HOUR_MS:,.1f}"
        name = each.name.text(language)
        counts = (each.skipped, each.repeated, each.out_of_order)
        shown = "".join(f"  {count if each.is_seen else '—':>6}" for count in counts)
        lines.append(f"{each.cases if each.is_seen else '—':>7}{shown}  {wait:>9}  {name}")
    return lines


def _deviation(each: Deviation, language: str) -> str:
    kind, activity, before = each.sign
    what = _KINDS[kind].text(language)
    text = what.format(activity=activity.text(language), before=before.text(language))
    examples = " ".join(ref.id for ref in each.examples[:3])
    return f"{each.cases:>7,}  {each.share:>6.1%}  {text}  ({examples})"

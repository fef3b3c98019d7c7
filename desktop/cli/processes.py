"""`deskbook process discover|look`: what cases really did, what a BPMN file holds."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli import conformance, process_tables
from desktop.cli.context import Context
from desktop.cli.outcome import Outcome
from desktop.cli.process_objects import counted, draft_object, listed_object
from desktop.cli.verbs import verb
from desktop.domain.bilingual import Bilingual
from desktop.domain.process.discovery import Discovered, Edge
from desktop.services.process.files import look
from desktop.services.process.maps import NewProcess
from desktop.services.process.mining import draft_of_log, of_log

_SHOWN = 20
_HOUR_MS = 3_600_000
_SUMS = Bilingual(
    "{cases} 个案例，{events} 个事件，{activities} 种活动，{variants} 种走法，{edges} 条连线",
    "{cases} cases, {events} events, {activities} activities, {variants} variants, {edges} edges",
)
_HOURS = Bilingual(
    "历时：平均 {mean} 小时，中位 {median} 小时", "Length: {mean} h on average, {median} h median"
)
_HEAD = Bilingual("次数  等待中位（小时）  从 → 到", "count  median wait (h)  from → to")


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of processes."""
    noun = verb(commands, "process", "the processes of the desk")
    mined = noun.add_parser("discover", parents=[common], help="what cases really did")
    mined.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a log; else the tickets")
    mined.add_argument("--query", default="", help="words to search tickets by")
    mined.add_argument("--since", default="", metavar="DAY")
    mined.add_argument("--until", default="", metavar="DAY")
    kept = "as a draft of this or a new process"
    mined.add_argument("--keep", nargs="?", const="", metavar="CODE", help=kept)
    mined.set_defaults(handler=discover)
    conformance.declare(noun, common)
    process_tables.declare(commands, noun, common)
    seen = noun.add_parser("look", parents=[common], help="what a BPMN file holds")
    seen.add_argument("file", type=Path, metavar="FILE")
    seen.set_defaults(handler=look_at)


def discover(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Return the sums of a log, which is not taken in, or of the desk's tickets.

    With --keep what was found becomes the draft of a process.
    """
    keeps = arguments.keep is not None
    if arguments.file is not None:
        found = of_log(arguments.file, progress=context.progress)
    else:
        my = context.services(writes=keeps)
        query = my.stats.between(arguments.query, arguments.since, arguments.until)
        found = my.mining.of_tickets(query, context.progress)
    data, text = _object(found), _text(found, context.language)
    if keeps:
        data["kept_as"], line = _keep(context, arguments, found)
        text = f"{text}\n{line}"
    return Outcome(text, data)


def _keep(
    context: Context, arguments: argparse.Namespace, found: Discovered
) -> tuple[dict[str, Any], str]:
    my = context.services(writes=True)
    if arguments.file is not None:
        drafted = draft_of_log(found, arguments.file)
    else:
        drafted = my.mining.drafted(found)
    _, version = my.processes.create(NewProcess(drafted.table, arguments.keep))
    made = next(each for each in my.processes.listed() if each.version == version)
    line = f"{made.code}  {made.title.text(context.language)}  {made.rows}"
    return listed_object(made) | draft_object(drafted), line


def look_at(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Count what stands in a BPMN file, which is not taken in."""
    found = look(arguments.file, context.progress)
    data = counted(arguments.file, found, context.language)
    lines = [f"{name}: {value}" for name, value in data.items() if isinstance(value, int)]
    return Outcome("\n".join([*lines, *data["warnings"]]), data)


def _object(found: Discovered) -> dict[str, Any]:
    return {
        "cases": found.cases,
        "events": found.events,
        "activities": len(found.activities),
        "variants": len(found.variants),
        "edges": len(found.edges),
        "start_activities": dict(found.starts.most_common()),
        "end_activities": dict(found.ends.most_common()),
        "mean_case_hours": found.mean_hours,
        "median_case_hours": found.median_hours,
        "activity_counts": dict(found.activities.most_common()),
        "edge_counts": [
            {
                "from": edge.before,
                "to": edge.after,
                "count": edge.times,
                "median_wait_hours": _wait(edge),
            }
            for edge in found.edges
        ],
        "variant_counts": [
            {"activities": list(names), "cases": count}
            for names, count in found.variants.most_common(_SHOWN)
        ],
    }


def _text(found: Discovered, language: str) -> str:
    sums = {
        "cases": found.cases,
        "events": found.events,
        "activities": len(found.activities),
        "variants": len(found.variants),
        "edges": len(found.edges),
    }
    lines = [_SUMS.text(language).format(**{name: f"{n:,}" for name, n in sums.items()})]
    if found.mean_hours is not None and found.median_hours is not None:
        hours = {"mean": f"{found.mean_hours:,.1f}", "median": f"{found.median_hours:,.1f}"}
        lines.append(_HOURS.text(language).format(**hours))
    lines.append(_HEAD.text(language))
    for edge in found.edges[:_SHOWN]:
        wait = _wait(edge)
        shown = "—" if wait is None else f"{wait:,.1f}"
        lines.append(f"{edge.times:>7,}  {shown:>9}  {edge.before} → {edge.after}")
    return "\n".join(lines)


def _wait(edge: Edge) -> float | None:
    return None if edge.median_wait is None else edge.median_wait / _HOUR_MS

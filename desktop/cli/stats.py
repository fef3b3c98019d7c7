"""`deskbook stats`: counts and lengths of time of tickets, of their stages, of steps of SOPs."""

import argparse
from collections.abc import Iterable, Sequence
from typing import Any

from desktop.cli.context import Context
from desktop.cli.outcome import Outcome
from desktop.domain.bilingual import Bilingual
from desktop.domain.statistics import Summary
from desktop.resources import load_toml
from desktop.services.services import Services
from desktop.services.stage_figures import StageFigure, StepFigure, stages_json, steps_json
from desktop.services.stats import Figures, Stats, metrics

_HEAD = ("n", "n", "x̄", "50 %", "90 %")
_NAME, _NUMBER = 34, 11
_STAGE_HEAD = (
    Bilingual("仍在其中", "still in it"),
    Bilingual("目标", "target"),
    Bilingual("达标", "within"),
)
_SHARES = {"calls": ("satisfaction", "response_rate"), "triage": ("override_rate",)}
_STEP_HEAD = (
    Bilingual("跳过", "skipped"),
    Bilingual("有目标", "with target"),
    Bilingual("超时", "over"),
)


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = commands.add_parser("stats", parents=[common], help="counts and lengths of time")
    parser.add_argument("--query", default="", help="words to search; all tickets without")
    parser.add_argument("--since", default="", metavar="DAY", help="reported on this day or later")
    parser.add_argument("--until", default="", metavar="DAY", help="reported on this day or before")
    parser.add_argument(
        "--of",
        choices=("tickets", "stages", "steps", "calls", "triage"),
        default="tickets",
        help="tickets by group, stages, steps of SOPs, calls after solutions, triage",
    )
    parser.set_defaults(handler=stats)


def stats(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Return the figures; lengths are minutes, working ones where they are called so."""
    my = context.services(writes=False)
    query = my.stats.between(arguments.query, arguments.since, arguments.until)
    if arguments.of == "stages":
        stages = my.stage_figures.stages(query, context.progress)
        return Outcome(_stages_text(stages, context.language), stages_json(stages))
    if arguments.of == "steps":
        steps = my.stage_figures.steps(query, context.progress)
        return Outcome(_steps_text(steps, context.language), steps_json(steps))
    if arguments.of in _SHARES:
        return _shares(context, my, arguments)
    found = my.stats.figures(query, context.progress)
    return Outcome(_text(found, context.language), found.as_json())


def _shares(context: Context, my: Services, arguments: argparse.Namespace) -> Outcome:
    """Return the shares of calls or of triage in the days asked for, each with its definition."""
    since, until = my.stats.span(arguments.since, arguments.until)
    numbers: dict[str, float | None]
    if arguments.of == "calls":
        calls = my.callbacks.figures(since, until)
        numbers = {"asked": calls.asked, "reached": calls.reached, "marked": calls.marked}
        numbers |= {"satisfaction": calls.mean, "response_rate": calls.response_rate}
    else:
        counted = my.triage.overrides(since, until)
        rate = counted.overridden / counted.decided if counted.decided else None
        numbers = {"decided": counted.decided, "overridden": counted.overridden}
        numbers["override_rate"] = rate
    lines = [
        f"{name}: {'–' if value is None else round(value, 4)}" for name, value in numbers.items()
    ]
    for metric in _SHARES[arguments.of]:
        title, definition = _words(metric, context.language)
        lines += ["", f"{title}: {definition}"]
    return Outcome("\n".join(lines), numbers)


def _text(found: Stats, language: str) -> str:
    declared = load_toml("metrics.toml")
    lines = [f"{found.count:,}"]
    for reason, count in found.excluded.items():
        if count:
            lines.append(f"  {declared['excluded'][reason][language]}: {count:,}")
    for metric in metrics():
        title, definition = _words(metric.name, language)
        for group, figures in found.groups.items():
            lines += ["", f"{title} · {group} · min", _line(group, _HEAD)]
            lines += [_row(value, each, metric.name) for value, each in figures.items()]
        lines += ["", definition]
    return "\n".join(lines)


def _stages_text(found: Iterable[StageFigure], language: str) -> str:
    title, definition = _words("stage_minutes", language)
    lines = [f"{title} · min", _head(title, _STAGE_HEAD, language)]
    for each in found:
        target = "–" if each.target is None else f"{each.target:,}"
        counted = (f"{each.there:,}", target, f"{each.within:,}")
        lines.append(_line(each.name.text(language), (*counted, *_numbers(each.working))))
    return "\n".join((*lines, "", definition))


def _steps_text(found: Iterable[StepFigure], language: str) -> str:
    title, definition = _words("step_minutes", language)
    lines = [f"{title} · min", _head(title, _STEP_HEAD, language)]
    for each in found:
        counted = (f"{each.skipped:,}", f"{each.with_target:,}", f"{each.over:,}")
        name = f"{each.sop} {each.title.text(language)}"
        lines.append(_line(name, (*counted, *_numbers(each.minutes))))
    return "\n".join((*lines, "", definition))


def _words(metric: str, language: str) -> tuple[str, str]:
    declared = load_toml("metrics.toml")[metric]
    return declared[language], declared[f"definition_{language}"]


def _head(title: str, names: Sequence[Bilingual], language: str) -> str:
    return _line(title, (*(name.text(language) for name in names), *_HEAD[1:]))


def _row(value: str, figures: Figures, metric: str) -> str:
    return _line(value, (f"{figures.count:,}", *_numbers(figures.lengths[metric])))


def _numbers(found: Summary) -> tuple[str, ...]:
    means = ("–" if each is None else f"{each:,.1f}" for each in found[1:])
    return (f"{found.n:,}", *means)


def _line(name: str, cells: Sequence[str]) -> str:
    return _wide(name, _NAME) + "".join(" " * max(1, _NUMBER - _width(c)) + c for c in cells)


def _wide(text: str, width: int) -> str:
    return text + " " * max(1, width - _width(text))


def _width(text: str) -> int:
    return sum(1 + (letter > "\u2e7f") for letter in text)

"""`deskbook items statistics`: how questions behaved in an exam."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli.context import Context
from desktop.cli.outcome import DONE, WITH_REJECTS, Outcome
from desktop.cli.verbs import verb
from desktop.domain.bilingual import Bilingual
from desktop.services.rejects_text import reasons_by_line
from desktop.services.training.statistics import (
    TOO_FEW,
    Flag,
    ItemFigures,
    MarksFigures,
    figures_of_file,
)

_HEAD = Bilingual(
    "    难度      95% 区间    区分度      效率  题目",
    "facility  95% interval  discrim.    effic.  item",
)
_WHOLE = Bilingual(
    "{n} 份答卷，平均 {mean:.2f}，标准差 {sd:.2f}，内部一致性 {consistency}",
    "{n} attempts, mean {mean:.2f}, sd {sd:.2f}, internal consistency {consistency}",
)
_FEW = Bilingual(
    "只有 {n} 份答卷，至少 {least} 份才看得出题目好坏，没有给出数字。",
    "Only {n} attempts; at least {least} are needed to say anything about items, so no figures.",
)
_NOISE = Bilingual(
    "人数少时这些数字很不稳：用来挑出该看一看的题目，不用来给人排名。",
    "With few people these figures are noise: they show items to look at, and rank nobody.",
)
_FLAGS = {
    Flag.TOO_HARD: Bilingual("太难", "hard"),
    Flag.TOO_EASY: Bilingual("太易", "easy"),
    Flag.BACKWARDS: Bilingual("反向", "backwards"),
}


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    noun = verb(commands, "items", "how questions behave")
    told = noun.add_parser("statistics", parents=[common], help="facility and discrimination")
    source = told.add_mutually_exclusive_group(required=True)
    source.add_argument(
        "file", type=Path, metavar="FILE", nargs="?", help="marks: attempts × items"
    )
    source.add_argument("--exam", metavar="CODE", help="the attempts at an exam of this desk")
    told.set_defaults(handler=statistics)


def statistics(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Return the figures of an exam, or of a table of marks, which is not taken in."""
    if arguments.exam:
        found = context.services(writes=False).exams.figures(arguments.exam)
    else:
        found = figures_of_file(arguments.file)
    reasons = reasons_by_line(found.rejected, context.language)
    data = {
        **({"code": arguments.exam} if arguments.exam else {"file": str(arguments.file)}),
        "attempts": found.exam.n,
        "items": [
            {"item": name, "highest": full, **_figures(each)}
            for name, full, each in zip(found.items, found.highest, found.figures, strict=True)
        ],
        "exam": found.exam._asdict(),
        "too_few": found.exam.n < TOO_FEW,
        "assumed_highest": list(found.assumed),
        "rejected": [{"line": line, "reason": why} for line, why in reasons],
        "warning": _warning(found, context.language),
    }
    lines = _lines(found, context.language)
    lines += [f"{arguments.file.name}:{line}  {why}" for line, why in reasons]
    return Outcome("\n".join(lines), data, WITH_REJECTS if reasons else DONE)


def _figures(each: ItemFigures) -> dict[str, Any]:
    return {
        "n": each.n,
        "facility": each.facility,
        "facility_interval": each.facility_interval,
        "sd": each.sd,
        "effective_weight": each.effective_weight,
        "discrimination_index": each.discrimination,
        "discrimination_interval": each.discrimination_interval,
        "discriminative_efficiency": each.efficiency,
        "flags": [str(flag) for flag in each.flags],
    }


def _warning(found: MarksFigures, language: str) -> str:
    few = found.exam.n < TOO_FEW
    return (_FEW if few else _NOISE).text(language).format(n=found.exam.n, least=TOO_FEW)


def _lines(found: MarksFigures, language: str) -> list[str]:
    exam = found.exam
    if exam.mean is None or exam.sd is None:
        return [_warning(found, language)]
    consistency = "—" if exam.consistency is None else f"{exam.consistency:.0f} %"
    whole = _WHOLE.text(language)
    lines = [whole.format(n=exam.n, mean=exam.mean, sd=exam.sd, consistency=consistency)]
    lines.append(_HEAD.text(language))
    lines += [
        _line(name, each, language) for name, each in zip(found.items, found.figures, strict=True)
    ]
    return [*lines, _warning(found, language)]


def _line(name: str, each: ItemFigures, language: str) -> str:
    reach = each.facility_interval
    interval = f"{reach.low:.2f} – {reach.high:.2f}" if reach else "—"
    facility = "—" if each.facility is None else f"{each.facility:.2f}"
    figures = "".join(
        f"{'—' if value is None else f'{value:.1f}':>8}  "
        for value in (each.discrimination, each.efficiency)
    )
    flags = ", ".join(_FLAGS[flag].text(language) for flag in each.flags)
    return f"{facility:>8}  {interval:>12}  {figures}{name}{f'  [{flags}]' if flags else ''}"

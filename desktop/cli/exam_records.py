"""`deskbook exam export|check`: results as files, numbers of certificates."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli.context import Context
from desktop.cli.exam_choice import add_choice, wish_of
from desktop.cli.outcome import DONE, WITH_REJECTS, Outcome
from desktop.domain.bilingual import Bilingual
from desktop.services.training.records import Holds, ResultFormat

_HOLDS = {
    Holds.YES: Bilingual("有效", "holds"),
    Holds.VOID: Bilingual("这次作答已经作废", "its attempt was voided"),
    Holds.CHANGED: Bilingual("分数后来改过，和证书不同", "its marks are others now"),
}


def declare(noun: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands to those of exams."""
    give = noun.add_parser("export", parents=[common], help="results as CSV, XLSX or xAPI lines")
    give.add_argument("--format", choices=[str(each) for each in ResultFormat], required=True)
    give.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    add_choice(give)
    give.set_defaults(handler=export_results)
    check = noun.add_parser("check", parents=[common], help="the number of a certificate")
    check.add_argument("number", metavar="NUMBER")
    check.set_defaults(handler=check_number)


def export_results(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Write results of exams to a file."""
    my = context.services(writes=False)
    kind = ResultFormat(arguments.format)
    wish = wish_of(my, arguments)
    count = my.training_records.write(arguments.output, kind, wish, context.progress)
    data = {"file": str(arguments.output), "format": str(kind), "attempts": count}
    return Outcome(f"{arguments.output}: {count}", data)


def check_number(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Tell what a certificate is about, and whether it holds."""
    my = context.services(writes=False)
    found = my.training_records.check(arguments.number)
    result = found.certificate.result
    person = my.directory.agents.get(result.attempt.person)
    name = person.name if person else Bilingual(str(result.attempt.person))
    said = _HOLDS[found.holds].text(context.language)
    title = result.planned.plan.title
    data = {
        "number": found.certificate.number,
        "holds": str(found.holds),
        "person": name._asdict(),
        "exam": result.planned.code,
        "version": result.planned.number,
        "percent": round(result.attempt.percent, 2),
    }
    line = f"{name.text(context.language)} · {title.text(context.language)} · {said}"
    return Outcome(line, data, DONE if found.holds is Holds.YES else WITH_REJECTS)

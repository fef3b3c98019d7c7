"""`deskbook print exam|scores|certificates|role-play|mark-sheet`: exams on paper as PDF files."""

import argparse
from collections.abc import Sequence
from typing import Any

from desktop.cli.context import Context
from desktop.cli.exam_choice import add_choice, attempt_wanted, wish_of
from desktop.cli.outcome import Outcome
from desktop.domain.errors import AppError
from desktop.services.printing import Printed, PrintOptions
from desktop.services.training.prints import PaperPart


def declare(out: Any, common: argparse.ArgumentParser, shared: argparse.ArgumentParser) -> None:
    """Add the prints of training."""
    told = argparse.ArgumentParser(add_help=False, parents=[common, shared])
    told.add_argument("--language", choices=("zh", "en"), default="")
    exam = out.add_parser("exam", parents=[told], help="papers of an exam, with sheet and key")
    exam.add_argument("code", metavar="CODE")
    exam.add_argument("--new", type=int, default=0, metavar="N", help="make so many papers first")
    exam.add_argument("--as", default="", dest="person", metavar="NAME", help="who makes them")
    exam.add_argument("--number", type=int, action="append", default=[], metavar="N")
    parts = [str(each) for each in PaperPart]
    exam.add_argument("--part", choices=parts, action="append", default=[], help="all without")
    exam.set_defaults(handler=print_exam)
    for name, handler, words in (
        ("scores", print_scores, "score sheets, the newest attempt of each person"),
        ("certificates", print_certificates, "certificates of those who passed"),
    ):
        many = out.add_parser(name, parents=[told], help=words)
        add_choice(many, person=True)
        many.set_defaults(handler=handler)
    live = out.add_parser("role-play", parents=[told], help="the trainer's card and mark sheets")
    live.add_argument("code", metavar="CODE", help="of the exam")
    live.add_argument("--question", action="append", default=[], metavar="NUMBER", help="as Q12")
    live.set_defaults(handler=print_role_play)
    sheet = out.add_parser("mark-sheet", parents=[told], help="the mark sheets of an attempt")
    add_choice(sheet, person=True)
    sheet.set_defaults(handler=print_mark_sheet)


def print_exam(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Print papers of an exam: new ones, those with these numbers, or the newest one."""
    if arguments.new:
        numbers = context.services_as(arguments.person).papers.make(arguments.code, arguments.new)
    else:
        numbers = tuple(arguments.number) or (0,)
    my = context.services_as(arguments.person) if arguments.new else context.services(writes=False)
    papers = [my.papers.paper(arguments.code, number) for number in numbers]
    parts = [PaperPart(each) for each in arguments.part] or list(PaperPart)
    done = my.training_prints.exam(
        papers, parts, arguments.output, _options(arguments), context.progress
    )
    made = {"papers": [each.number for each in papers], "checks": [each.check for each in papers]}
    return _told(done, arguments, made)


def print_scores(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Print the score sheets of an exam, of a cohort, or of somebody."""
    my = context.services(writes=False)
    keys = _keys(arguments, my, my.training_records.best(wish_of(my, arguments)))
    options = _options(arguments)
    done = my.training_prints.scores(keys, arguments.output, options, context.progress)
    return _told(done, arguments, {"attempts": len(keys)})


def print_certificates(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Print the certificates of an exam, of a cohort, or of somebody."""
    my = context.services(writes=False)
    keys = _keys(arguments, my, my.training_records.passed(wish_of(my, arguments)))
    options = _options(arguments)
    done = my.training_prints.certificates(keys, arguments.output, options, context.progress)
    numbers = [my.training_records.certificate(key).number for key in keys]
    return _told(done, arguments, {"certificates": numbers})


def print_role_play(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Print the trainer's card of the simulated tickets of an exam, and empty mark sheets."""
    my = context.services(writes=False)
    tickets = my.live.tickets(arguments.code)
    if arguments.question:
        wanted = {my.questions.find(number).key for number in arguments.question}
        tickets = [each for each in tickets if each.key in wanted]
    done = my.training_prints.role_play(
        arguments.code, tickets, arguments.output, _options(arguments), context.progress
    )
    return _told(done, arguments, {"tickets": [each.code for each in tickets]})


def print_mark_sheet(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Print the mark sheets of the newest attempt of somebody."""
    my = context.services(writes=False)
    key = attempt_wanted(my, arguments.exam, arguments.person)
    options = _options(arguments)
    done = my.training_prints.mark_sheets(key, arguments.output, options, context.progress)
    return _told(done, arguments, {})


def _keys(arguments: argparse.Namespace, my: Any, found: Sequence[Any]) -> list[int]:
    """Return attempts, those of one person only where somebody is named."""
    if not arguments.person:
        return [each.key for each in found]
    agents = my.directory.agents.items()
    person = next((key for key, each in agents if each.name.matches(arguments.person)), None)
    if person is None:
        raise AppError("agent_unknown", name=arguments.person)
    return [each.key for each in found if each.person == person]


def _options(arguments: argparse.Namespace) -> PrintOptions:
    return PrintOptions(arguments.language, arguments.paper)


def _told(done: Printed, arguments: argparse.Namespace, more: dict[str, Any]) -> Outcome:
    data = {"file": str(arguments.output), "pages": done.pages, "missing": list(done.missing)}
    return Outcome(f"{arguments.output.name}: {done.pages}", data | more)

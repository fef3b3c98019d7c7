"""`deskbook exam new|show|grade|export|check`: plans, attempts, answers on paper, records."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli import exam_records
from desktop.cli.context import Context
from desktop.cli.outcome import DONE, WITH_REJECTS, Outcome
from desktop.cli.verbs import verb
from desktop.domain.bilingual import Bilingual, said
from desktop.domain.errors import AppError
from desktop.domain.exams.attempt import Attempt, State
from desktop.domain.exams.plan import plan_to_json
from desktop.domain.questions.as_json import response_to_json
from desktop.domain.questions.question import QuestionKind
from desktop.services.rejects_text import reasons_by_line
from desktop.services.services import Services
from desktop.services.training.exams import Plan, Planned, Pool
from desktop.services.training.marking import Marked, Result

_NEW = Bilingual("考核 {code}（第 {number} 版）", "Exam {code}, version {number}")
_STATES = {
    State.OPEN: Bilingual("在考", "open"),
    State.SUBMITTED: Bilingual("已交", "handed in"),
    State.VOID: Bilingual("作废", "void"),
}
_PASSED = Bilingual("通过", "passed")
_FAILED = Bilingual("未通过", "failed")
_WAITS = Bilingual("待评分", "waits for marks")
_ENTERED = Bilingual(
    "收进 {taken} 份答卷，{refused} 行没收", "{taken} answer sheets taken, {refused} lines refused"
)


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    noun = verb(commands, "exam", "exams: plans, results, answers on paper")
    acting = argparse.ArgumentParser(add_help=False, parents=[common])
    acting.add_argument("--as", default="", dest="person", metavar="NAME", help="who does it")
    _declare_new(noun, acting)
    shows = noun.add_parser("show", parents=[common], help="plans, attempts, one attempt whole")
    shows.add_argument("code", nargs="?", default="", metavar="CODE")
    shows.add_argument("--person", default="", metavar="NAME", help="the last attempt of somebody")
    shows.add_argument("--attempt", type=int, default=0, metavar="N", help="an earlier one")
    shows.set_defaults(handler=show)
    exam_records.declare(noun, common)
    grade = noun.add_parser("grade", parents=[acting], help="answers on paper: person × question")
    grade.add_argument("code", metavar="CODE")
    grade.add_argument("file", type=Path, metavar="FILE")
    grade.set_defaults(handler=grade_answers)


def _declare_new(noun: Any, acting: argparse.ArgumentParser) -> None:
    new = noun.add_parser("new", parents=[acting], help="plan an exam, or another version of one")
    new.add_argument("title", metavar="TITLE")
    new.add_argument("--code", default="", metavar="CODE", help="another version of this exam")
    new.add_argument("--question", action="append", default=[], metavar="NUMBER", help="as Q12")
    new.add_argument("--draw", type=int, default=0, metavar="N", help="so many of what fits")
    new.add_argument("--tag", action="append", default=[], metavar="TAG")
    new.add_argument("--category", default="", metavar="PATH")
    new.add_argument("--kind", action="append", choices=[str(each) for each in QuestionKind])
    numbers = (
        ("--minutes", 60, "in all, 0 is no limit"),
        ("--item-minutes", 0, "for each question"),
        ("--pass", 80, "mark in percent"),
        ("--stage-pass", 70, "mark of every stage in percent"),
        ("--attempts", 2, "how often it may be sat, 0 is as often as anybody likes"),
    )
    for name, usual, what in numbers:
        new.add_argument(name, type=int, default=usual, metavar="N", help=what)
    new.add_argument("--in-order", action="store_true", help="questions are not mixed")
    new.add_argument("--open-book", action="store_true", help="SOPs may be looked up")
    new.add_argument("--reason", default="", metavar="TEXT", help="of another version")
    new.set_defaults(handler=new_exam)


def new_exam(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Put a plan in force."""
    my = context.services_as(arguments.person)
    keys = tuple(my.questions.find(number).key for number in arguments.question)
    drawn = Pool(
        (),
        arguments.draw,
        frozenset(arguments.tag),
        arguments.category,
        frozenset(QuestionKind(each) for each in arguments.kind or ()),
    )
    pools = ((Pool(keys),) if keys else ()) + ((drawn,) if arguments.draw else ())
    plan = Plan(
        said(arguments.title),
        pools,
        arguments.minutes,
        arguments.item_minutes,
        vars(arguments)["pass"],
        arguments.stage_pass,
        attempts=arguments.attempts,
        shuffle=not arguments.in_order,
        open_book=arguments.open_book,
    )
    found = my.exams.find(my.exams.keep(plan, arguments.code, arguments.reason))
    line = _NEW.text(context.language).format(code=found.code, number=found.number)
    return Outcome(line, _planned(found))


def show(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Show the plans there are, one with its attempts, or what came of an attempt."""
    my = context.services(writes=False)
    if not arguments.code:
        plans = my.exams.planned()
        lines = [f"{each.code}  {each.plan.title.text(context.language)}" for each in plans]
        return Outcome("\n".join(lines), {"exams": [_planned(each) for each in plans]})
    found = my.exams.find(arguments.code)
    if arguments.person or arguments.attempt:
        return _result(context, my, _wanted(my, found, arguments))
    attempts = my.exams.attempts(found.code)
    lines = [f"{found.code}  {found.plan.title.text(context.language)}"]
    lines += [_line(my, each, context.language) for each in attempts]
    return Outcome(
        "\n".join(lines), _planned(found) | {"attempts": [_attempt(my, a) for a in attempts]}
    )


def grade_answers(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Take a table of answers in as attempts, and grade them."""
    my = context.services_as(arguments.person)
    found = my.papers.enter(arguments.code, arguments.file)
    reasons = reasons_by_line(found.rejected, context.language)
    data = {
        "file": str(arguments.file),
        "attempts": [_attempt(my, each) for each in found.attempts],
        "ignored": list(found.ignored),
        "rejected": [{"line": line, "reason": why} for line, why in reasons],
    }
    count = {"taken": len(found.attempts), "refused": len(reasons)}
    lines = [_ENTERED.text(context.language).format(**count)]
    lines += [_line(my, each, context.language) for each in found.attempts]
    lines += [f"{arguments.file.name}:{line}  {why}" for line, why in reasons]
    return Outcome("\n".join(lines), data, WITH_REJECTS if reasons else DONE)


def _wanted(my: Services, found: Planned, arguments: argparse.Namespace) -> int:
    """Return the key of the attempt that is asked for; raises exam_attempt_gone, agent_unknown."""
    person = None
    if arguments.person:
        agents = my.directory.agents.items()
        person = next((key for key, each in agents if each.name.matches(arguments.person)), None)
        if person is None:
            raise AppError("agent_unknown", name=arguments.person)
    attempts = my.exams.attempts(found.code, person)
    fitting = [each for each in attempts if arguments.attempt in (0, each.number)]
    if not fitting:
        raise AppError("exam_attempt_gone")
    return fitting[-1].key


def _result(context: Context, my: Services, key: int) -> Outcome:
    result = my.marking.result(key)
    lines = [_line(my, result.attempt, context.language)]
    for each in result.marked:
        full = sum(piece.of for piece in each.pieces)
        lines.append(f"{each.code}  {each.got:g} / {full:g}  {each.question.name}")
        told = (*each.knock_outs, *(why for piece in each.pieces for why in piece.reasons))
        lines += [f"    {why}" for why in told]
    return Outcome("\n".join(lines), _attempt(my, result.attempt) | _whole(result))


def _line(my: Services, attempt: Attempt, language: str) -> str:
    who = _name(my, attempt.person).text(language)
    if attempt.state is not State.SUBMITTED:
        return f"{who}  {attempt.number}  {_STATES[attempt.state].text(language)}"
    came = _WAITS if attempt.waiting else _PASSED if attempt.passed else _FAILED
    return f"{who}  {attempt.number}  {attempt.percent:.0f} %  {came.text(language)}"


def _name(my: Services, person: int) -> Bilingual:
    known = my.directory.agents.get(person)
    return known.name if known is not None else Bilingual(str(person))


def _planned(found: Planned) -> dict[str, Any]:
    return {"code": found.code, "version": found.number, "plan": plan_to_json(found.plan)}


def _attempt(my: Services, attempt: Attempt) -> dict[str, Any]:
    return {
        "person": _name(my, attempt.person)._asdict(),
        "number": attempt.number,
        "state": str(attempt.state),
        "percent": round(attempt.percent, 2),
        "passed": attempt.passed,
        "knock_outs": attempt.knock_outs,
        "waiting": attempt.waiting,
        "minutes": round(attempt.counted.whole_ms / 60_000, 1),
        "away": attempt.away,
        "interrupted": len(attempt.breaks),
    }


def _whole(result: Result) -> dict[str, Any]:
    columns = {
        name: {"got": round(score.got, 4), "of": round(score.of, 4)}
        for name, score in result.verdict.columns.items()
    }
    return {
        "short_by": round(result.verdict.short_by, 4),
        "weak": list(result.verdict.weak),
        "columns": columns,
        "questions": [_marked(each) for each in result.marked],
    }


def _marked(each: Marked) -> dict[str, Any]:
    source = each.source
    return {
        "number": each.code,
        "name": each.question.name,
        "response": response_to_json(each.sat.response),
        "got": round(each.got, 4),
        "parts": [
            piece._asdict() | {"part": str(piece.part or ""), "reasons": list(piece.reasons)}
            for piece in each.pieces
        ],
        "knock_outs": list(each.knock_outs),
        "source": None if source is None else {"sop": source.code, "step": source.step},
    }

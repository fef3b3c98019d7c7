"""`deskbook import|export questions`, `deskbook questions …`: the question bank."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from desktop.cli.context import Context
from desktop.cli.numbers import ticket_by_number
from desktop.cli.outcome import DONE, WITH_REJECTS, Outcome
from desktop.cli.verbs import verb
from desktop.domain.bilingual import Bilingual
from desktop.domain.masking import Mask
from desktop.domain.questions.as_json import question_to_json
from desktop.domain.questions.bank import code_of
from desktop.domain.questions.question import QuestionKind
from desktop.services.services import Services
from desktop.services.training.bank_files import (
    READ_ONLY,
    BankFile,
    BankFormat,
    Remark,
    look,
    told,
)
from desktop.services.training.questions import Kept, Listed, Standing, Wanted, problems
from desktop.services.training.words import problem_text

_READ = Bilingual(
    "{items} 题（{kinds}），{added} 题新收进来，{already} 题已有，{rejected} 处没收",
    "{items} questions ({kinds}): {added} new, {already} there already, {rejected} refused",
)
_WRITTEN = Bilingual("写了 {written} 题：{file}", "{written} questions written: {file}")
_STANDINGS = {
    Standing.DRAFT: Bilingual("草稿", "draft"),
    Standing.APPROVED: Bilingual("可用", "approved"),
    Standing.RETIRED: Bilingual("停用", "retired"),
}
_TEXT_SHOWN = 60


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    noun = verb(commands, "questions", "the question bank")
    _declare_files(commands, common)
    lists = noun.add_parser("list", parents=[common, _wishes()], help="the questions there are")
    lists.set_defaults(handler=list_questions)
    shows = noun.add_parser("show", parents=[common], help="all of one question")
    shows.add_argument("number", metavar="NUMBER", help="its short number, as Q12")
    shows.add_argument("--version", type=int, metavar="N", help="an older version", dest="old")
    shows.set_defaults(handler=show_question)
    _declare_making(noun, common)
    acting = argparse.ArgumentParser(add_help=False, parents=[common])
    acting.add_argument("--as", default="", dest="person", metavar="NAME", help="who does it")
    for name, what, act in _ACTS:
        done = noun.add_parser(name, parents=[acting], help=what)
        done.add_argument("numbers", nargs="+", metavar="NUMBER")
        done.set_defaults(handler=_doing(act))


def _declare_files(commands: Any, common: argparse.ArgumentParser) -> None:
    into = verb(commands, "import", "take tickets, people, SOPs, processes or questions in")
    take = into.add_parser("questions", parents=[common], help="GIFT, Moodle XML, Aiken, tables")
    take.add_argument("file", type=Path, metavar="FILE")
    take.add_argument("--dry-run", action="store_true", help="only tell what the file holds")
    take.set_defaults(handler=import_questions)
    out = verb(commands, "export", "write tickets, SOPs, processes or questions")
    give = out.add_parser("questions", parents=[common, _wishes()], help="to another program")
    formats = [str(each) for each in BankFormat if each not in READ_ONLY]
    give.add_argument("--format", choices=formats, required=True)
    give.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    give.set_defaults(handler=export_questions)


def _declare_making(noun: Any, common: argparse.ArgumentParser) -> None:
    made = noun.add_parser("make", parents=[common], help="from an SOP, the matrix, a ticket")
    source = made.add_mutually_exclusive_group(required=True)
    source.add_argument("--sop", metavar="CODE", help="an SOP in force")
    source.add_argument("--matrix", action="store_true", help="the matrix in force")
    source.add_argument("--ticket", metavar="NUMBER", help="a closed ticket, without names")
    made.add_argument("--keep", action="store_true", help="keep them as drafts")
    made.set_defaults(handler=make_questions)


def import_questions(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Take the questions of a file in as drafts; what is there already stays as it is."""
    if arguments.dry_run:
        found, added, already = look(arguments.file), 0, 0
    else:
        my = context.services(writes=True)
        found, added, already = my.bank_files.take(arguments.file, context.progress)
    data = {
        "file": str(arguments.file),
        "kind": str(found.kind),
        "items": found.items,
        "by_kind": dict(found.by_kind),
        "categories": list(found.categories),
        "descriptions": found.descriptions,
        "added": added,
        "already": already,
        "rejected": [_remark(each, context.language) for each in found.rejected],
        "warnings": [_remark(each, context.language) for each in found.warnings],
    }
    lines = [_read(found, added, already, context.language)]
    lines += [
        f"{arguments.file.name}:{each.line}  {told(each, context.language)}"
        for each in (*found.rejected, *found.warnings)
    ]
    return Outcome("\n".join(lines), data, WITH_REJECTS if found.rejected else DONE)


def export_questions(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Write questions to a file; what it cannot carry is told."""
    my = context.services(writes=False)
    keys = [each.key for each in my.questions.listed(_wanted(arguments))]
    style = BankFormat(arguments.format)
    found = my.bank_files.give(arguments.output, keys, style, context.progress)
    told_of = [_remark(each, context.language) for each in found.left_out]
    data = {"file": str(arguments.output), "written": found.written, "left_out": told_of}
    line = _WRITTEN.text(context.language).format(written=found.written, file=arguments.output)
    lines = [line, *(each["message"] for each in told_of)]
    return Outcome("\n".join(lines), data)


def list_questions(context: Context, arguments: argparse.Namespace) -> Outcome:
    """List the questions that are wanted."""
    my = context.services(writes=False)
    found = my.questions.listed(_wanted(arguments))
    lines = [_line(each, context.language) for each in found]
    return Outcome("\n".join(lines), {"questions": [_listed(each) for each in found]})


def show_question(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Show all of one question, and what is wrong with it."""
    my = context.services(writes=False)
    found = my.questions.find(arguments.number)
    if arguments.old is not None:
        found = my.questions.kept(found.key, arguments.old)
    wrong = [problem_text(each, context.language) for each in problems(found.question)]
    data = _kept(found) | {"problems": wrong}
    text = found.question.text.text(context.language)
    head = f"{found.code}  {found.question.kind}  {found.question.name}"
    return Outcome("\n".join((head, text, *wrong)), data)


def make_questions(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Make questions, keep them only where asked for; tell what was masked of a ticket."""
    my = context.services(writes=arguments.keep)
    masks: tuple[Mask, ...] = ()
    if arguments.ticket:
        found = my.question_making.from_ticket(ticket_by_number(my, arguments.ticket))
        made, masks = [found.made], found.masks
    elif arguments.sop:
        made = my.question_making.from_sop(arguments.sop)
    else:
        made = my.question_making.from_matrix()
    kept = [code_of(key) for key in my.question_making.keep(made)] if arguments.keep else []
    data = {
        "made": [question_to_json(each.question) for each in made],
        "kept": kept,
        "masked": [mask._asdict() for mask in masks],
    }
    lines = [each.question.text.text(context.language) for each in made]
    lines += [f"{mask.before} → {mask.after}" for mask in masks]
    return Outcome("\n".join(lines), data)


def _doing(
    act: Callable[[Services, Sequence[int]], int],
) -> Callable[[Context, argparse.Namespace], Outcome]:
    def handler(context: Context, arguments: argparse.Namespace) -> Outcome:
        my = context.services_as(arguments.person)
        keys = [my.questions.find(number).key for number in arguments.numbers]
        changed = act(my, keys)
        return Outcome(str(changed), {"changed": changed})

    return handler


_ACTS = (
    ("approve", "let drafts be asked", lambda my, keys: my.questions.approve(keys)),
    ("retire", "draw questions no more", lambda my, keys: my.questions.retire(keys)),
    ("bring-back", "draw retired ones again", lambda my, keys: my.questions.bring_back(keys)),
)


def _wishes() -> argparse.ArgumentParser:
    wishes = argparse.ArgumentParser(add_help=False)
    wishes.add_argument("--query", default="", help="words to search by")
    wishes.add_argument("--kind", action="append", choices=[str(each) for each in QuestionKind])
    standings = [str(each) for each in Standing]
    wishes.add_argument("--standing", action="append", choices=standings)
    wishes.add_argument("--tag", action="append", metavar="TAG", help="all of these tags")
    wishes.add_argument("--category", default="", metavar="PATH", help="and all below it")
    wishes.add_argument("--source", default="", metavar="CODE", help="about this SOP")
    wishes.add_argument("--to-review", action="store_true", help="whose source has changed")
    return wishes


def _wanted(arguments: argparse.Namespace) -> Wanted:
    usual = Wanted()
    standings = frozenset(Standing(each) for each in arguments.standing or ())
    return Wanted(
        arguments.query,
        frozenset(QuestionKind(each) for each in arguments.kind or ()),
        standings or usual.standings,
        frozenset(arguments.tag or ()),
        arguments.category,
        arguments.to_review,
        arguments.source,
    )


def _remark(remark: Remark, language: str) -> dict[str, Any]:
    data: dict[str, Any] = {"line": remark.line, "code": remark.code}
    return data | {"message": told(remark, language), "text": remark.text}


def _read(found: BankFile, added: int, already: int, language: str) -> str:
    kinds = ", ".join(f"{kind} {count}" for kind, count in found.by_kind.items()) or "—"
    said = {"items": found.items, "kinds": kinds, "added": added, "already": already}
    return _READ.text(language).format(**said, rejected=len(found.rejected))


def _line(each: Listed, language: str) -> str:
    standing = _STANDINGS[each.standing].text(language)
    text = " ".join((each.name or each.text).split())
    return f"{each.code:<7} {standing:<9} {each.kind:<11} {text[:_TEXT_SHOWN]}"


def _listed(each: Listed) -> dict[str, Any]:
    labels = each.labels
    return {
        "number": each.code,
        "kind": str(each.kind),
        "name": each.name,
        "text": each.text,
        "standing": str(each.standing),
        "version": each.number,
        "category": labels.category,
        "tags": list(labels.tags),
        "difficulty": labels.difficulty,
        "review": each.review,
        "source": each.source,
    }


def _kept(found: Kept) -> dict[str, Any]:
    return {
        "number": found.code,
        "standing": str(found.standing),
        "version": found.number,
        "newest": found.newest,
        "difficulty": found.difficulty,
        "about": {**found.about._asdict(), "kind": str(found.about.kind)},
        "review": found.review,
        "question": question_to_json(found.question),
    }

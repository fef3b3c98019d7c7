"""The command line: reads the words, opens the workspace, prints the result, names the exit code.

0 done, 1 done with rejects, 2 wrong usage, 3 refused (reason on standard error and in the object).
No command ever asks.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from desktop.cli import (
    backups,
    calendars,
    checks,
    competence,
    demo,
    exams,
    items,
    practice,
    presets,
    printing,
    processes,
    questions,
    sla,
    slides,
    sops,
    stats,
    ticket,
    tickets,
    triage,
)
from desktop.cli.context import Context
from desktop.cli.outcome import DONE, REFUSED, Outcome
from desktop.domain.errors import AppError
from desktop.services.error_texts import error_text

Handler = Callable[[Context, argparse.Namespace], Outcome]
_NOUNS = (
    ticket,
    tickets,
    triage,
    sops,
    sla,
    calendars,
    printing,
    processes,
    questions,
    slides,
    presets,
    stats,
    demo,
    exams,
    practice,
    competence,
    items,
    backups,
    checks,
)


def run(words: Sequence[str]) -> int:
    """Run one command; return its exit code."""
    _use_utf8()
    arguments = build_parser().parse_args(words)
    context = Context(arguments.workspace, arguments.lang)
    handler: Handler = arguments.handler
    try:
        outcome = handler(context, arguments)
    except AppError as error:
        return _refuse(error, context.language, as_json=arguments.json)
    finally:
        context.close()
    try:
        _tell(outcome, as_json=arguments.json)
    except BrokenPipeError:
        # Whoever reads has enough (`| head`); Python would complain again when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return outcome.code


def build_parser() -> argparse.ArgumentParser:
    """Return the parser with every command."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--workspace", type=Path, metavar="DIR", help="the workspace folder")
    common.add_argument("--json", action="store_true", help="print one object")
    common.add_argument("--lang", choices=("zh", "en"), help="language of sentences")
    parser = argparse.ArgumentParser(prog="deskbook")
    parser.add_argument("--version", action="store_true", help="print the version")
    commands = parser.add_subparsers(dest="command", required=True)
    for noun in _NOUNS:
        noun.declare(commands, common)
    # Drawn by Qt, so started by the program itself; listed here for the help.
    for name, what in (("tour", "draw every pane to PNG"), ("bench", "measure against limits")):
        commands.add_parser(name, help=what)
    return parser


def _tell(outcome: Outcome, *, as_json: bool) -> None:
    if as_json:
        _print_json(outcome.data)
    else:
        print(outcome.text)
    sys.stdout.flush()


def _refuse(error: AppError, language: str, *, as_json: bool) -> int:
    sentence = error_text(error, language)
    print(sentence, file=sys.stderr)
    if as_json:
        _print_json({"error": {"code": error.code, "message": sentence}})
    return REFUSED


def _print_json(data: dict[str, Any]) -> None:
    print(json.dumps(data, ensure_ascii=False))


def _use_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


__all__ = ["DONE", "build_parser", "run"]

"""`deskbook export slides CODE -o FILE.pptx|.pdf`: an SOP or an exam plan as slides."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli.context import Context
from desktop.cli.outcome import Outcome
from desktop.cli.verbs import verb


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    out = verb(commands, "export", "write tickets, SOPs, processes or questions")
    give = out.add_parser("slides", parents=[common], help="an SOP or an exam plan as slides")
    give.add_argument("code", metavar="CODE", help="of an SOP or an exam: ACC-01, EX-01")
    give.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.pptx|FILE.pdf")
    give.set_defaults(handler=export_slides)


def export_slides(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Write the slides in the language of the command."""
    my = context.services(writes=False)
    deck = my.slides.deck(arguments.code, context.language)
    written = my.slides.write(deck, arguments.output, context.progress)
    notes = sum(bool(slide.notes) for slide in deck.slides)
    data = {"file": str(arguments.output), "language": deck.language}
    counts = {"slides": written.slides, "with_notes": notes, "missing": list(written.missing)}
    return Outcome(f"{arguments.output}: {written.slides}", {**data, **counts})

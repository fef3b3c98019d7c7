"""`deskbook competence`: who may work which SOP alone."""

import argparse
from typing import Any

from desktop.cli.context import Context
from desktop.cli.outcome import Outcome
from desktop.domain.bilingual import Bilingual
from desktop.services.training.competence import Level

_SAID = Bilingual("{people} 人 × {sops} 份 SOP", "{people} people × {sops} SOPs")


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    shows = commands.add_parser("competence", parents=[common], help="who may work which SOP alone")
    shows.add_argument("--sop", default="", metavar="CODE")
    shows.set_defaults(handler=show)


def show(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Tell the level of everybody for each SOP in force, or for one."""
    my = context.services(writes=False)
    matrix = my.competence.matrix()
    sops = [each for each in matrix.sops if arguments.sop in ("", each.code)]
    agents = my.directory.agents
    rows = [
        {
            "person": agents[person].name._asdict(),
            "levels": {sop.code: str(matrix.cells[person, sop.document].level) for sop in sops},
        }
        for person in matrix.people
    ]
    alone = [
        f"{agents[person].name.text(context.language)}: {code}"
        for person, row in zip(matrix.people, rows, strict=True)
        for code, level in row["levels"].items()
        if level == Level.ALONE
    ]
    said = _SAID.text(context.language).format(people=len(rows), sops=len(sops))
    data = {"sops": [each.code for each in sops], "people": rows}
    return Outcome("\n".join((said, *alone)), data)

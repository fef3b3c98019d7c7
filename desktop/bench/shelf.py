"""A workspace with a large library: 2,000 SOPs of 20 steps in force, and one of 300 steps."""

import json
import tempfile
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from desktop.bench.workspace import clock
from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.sops.records import Lead, Sop, Step
from desktop.services.documents.control import Submission
from desktop.services.documents.making import NewText
from desktop.services.machine import Machine
from desktop.services.services import Services
from desktop.services.workspace import Workspace, open_workspace

_SOPS, _STEPS, _LONG = 2_000, 20, 300
LONG_CODE = "LONG-300"
_MARK = "bench.json"


def ready_library() -> Path:
    """Build the workspace where it isn't there yet; return its folder."""
    root = Path(tempfile.gettempdir()) / "deskbook-bench-library"
    mark = root / _MARK
    if not mark.is_file():
        workspace = open_workspace(root, Machine(root / "machine"), clock, create=True)
        try:
            workspace.services(workspace.setup_session()).demo.write(60)
            _fill(workspace)
        finally:
            workspace.close()
        mark.write_text(json.dumps({"sops": _SOPS}), "utf-8")
    return root


def _fill(workspace: Workspace) -> None:
    by_role = {person.role: key for key, person in workspace.directory.agents.items()}
    author = workspace.services(workspace.session(by_role["agent"]))
    lead = workspace.services(workspace.session(by_role["lead"]))
    known = [row for row in author.library.shelf() if row.kind is DocumentKind.SOP]
    patterns = [(row, author.sops.text(row.version)) for row in known]
    everything = [step for _, text in patterns for step in text.steps]
    for number, (row, text) in enumerate(islice(cycle(patterns), _SOPS)):
        steps = islice(cycle(everything), number, number + _STEPS)
        title = Bilingual(f"{text.head.title.zh} {number}", f"{text.head.title.en} {number}")
        made = Sop(text.head._replace(title=title), tuple(_copies(steps, number)))
        code = f"{row.code.split('-')[0]}-{number + 100}"
        _put_in_force(author, lead, NewText(row.kind, code, made, row.service_type, row.category))
    long_steps = tuple(_copies(islice(cycle(everything), _LONG), _SOPS))
    head = patterns[0][1].head._replace(title=Bilingual("三百步的流程", "Three hundred steps"))
    long_text = NewText(DocumentKind.SOP, LONG_CODE, Sop(head, long_steps))
    lead.documents.revise(_put_in_force(author, lead, long_text))


def _copies(steps: Iterator[Step], number: int) -> Iterator[Step]:
    for place, step in enumerate(steps):
        body = Bilingual(f"{step.body.zh}\n\n第 {number} 份。", f"{step.body.en}\n\nCopy {number}.")
        branches = tuple(each._replace(lead=Lead()) for each in step.branches)
        yield step._replace(id=f"{place}", body=body, branches=branches, then=Lead())


def _put_in_force(author: Services, lead: Services, wanted: NewText) -> int:
    document, version = author.sops.create_from(wanted)
    author.documents.submit(version, Submission())
    lead.documents.approve(version)
    return document

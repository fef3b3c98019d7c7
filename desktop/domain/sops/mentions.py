"""What an SOP points to: other documents and scripts, by their codes; kept files, by their hash."""

import re
from collections.abc import Iterator

from desktop.domain.sops.records import Sop, SopHead, Step, Way

_DOCUMENT = re.compile(r"\]\(doc:([^)\s]{1,40})\)")
_SCRIPT = re.compile(r"\]\(script:([^)\s]{1,40})\)")
_FILE = re.compile(r"\(file:([0-9a-f]{64})")


def documents(part: Step | SopHead) -> set[str]:
    """Return the codes of the documents a step or head leads or links to."""
    found = {code for text in _texts(part) for code in _DOCUMENT.findall(text)}
    if isinstance(part, Step):
        leads = (part.then, *(branch.lead for branch in part.branches))
        found |= {lead.document for lead in leads if lead.way is Way.DOCUMENT and lead.document}
    return found


def scripts(part: Step | SopHead) -> set[str]:
    """Return the codes of the scripts a step or head uses."""
    found = {code for text in _texts(part) for code in _SCRIPT.findall(text)}
    return found | set(part.scripts) if isinstance(part, Step) else found


def files(sop: Sop) -> list[str]:
    """Return the hashes of the files an SOP shows, each once, in order."""
    parts: tuple[Step | SopHead, ...] = (sop.head, *sop.steps)
    found = [code for part in parts for text in _texts(part) for code in _FILE.findall(text)]
    return list(dict.fromkeys(found))


def _texts(part: Step | SopHead) -> Iterator[str]:
    yield from part.body
    if isinstance(part, Step):
        yield from part.done_when
        yield from part.mistakes
    else:
        yield from (*part.purpose, *part.applies, *part.not_for)

"""An SOP as it is read, written, drawn, printed and exchanged: its head and its ordered steps.

Rich text is Markdown; images in it are named "file:SHA256". Lists (stage, role, tool, template)
are named by their codes, steps by their ids for life, other documents by their codes.
"""

from enum import StrEnum
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual

EMPTY = Bilingual()


class CountsFrom(StrEnum):
    """From when on the target of a step counts."""

    STEP = "step"
    CREATION = "creation"


class Way(StrEnum):
    """Where a step or one of its branches leads."""

    NEXT = "next"
    STEP = "step"
    ESCALATE = "escalate"
    DOCUMENT = "document"
    STOP = "stop"


class Target(NamedTuple):
    """Minutes a step or a whole SOP may take; 0 for no target.

    `by_priority` holds (priority number, minutes) where they differ.
    """

    minutes: int = 0
    by_priority: tuple[tuple[int, int], ...] = ()
    counts_from: CountsFrom = CountsFrom.STEP

    def at(self, priority: int | None) -> int:
        """Return the minutes at a priority, or the usual ones."""
        return dict(self.by_priority).get(priority or 0, self.minutes)


class MustAsk(NamedTuple):
    """Something that has to be written down; `field` names the field that holds the answer."""

    id: str
    text: Bilingual
    field: str = ""


class Lead(NamedTuple):
    """A way on: to a step (its id), a role to hand over to, another document, or the end."""

    way: Way = Way.NEXT
    step: str = ""
    role: str = ""
    document: str = ""


class Branch(NamedTuple):
    """One answer to a step's question, where it leads and what to do on the way."""

    label: Bilingual
    lead: Lead = Lead()
    note: Bilingual = EMPTY


class Escalation(NamedTuple):
    """Hand over to a role after so many minutes without a result."""

    after_minutes: int
    role: str
    note: Bilingual = EMPTY


class Step(NamedTuple):
    """One step: the record behind box, line, checklist entry, question and page.

    `then` is the way on where no branch is taken. `behind` names the language ("zh", "en") that
    lags behind the other, `behind_base` the other language's text as both last agreed.
    """

    id: str
    title: Bilingual = EMPTY
    body: Bilingual = EMPTY
    stage: str = ""
    role: str = ""
    tools: tuple[str, ...] = ()
    templates: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    target: Target = Target()
    must_ask: tuple[MustAsk, ...] = ()
    done_when: Bilingual = EMPTY
    mistakes: Bilingual = EMPTY
    question: Bilingual = EMPTY
    branches: tuple[Branch, ...] = ()
    then: Lead = Lead()
    escalation: Escalation | None = None
    waits: bool = False
    behind: str = ""
    behind_base: str = ""


class SopHead(NamedTuple):
    """What an SOP says before its steps; `knock_outs` are the faults that fail everything.

    `first_contact` is the share of cases, in per cent, that the 1st line should end alone.
    `languages` are those the version is written in. `kept` is imported text without a place.
    """

    title: Bilingual = EMPTY
    purpose: Bilingual = EMPTY
    applies: Bilingual = EMPTY
    not_for: Bilingual = EMPTY
    target: Target = Target()
    knock_outs: tuple[Bilingual, ...] = ()
    first_contact: int = 0
    must_ask: tuple[MustAsk, ...] = ()
    languages: tuple[str, ...] = ("zh", "en")
    body: Bilingual = EMPTY
    kept: str = ""
    behind: str = ""
    behind_base: str = ""


class Sop(NamedTuple):
    """The text of one version: head and steps in their order."""

    head: SopHead
    steps: tuple[Step, ...] = ()

    def position(self, step: str) -> int:
        """Return the place of a step, counted from 0, or -1."""
        return next((place for place, each in enumerate(self.steps) if each.id == step), -1)

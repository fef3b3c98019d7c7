"""The run of a ticket as its view shows it: text, marks, what is to be asked, what is newer."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop.domain.documents.records import Document, Version
from desktop.domain.documents.states import State
from desktop.domain.scripts import Script
from desktop.domain.sops.records import MustAsk, Sop
from desktop.domain.sops.run import Frame, Mark, RunState, state_of, unanswered
from desktop.domain.sops.run_record import Run
from desktop.store import driver, lookups
from desktop.store.driver import Connection
from desktop.store.library import documents, short_texts, sop_runs, sop_texts
from desktop.store.library.sop_runs import KeptMark


class OpenRun(NamedTuple):
    """A run with all that stands around it, the scripts that its steps name by their codes.

    `answers` holds the ticket's own fields and what was asked besides. `newer` is the version in
    force where it is another one than this run goes by; `stays` says that it was decided against.
    """

    run: Run
    document: Document
    version: Version
    text: Sop
    kept: dict[str, KeptMark]
    frame: Frame
    answers: Mapping[str, Any]
    newer: Version | None
    scripts: Mapping[str, Script]

    @property
    def marks(self) -> dict[str, Mark]:
        """Return the marks by the ids of the steps."""
        return {step: each.mark for step, each in self.kept.items()}

    @property
    def stays(self) -> bool:
        """Return whether the desk chose to go on by this version for this ticket."""
        return self.newer is not None and self.run.stayed == self.newer.key

    @property
    def is_retired(self) -> bool:
        """Return whether the SOP was taken out of use and nothing else is in force."""
        return self.version.state is State.RETIRED and self.newer is None

    def state(self, now: int) -> RunState:
        """Return how the steps stand at a moment."""
        return state_of(self.text, self.marks, self.frame, now)

    def asking(self, state: RunState) -> tuple[MustAsk, ...]:
        """Return what is still to be asked: for the whole, and at the current step."""
        current = state.at(state.current)
        items = current.step.must_ask if current is not None else ()
        return unanswered((*self.text.head.must_ask, *items), self.answers)


@driver.reading
def read(connection: Connection, ticket: int) -> OpenRun | None:
    """Return the run by which a ticket is worked, with all that stands around it."""
    run = sop_runs.active(connection, ticket)
    if run is None:
        return None
    row = lookups.records(connection, "ticket", [ticket])[ticket]
    version = documents.version(connection, run.version)
    in_force = version.state is State.EFFECTIVE
    newer = None if in_force else documents.effective(connection, run.document)
    text = sop_texts.sop(connection, run.version)
    named = sorted({code for step in text.steps for code in step.scripts})
    return OpenRun(
        run,
        documents.document(connection, run.document),
        version,
        text,
        sop_runs.marks(connection, run.key),
        Frame(run.started_at, row["created_at"], row["priority"]),
        json.loads(row["extra"]) | run.answers,
        newer,
        short_texts.scripts_of(connection, named) if named else {},
    )

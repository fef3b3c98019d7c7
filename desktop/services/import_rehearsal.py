"""A dry run of several tables: the sums, the problems by reason, and what the file itself says."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from desktop.domain.drafts import Reject, TicketDraft
from desktop.domain.progress import Progress
from desktop.domain.vocabulary import FINISHED
from desktop.exchange.drafting import drafts
from desktop.exchange.rejects import explained
from desktop.exchange.source import original_cells
from desktop.exchange.tally import Note, Tally
from desktop.resources import load_toml
from desktop.services.import_plans import Plan, targets
from desktop.services.mail_threads import MailThreads

SHOWN = 20
_MINUTE = 60_000
_WORDS_NAMED = 6
Known = Callable[[str, Sequence[str]], Sequence[str]]


class ProblemRow(NamedTuple):
    """One row of a problem: its table, its line there, and what stands in it."""

    table: str
    line: int
    text: str
    sentence: str


class Problem(NamedTuple):
    """What some rows have in common; red ones stay out, amber ones come in."""

    reason: str
    red: bool
    title: str
    uses: int
    sentence: str
    advice: str
    rows: list[ProblemRow]


@dataclass(slots=True)
class Rehearsal:
    """What an import would do: rows_read = new + updated + joined + left out + empty."""

    rows_read: int = 0
    empty: int = 0
    creates: int = 0
    updates: int = 0
    joined: int = 0
    left_out: int = 0
    events: int = 0
    is_log: bool = False
    open_tickets: int = 0
    minutes: int = 0
    undated: int = 0
    first_created: int | None = None
    last_created: int | None = None
    seconds: float = 0.0
    problems: list[Problem] = field(default_factory=list)
    known: dict[str, list[str]] = field(default_factory=dict)

    @property
    def rows_written(self) -> int:
        """Return how many rows of the files will be written."""
        return self.rows_read - self.empty - self.left_out

    @property
    def tickets(self) -> int:
        """Return how many tickets will be new or updated."""
        return self.creates + self.updates


class Rehearser:
    """Reads every row of every table and writes none."""

    def __init__(
        self, known: Known, kinds: dict[str, str], language: str, threads: MailThreads
    ) -> None:
        self._threads = threads
        self._known = known
        self._kinds = kinds
        self._language = language
        self._sums = Rehearsal()
        self._red: dict[str, Counter[str]] = {}
        self._red_rows: dict[str, list[ProblemRow]] = {}
        self._advice: dict[str, tuple[str, str]] = {}
        self._unknown: dict[str, Counter[str]] = {}
        self._notes: dict[str, tuple[int, list[ProblemRow]]] = {}
        self._numbers: set[tuple[str, str]] = set()

    def read(self, plan: Plan, progress: Progress) -> None:
        """Read one table; a table that was read before counts as imported."""
        sums, tally = self._sums, Tally()
        kinds = self._kinds | plan.mapping.new_statuses
        numbers: list[str] = []
        follows = 0
        for entry in self._threads.follow(drafts(plan.source, plan.mapping, progress, tally)):
            if isinstance(entry, Reject):
                self._note(plan, entry)
                continue
            if entry.follows:
                follows += 1
                continue
            _add(sums, entry, kinds)
            if entry.external_number:
                numbers.append(entry.external_number)
        source = plan.mapping.source
        known = dict.fromkeys((*sums.known.get(source, ()), *self._known(source, numbers)))
        pairs = [(source, number) for number in numbers]
        again = sum(pair in self._numbers or pair[1] in known for pair in pairs)
        self._numbers.update(pairs)
        sums.known[source] = list(known)
        sums.updates += again
        sums.creates += tally.tickets - again - follows
        sums.joined += follows
        self._close(plan, tally)

    def result(self) -> Rehearsal:
        """Return the sums and the problems, red before amber, many before few."""
        sums = self._sums
        red = [self._red_problem(reason) for reason in self._red]
        amber = [*self._unknown_problems(), *self._plain_amber(), *self._noted()]
        sums.problems = [
            *sorted(red, key=lambda each: -each.uses),
            *sorted(amber, key=lambda each: -each.uses),
        ]
        return sums

    def _close(self, plan: Plan, tally: Tally) -> None:
        sums = self._sums
        sums.rows_read += tally.rows_read
        sums.empty += tally.empty_rows
        sums.left_out += tally.rejects
        used = tally.tickets + tally.rejects + tally.empty_rows
        if plan.mapping.event_log is not None:
            sums.is_log = True
            sums.events += tally.history_rows
            sums.joined += max(0, tally.rows_read - used)
        else:
            sums.joined += tally.merged_rows
        for name, note in tally.notes.items():
            self._count_note(plan, name, note)
        for name, words in tally.unknown.items():
            self._unknown.setdefault(name, Counter()).update(words)

    def _note(self, plan: Plan, reject: Reject) -> None:
        sentence, advice = explained(reject, self._language)
        self._red.setdefault(reject.reason, Counter())[plan.source.name] += 1
        self._advice.setdefault(reject.reason, (sentence, advice))
        rows = self._red_rows.setdefault(reject.reason, [])
        if len(rows) < SHOWN:
            cells = original_cells(reject)
            rows.append(_shown(plan, reject.line, reject.place, cells, sentence))

    def _count_note(self, plan: Plan, name: str, note: Note) -> None:
        count, rows = self._notes.get(name, (0, []))
        told = [_shown(plan, row.line, row.place, row.cells, "") for row in note.rows]
        self._notes[name] = (count + note.count, [*rows, *told][:SHOWN])

    def _red_problem(self, reason: str) -> Problem:
        names = _reasons()["red"].get(reason, [reason, reason])
        title = names[0 if self._language == "zh" else 1]
        sentence, advice = self._advice[reason]
        count = self._red[reason].total()
        rows = self._red_rows[reason]
        return Problem(
            reason, red=True, title=title, uses=count, sentence=sentence, advice=advice, rows=rows
        )

    def _unknown_problems(self) -> list[Problem]:
        names = {target.id: target.name.text(self._language) for target in targets()}
        found = []
        for name, words in self._unknown.items():
            listed = ", ".join(word for word, _ in words.most_common(_WORDS_NAMED))
            params = {"field": names.get(name, name), "words": listed}
            found.append(self._amber("unknown", words.total(), params, name))
        return found

    def _plain_amber(self) -> list[Problem]:
        sums = self._sums
        counts = {"updates": sums.updates, "no_date": sums.undated}
        if not sums.is_log:
            counts["joined"] = sums.joined
        return [self._amber(name, count, {}) for name, count in counts.items() if count]

    def _noted(self) -> list[Problem]:
        return [
            self._amber(name, count, {})._replace(rows=rows)
            for name, (count, rows) in self._notes.items()
        ]

    def _amber(self, name: str, count: int, params: dict[str, Any], of: str = "") -> Problem:
        texts, language = _reasons()["amber"][name], self._language
        title = texts[language].format(**params)
        text = texts[f"text_{language}"].format(**params)
        reason = f"{name}.{of}" if of else name
        advice = texts[f"do_{language}"]
        return Problem(
            reason, red=False, title=title, uses=count, sentence=text, advice=advice, rows=[]
        )


def _shown(plan: Plan, line: int, place: str, cells: Sequence[str], sentence: str) -> ProblemRow:
    text = " · ".join(cell for cell in cells if cell.strip())
    return ProblemRow(place or plan.source.name, line, text[:200], sentence)


def _add(sums: Rehearsal, draft: TicketDraft, kinds: dict[str, str]) -> None:
    kind = kinds.get(draft.status.casefold(), kinds.get(draft.status, draft.status))
    sums.open_tickets += kind not in FINISHED
    at = draft.created_at
    if at is None:
        sums.undated += 1
        return
    sums.first_created = at if sums.first_created is None else min(at, sums.first_created)
    sums.last_created = at if sums.last_created is None else max(at, sums.last_created)
    if draft.resolved_at is not None and draft.resolved_at > at:
        sums.minutes += (draft.resolved_at - at) // _MINUTE


@cache
def _reasons() -> dict[str, Any]:
    return load_toml("exchange/reasons.toml")

"""Tickets from mails: an answer comes after what it answers, whatever the order in the file."""

from collections.abc import Iterable, Iterator

from desktop.domain.drafts import Reject, TicketDraft
from desktop.exchange.letters import Letter
from desktop.exchange.mailsource import cells_of
from desktop.exchange.mapping import Mapping
from desktop.exchange.rowproblem import RowProblem
from desktop.exchange.rowreader import RowReader
from desktop.exchange.source import Row, as_line
from desktop.exchange.tally import Tally

MAIL_IDS = "_mail"
_CHANNEL = "mail"


def mail_drafts(
    heads: Iterable[Letter | Reject],
    letters: Iterator[Letter | Reject],
    mapping: Mapping,
    tally: Tally,
) -> Iterator[TicketDraft | Reject]:
    """Yield a draft for each mail; `heads` are the same mails, read before for what they answer."""
    awaited = _awaited(heads)
    reader = RowReader(mapping, (), tally)
    seen: set[str] = set()
    held: dict[str, list[TicketDraft]] = {}
    for letter in letters:
        if isinstance(letter, Reject):
            yield letter
            continue
        entry = _draft(reader, letter)
        first = awaited.get(letter.number, "")
        if isinstance(entry, TicketDraft) and first and first not in seen:
            held.setdefault(first, []).append(entry)
            continue
        yield entry
        seen.add(letter.number)
        yield from _released(letter.number, held, seen)
    for waiting in list(held.values()):
        yield from sorted(waiting, key=lambda draft: draft.created_at or 0)


def _awaited(heads: Iterable[Letter | Reject]) -> dict[str, str]:
    """Return what each answer has to wait for in the same file; a circle waits for nothing."""
    answers = {head.number: head.answers for head in heads if isinstance(head, Letter)}
    nearest = {
        number: next((each for each in wanted if each in answers), "")
        for number, wanted in answers.items()
    }
    return {number: first for number, first in nearest.items() if first and _ends(number, nearest)}


def _ends(number: str, nearest: dict[str, str]) -> bool:
    passed: set[str] = set()
    while number:
        if number in passed:
            return False
        passed.add(number)
        number = nearest.get(number, "")
    return True


def _released(
    number: str, held: dict[str, list[TicketDraft]], seen: set[str]
) -> Iterator[TicketDraft]:
    ready = [number]
    while ready:
        for draft in held.pop(ready.pop(), ()):
            yield draft
            own = draft.extra[MAIL_IDS][0]
            seen.add(own)
            ready.append(own)


def _draft(reader: RowReader, letter: Letter) -> TicketDraft | Reject:
    cells = cells_of(letter)
    try:
        draft = reader.read(Row(letter.line, cells, letter.place))
    except RowProblem as problem:
        return Reject(letter.line, problem.reason, problem.params, as_line(cells), letter.place)
    draft.channel = draft.channel or _CHANNEL
    draft.attachments = letter.attachments
    draft.answers = letter.answers
    draft.extra[MAIL_IDS] = list(dict.fromkeys((letter.number, letter.digest)))
    return draft

"""Write the sample's sixty questions: simulated tickets, some of each SOP, some of its tickets."""

from collections.abc import Iterator, Sequence
from itertools import islice

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.errors import AppError
from desktop.domain.questions.bank import AboutKind
from desktop.domain.questions.checking import problems
from desktop.domain.questions.question import QuestionKind
from desktop.services.sample.questions import Steps, simulated
from desktop.services.training.made import Made
from desktop.services.training.making import MakingService
from desktop.services.training.writing import New, insert
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.library import documents, sop_runs, sop_texts
from desktop.store.training import questions

# Of each SOP so many of each kind, until there are so many in all.
_OF_EACH = {
    QuestionKind.ORDERING: 1,
    QuestionKind.MULTIPLE: 1,
    QuestionKind.TRUE_FALSE: 1,
    QuestionKind.SINGLE: 1,
}
_FROM_SOPS, _FROM_TICKETS = 45, 7


def sample_questions(making: MakingService, connection: Connection) -> list[Made]:
    """Return the questions as they are made; those from tickets are left as drafts."""
    written = list(simulated(lambda code: _steps(connection, code)))
    in_force = documents.in_force(connection, DocumentKind.SOP)
    of_sops = [each for code in in_force.values() for each in _some(making.from_sop(code))]
    of_tickets = list(islice(_of_tickets(making, connection), _FROM_TICKETS))
    return [*written, *of_sops[:_FROM_SOPS], *of_tickets]


def write_questions(change: Change, wanted: Sequence[Made]) -> list[int]:
    """Keep the sample's questions; all but those from tickets are approved.

    Return the keys of the simulated tickets that were written by hand.
    """
    approved, by_hand = len(wanted) - _FROM_TICKETS, []
    for place, each in enumerate(wanted):
        key = insert(change, New(each.question, each.about), (), None)
        if place < approved:
            version = questions.version_key(change.connection, key, 1)
            change.update("question_version", version, {"approved_at": change.now})
            by_hand += [key] if each.question.kind is QuestionKind.TICKET else []
    return by_hand


def _steps(connection: Connection, code: str) -> Steps:
    (document,) = documents.by_code(connection, code)
    version = documents.effective(connection, document.key)
    if version is None:
        message = f"no version of {code} is in force"
        raise LookupError(message)
    steps: list[tuple[str, Bilingual]] = [
        (step.id, step.title) for step in sop_texts.sop(connection, version.key).steps
    ]
    return version.key, steps


def _some(made: Sequence[Made]) -> Iterator[Made]:
    for kind, count in _OF_EACH.items():
        yield from islice((each for each in made if each.question.kind is kind), count)


def _of_tickets(making: MakingService, connection: Connection) -> Iterator[Made]:
    """Yield simulated tickets from those worked by an SOP, the newest first, nothing wrong."""
    seen: set[str] = set()
    for ticket in sop_runs.worked_tickets(connection):
        try:
            made = making.from_ticket(ticket).made
        except AppError:
            continue
        whole = made.about.kind is AboutKind.STEP and not problems(made.question)
        if whole and made.question.name not in seen:
            seen.add(made.question.name)
            yield made

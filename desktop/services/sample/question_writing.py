"""Write the sample's sixty questions: simulated tickets written by hand, and some of each SOP."""

from collections.abc import Iterator, Sequence
from itertools import islice

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.questions.question import QuestionKind
from desktop.services.sample.questions import Steps, simulated
from desktop.services.training.made import Made
from desktop.services.training.making import MakingService
from desktop.services.training.writing import New, insert
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.library import documents, sop_texts
from desktop.store.training import questions

# Of each SOP so many of each kind, until there are so many in all.
_OF_EACH = {
    QuestionKind.ORDERING: 1,
    QuestionKind.MULTIPLE: 1,
    QuestionKind.TRUE_FALSE: 1,
    QuestionKind.SINGLE: 1,
}
_FROM_SOPS = 45
# The first ones are those of the exam; the last ones wait for a trainer.
_EXAMINED, _DRAFTS = 8, 3


def sample_questions(making: MakingService, connection: Connection) -> list[Made]:
    """Return the questions in their order: the exam's, those from SOPs, tickets as real."""
    written = list(simulated(lambda code: _steps(connection, code)))
    in_force = documents.in_force(connection, DocumentKind.SOP)
    of_sops = [each for code in in_force.values() for each in _some(making.from_sop(code))]
    return [*written[:_EXAMINED], *of_sops[:_FROM_SOPS], *written[_EXAMINED:]]


def write_questions(change: Change, wanted: Sequence[Made]) -> list[int]:
    """Keep the sample's questions; all but the last ones are approved.

    Return the keys of the simulated tickets that the exam asks.
    """
    keys = [insert(change, New(each.question, each.about), (), None) for each in wanted]
    for key in keys[:-_DRAFTS]:
        version = questions.version_key(change.connection, key, 1)
        change.update("question_version", version, {"approved_at": change.now})
    return keys[:_EXAMINED]


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

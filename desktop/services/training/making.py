"""Questions made from SOPs in force and from the matrix, looked at first and then kept."""

from collections.abc import Mapping, Sequence

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.errors import AppError
from desktop.domain.questions.bank import About, AboutKind
from desktop.domain.questions.bodies import Option, Single
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import Wording
from desktop.domain.sops.records import Sop
from desktop.domain.triage.matrix import Matrix
from desktop.domain.vocabulary import Level, ListName, Priority
from desktop.resources import load_toml
from desktop.services.base import Service, action
from desktop.services.training.from_sop import Around, made_of
from desktop.services.training.made import Made, worded
from desktop.services.training.writing import New, insert
from desktop.services.triage.tables import MATRIX_CODE, for_reader
from desktop.store import lists
from desktop.store.change import Change
from desktop.store.library import documents, sop_texts
from desktop.store.training import questions

__all__ = ["Made", "MakingService"]


class MakingService(Service):
    """Making writes nothing; what a person wants of it is kept as drafts.

    What stands in the bank to the letter is not made again.
    """

    def from_sop(self, code: str) -> list[Made]:
        """Return the questions that an SOP in force gives; raises question_no_sop."""
        in_force = documents.in_force(self._store.reader, DocumentKind.SOP)
        version = next((key for key, each in in_force.items() if each == code), None)
        if version is None:
            raise AppError("question_no_sop", name=code)
        sops = sop_texts.sops(self._store.reader, list(in_force))
        others = [sop for key, sop in sops.items() if key != version]
        roles = lists.of_list(self._store.reader, ListName.ROLE)
        around = Around(
            code,
            version,
            {each.code: each.name for each in roles if each.retired_at is None},
            tuple(step.title for sop in others for step in sop.steps),
            tuple(text for sop in others for text in _asks(sop)),
        )
        return self._new(made_of(sops[version], around))

    def from_matrix(self) -> list[Made]:
        """Return one question for each cell of the matrix in force."""
        tables = for_reader(self._store.reader)
        about = About(AboutKind.MATRIX, MATRIX_CODE, tables.matrix_version)
        levels = tables.matrix.levels
        made = [_cell(tables.matrix, row, column, about) for row in levels for column in levels]
        return self._new(made)

    @action("question.keep_made")
    def keep(self, wanted: Sequence[Made]) -> list[int]:
        """Keep made questions as drafts; return their keys."""

        def work(change: Change) -> list[int]:
            person = self._session.person
            return [insert(change, New(each.question, each.about), (), person) for each in wanted]

        return self._write("question.keep_made", work)

    def _new(self, made: Sequence[Made]) -> list[Made]:
        known = questions.contents(self._store.reader)
        return [each for each in made if questions.content(each.question) not in known]


def _asks(sop: Sop) -> list[Bilingual]:
    items = [*sop.head.must_ask, *(item for step in sop.steps for item in step.must_ask)]
    return [item.text for item in items]


def _cell(matrix: Matrix, impact: Level, urgency: Level, about: About) -> Made:
    right = matrix.priority(impact, urgency)
    options = tuple(
        Option(Wording(each.name, each.name), float(each is right)) for each in Priority
    )
    text = worded("cell", impact=_level(impact), urgency=_level(urgency))
    body = Single(options, shuffle=False)
    return Made(Question(text.zh, text, body, marks=2.0, category=about.target), about)


def _level(level: Level) -> Bilingual:
    words: Mapping[str, Mapping[str, str]] = load_toml("triage/words.toml")["level"]
    return Bilingual(**words[level.code])

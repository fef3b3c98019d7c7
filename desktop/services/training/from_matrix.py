"""Questions from the matrix of priorities: one for each cell."""

from collections.abc import Mapping

from desktop.domain.bilingual import Bilingual
from desktop.domain.questions.bank import About
from desktop.domain.questions.bodies import Option, Single
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import Wording
from desktop.domain.triage.matrix import Matrix
from desktop.domain.vocabulary import Level, Priority
from desktop.resources import load_toml
from desktop.services.training.made import Made, worded


def cell_question(matrix: Matrix, cell: tuple[Level, Level], about: About) -> Made:
    """Return the question which priority a cell has: impact and urgency."""
    impact, urgency = cell
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

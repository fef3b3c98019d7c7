"""What all prints of training have in common: their words, the head of their pages, marks."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.exams.paper import Paper
from desktop.domain.questions.question import Question
from desktop.domain.vocabulary import ListName
from desktop.drawing.pages.content import PageHead
from desktop.resources import load_toml
from desktop.services.printed.names import Names
from desktop.services.training.exams import Planned
from desktop.services.training.opened import OpenQuestion, Source
from desktop.services.training.words import called


@cache
def exam_words(language: str) -> Mapping[str, str]:
    """Return the words of these prints by name."""
    table = load_toml("print/exam_words.toml")
    return {name: texts[language] for name, texts in table.items()}


class Tools(NamedTuple):
    """What a builder writes with: the language of the page ("zh" or "en") and the desk's names."""

    language: str
    names: Names

    def said(self, name: str, **values: object) -> str:
        """Return a phrase of these prints."""
        return exam_words(self.language)[name].format(**values)

    def text(self, said: Bilingual) -> str:
        """Return a text in the language of the page."""
        return said.text(self.language)

    @property
    def listed(self) -> Callable[[ListName, str], str]:
        """Return what names entries of lists."""
        return lambda name, code: self.names.listed(name, code).text(self.language)

    def head(self, title: str, second: str, note: str) -> PageHead:
        """Return the head of pages that nobody controls."""
        names = self.names
        house = " · ".join(filter(None, (names.company, names.unit)))
        return PageHead(title, second, names.company, names.unit, running=house, note=note)

    def source(self, source: Source | None) -> str:
        """Return the step of an SOP that a question is about."""
        if source is None:
            return ""
        return f"{source.code} {self.said('step', place=source.place)} {self.text(source.title)}"


class AskedItem(NamedTuple):
    """One question of a paper: its number, what it is, the seed of its order."""

    number: int
    opened: OpenQuestion
    seed: int

    @property
    def question(self) -> Question:
        """Return the question with its pictures."""
        return self.opened.question

    def name(self, tools: Tools) -> str:
        """Return what it is called in the language of the page."""
        return called(self.question, tools.language)


class PrintedPaper(NamedTuple):
    """A paper with all that it asks."""

    planned: Planned
    paper: Paper
    asked: tuple[AskedItem, ...]

    def note(self, tools: Tools) -> str:
        """Return what stands at the foot of every page: code, version, number, check signs."""
        return tools.said(
            "foot",
            code=self.planned.code,
            version=self.planned.number,
            number=self.paper.number,
            check=self.paper.check,
        )


def marks(value: float) -> str:
    """Return marks with one decimal at most."""
    return f"{round(value, 1):g}"

"""What one card shows, in words already: two that are equal look the same."""

from typing import NamedTuple

from desktop.domain.sops.paths import Problem
from desktop.domain.sops.records import Step, Way
from desktop.qtkit.widgets.markedtext import Piece
from desktop.views.sops.reader.names import Named, Names
from desktop.views.sops.reader.reading import Reading
from desktop.views.sops.reader.step_words import StepWords


class Line(NamedTuple):
    """A line below the text of a step: its icon, tone, words."""

    icon: str
    tone: str
    pieces: tuple[Piece, ...]


class StepFacts(NamedTuple):
    """A step as its card shows it."""

    step: Step
    number: int
    reading: Reading
    folded: bool
    role: str
    role_tone: str
    time: str
    summary: str
    needs: tuple[Named, ...]
    lines: tuple[Line, ...]
    faults: tuple[tuple[str, str], ...]
    behind: str

    @property
    def spoken(self) -> str:
        """Return the head of the card in one line, for readers."""
        parts = (str(self.number), self.reading.said(self.step.title), self.role, self.time)
        return ", ".join(part.replace("\n", " / ") for part in parts if part)


_SIGNS = {"escalate": ("open", "orange"), "stop": ("none", "red"), "document": ("document", "text")}


class FactsMaker:
    """Puts the steps of one SOP into words."""

    def __init__(
        self, names: Names, words: StepWords, reading: Reading, problems: tuple[Problem, ...]
    ) -> None:
        self._names, self._words, self._reading = names, words, reading
        self._problems = problems

    def facts(self, step: Step, place: int, *, folded: bool) -> StepFacts:
        """Return what the card of a step shows."""
        words = self._words
        found = [words.fault(each) for each in self._problems if each.step == step.id]
        return StepFacts(
            step,
            place + 1,
            self._reading,
            folded,
            self._names.role(step.role),
            self._names.role_tone(step.role),
            words.time(step.target),
            words.summary(step) if folded else "",
            words.needs(step),
            self._lines(step, place),
            tuple(found),
            words.behind(step.behind),
        )

    def _lines(self, step: Step, place: int) -> tuple[Line, ...]:
        lines = [
            Line(*_SIGNS.get(branch.lead.way, ("right", "text")), self._words.branch(branch, place))
            for branch in step.branches
        ]
        if step.then.way is not Way.NEXT:
            icon, tone = _SIGNS.get(step.then.way, ("right", "text"))
            tone = "text" if step.then.way is Way.STOP else tone
            lines.append(Line(icon, tone, self._words.then(step.then, place)))
        if step.escalation is not None:
            said = self._words.escalation(step.escalation)
            lines.append(Line("timer", "orange", (Piece(said),)))
        return tuple(lines)

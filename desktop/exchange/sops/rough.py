"""An SOP while it is being recognised: parts, steps and everything that found no place."""

from collections.abc import Iterable
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.durations import MINUTE
from desktop.domain.sops.records import MustAsk, Sop, SopHead, Step, Target
from desktop.exchange.sops.blocks import settled
from desktop.exchange.sops.draft import Note
from desktop.exchange.sops.notes import trail_text
from desktop.exchange.sops.sides import bilingual, bilingual_title
from desktop.exchange.sops.spans import minutes_in
from desktop.exchange.sops.titles import titled

MOST_STEPS = 1_000


class RoughStep(NamedTuple):
    """A step on its way: its title, the pieces of its text, the stage it belongs to."""

    title: str
    body: list[str]
    stage: str


class Rough:
    """Gathers what a document says; `done` makes the record of it."""

    def __init__(self, language: str) -> None:
        self._language = language
        self.title = ""
        self.body: list[str] = []
        self.kept: list[str] = []
        self.trail: list[str] = []
        self.notes: list[Note] = []
        self._steps: list[RoughStep] = []
        self._is_full = False
        self._parts: dict[str, list[str]] = {}
        self._lists: dict[str, list[str]] = {"knock_outs": [], "must_ask": []}

    @property
    def has_steps(self) -> bool:
        """Return whether there is a step yet."""
        return bool(self._steps)

    def has_part(self, name: str) -> bool:
        """Return whether a part of the head is taken."""
        return name in self._parts

    def add_step(self, markdown: str, more: str, stage: str) -> None:
        """Add a step by the Markdown it begins with and what follows."""
        if len(self._steps) >= MOST_STEPS:
            self.body += [text for text in (markdown, more) if text]
            if not self._is_full:
                self.notes.append(Note("sop_too_many_steps", detail=str(MOST_STEPS)))
            self._is_full = True
            return
        made = titled(markdown)
        # What begins with a list or code has no words of its own for a title.
        title = made.title or titled(more.lstrip("#>-*+` \n")).title or str(len(self._steps) + 1)
        body = [text for text in (made.rest, more) if text]
        self._steps.append(RoughStep(title, body, stage))

    def extend_step(self, text: str) -> None:
        """Add a text to the last step."""
        if text:
            self._steps[-1].body.append(text)

    def add_part(self, name: str, heading: str, text: str) -> None:
        """Add a section to a part of the head; from the second on its heading stays visible."""
        pieces = self._parts.setdefault(name, [])
        if pieces and heading:
            pieces.append(f"**{heading}**")
        elif heading:
            self.trail.append(heading)
        if text:
            pieces.append(text)

    def add_list(self, name: str, items: Iterable[str]) -> None:
        """Add entries to one of the lists of the head."""
        self._lists[name] += items

    def done(self, languages: tuple[str, ...]) -> Sop:
        """Return the record."""
        target_text = "\n\n".join(self._parts.pop("target", []))
        if target_text:
            self.body.append(target_text)
        if self.trail:
            self.kept.append(trail_text(self._language) + " · ".join(self.trail))
        head = SopHead(
            title=bilingual_title(self.title, self._language),
            purpose=self._part("purpose"),
            applies=self._part("applies"),
            not_for=self._part("not_for"),
            target=Target(minutes_in(target_text, MINUTE) or 0),
            knock_outs=tuple(self._side(text) for text in self._lists["knock_outs"]),
            must_ask=tuple(
                MustAsk(f"ask-{at}", self._side(text))
                for at, text in enumerate(self._lists["must_ask"], start=1)
            ),
            languages=languages,
            body=self._side("\n\n".join(self.body)),
            kept=settled("\n\n".join(self.kept)),
        )
        return Sop(head, tuple(self._step(at, step) for at, step in enumerate(self._steps, 1)))

    def _step(self, at: int, step: RoughStep) -> Step:
        title = bilingual_title(step.title, self._language)
        body = self._side("\n\n".join(step.body))
        return Step(f"step-{at}", title, body, stage=step.stage)

    def _part(self, name: str) -> Bilingual:
        return self._side("\n\n".join(self._parts.get(name, [])))

    def _side(self, text: str) -> Bilingual:
        return Bilingual(*map(settled, bilingual(text, self._language)))

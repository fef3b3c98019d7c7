"""An SOP as slides: a title, an overview, a step a slide, the record of revisions."""

from collections.abc import Iterator, Sequence

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.records import Document, Version
from desktop.domain.documents.states import State
from desktop.domain.slides import Deck, Line, Slide, SlideKind
from desktop.domain.sops.records import MustAsk, Sop, Step
from desktop.domain.vocabulary import ListName
from desktop.services.printed.names import Names, Revision
from desktop.services.printed.sop_ways import Ways
from desktop.services.printed.tongue import Tongue
from desktop.services.slides.words import plain_paragraphs, word

_HASH_SHOWN = 12


def sop_deck(sop: Sop, document: Document, version: Version, names: Names, language: str) -> Deck:
    """Return a version of an SOP as slides in "zh" or "en"."""
    made = _Maker(sop, names, Tongue(language))
    title = made.text(version.title)
    foot = " · ".join(filter(None, (document.code, version.label, title)))
    return Deck(
        title, tuple(made.slides(document, version)), language, foot, names.company, names.now
    )


class _Maker:
    def __init__(self, sop: Sop, names: Names, tongue: Tongue) -> None:
        self._sop, self._names, self._tongue = sop, names, tongue
        self._words, self._ways = tongue.words, Ways(sop, names, tongue)

    def text(self, said: Bilingual) -> str:
        """Return a text in one line."""
        return " ".join(plain_paragraphs(self._tongue.text(said)))

    def slides(self, document: Document, version: Version) -> Iterator[Slide]:
        """Yield the slides in their order."""
        yield self._title(document, version)
        yield self._overview()
        for at, step in enumerate(self._sop.steps, 1):
            yield self._step(at, step)
        yield self._end()

    def _title(self, document: Document, version: Version) -> Slide:
        language, day = self._tongue.main, self._names.day(version.effective_at)
        in_force = version.state is State.EFFECTIVE
        state = self._say("in_force", day=day) if in_force else self._say("not_in_force")
        facts = [
            document.code,
            self._say("version", label=version.label, state=state),
            self._say("hash", hash=version.text_hash[:_HASH_SHOWN]) if version.text_hash else "",
            self._names.company,
        ]
        head = self._sop.head
        said = {"purpose": head.purpose, "scope": head.applies, "not_for": head.not_for}
        notes = [self._words[name] + self.text(text) for name, text in said.items() if any(text)]
        if version.text_hash:
            notes.append(word("hash", language, hash=version.text_hash))
        lines = tuple(Line(each) for each in facts if each)
        return Slide(SlideKind.TITLE, self.text(version.title), lines, tuple(notes))

    def _overview(self) -> Slide:
        head, steps = self._sop.head, self._sop.steps
        lines = []
        for at, step in enumerate(steps, 1):
            more = " · ".join(filter(None, (self._role(step), self._time(step))))
            lines.append(Line(" · ".join(filter(None, (f"{at}  {self.text(step.title)}", more)))))
        notes = [*self._asked(head.must_ask)]
        faults = [self.text(each) for each in head.knock_outs if any(each)]
        if faults:
            notes += [self._words["knock_out"], *(f"· {each}" for each in faults)]
        title = self._say("overview", count=len(steps))
        return Slide(SlideKind.OVERVIEW, title, tuple(lines), tuple(notes), self.text(head.title))

    def _step(self, at: int, step: Step) -> Slide:
        place = self._say("step_of", number=at, count=len(self._sop.steps))
        stage = self._listed(ListName.STAGE, step.stage)
        kicker = " · ".join(filter(None, (place, stage, self._role(step), self._time(step))))
        lines = [Line(each) for each in plain_paragraphs(self._tongue.text(step.body))]
        if any(step.done_when):
            lines.append(Line(self._labelled("done_when", self.text(step.done_when))))
        if any(step.question):
            lines.append(Line(self.text(step.question)))
        level = 1 if any(step.question) else 0
        lines += [Line(each, level) for each in self._ways.on_from(at, step)]
        title = self.text(step.title)
        return Slide(SlideKind.STEP, title, tuple(lines), tuple(self._notes(step)), kicker)

    def _notes(self, step: Step) -> Iterator[str]:
        yield from self._asked(step.must_ask)
        if any(step.mistakes):
            yield self._labelled("mistakes", self.text(step.mistakes))
        tools = [self._listed(ListName.TOOL, code) for code in step.tools]
        tools += [self._listed(ListName.TEMPLATE, code) for code in step.templates]
        tools += [self._tongue.text(self._names.script(code)) for code in step.scripts]
        if tools:
            yield self._labelled("tools", self._words["separator"].join(tools))

    def _end(self) -> Slide:
        lines = [self._revision(each) for each in reversed(self._names.revisions)]
        return Slide(SlideKind.END, self._say("revisions"), tuple(lines), (), self._names.company)

    def _revision(self, revision: Revision) -> Line:
        version = revision.version
        day = self._names.day(version.approved_at or version.submitted_at or version.created_at)
        what = self._tongue.text(version.changed) or version.reason
        first = self._words["first_issue"] if version.number == 1 else ""
        who = self._names.person(version.approver).text(self._tongue.main)
        return Line(" · ".join(filter(None, (version.label, day, what or first, who))))

    def _asked(self, items: Sequence[MustAsk]) -> Iterator[str]:
        asked = [self.text(item.text) for item in items if any(item.text)]
        if asked:
            yield self._words["must_ask"]
            yield from (f"· {each}" for each in asked)

    def _labelled(self, name: str, text: str) -> str:
        return f"{self._words[name]}{self._words['colon']}{text}"

    def _role(self, step: Step) -> str:
        return self._listed(ListName.ROLE, step.role)

    def _time(self, step: Step) -> str:
        return self._words["separator"].join(self._ways.target(step).split("\n")).strip()

    def _listed(self, name: str, code: str) -> str:
        return self._tongue.text(self._names.listed(name, code)) if code else ""

    def _say(self, name: str, **values: object) -> str:
        return word(name, self._tongue.main, **values)

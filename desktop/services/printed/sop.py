"""An SOP as a printed page: head, scope, targets, must-ask items, steps, branches, knock-outs."""

import re
from collections.abc import Iterator

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.records import Document, Version
from desktop.domain.sops.paths import longest, total
from desktop.domain.sops.records import MustAsk, Sop, Step
from desktop.domain.vocabulary import ListName
from desktop.drawing.measure import text_width
from desktop.drawing.pages import content
from desktop.drawing.pages.content import Block, Pair, PrintedDocument
from desktop.services.printed.control import controlled_head
from desktop.services.printed.names import Names
from desktop.services.printed.revisions import revision_blocks
from desktop.services.printed.sop_ways import Ways
from desktop.services.printed.tongue import Tongue

_IMAGE = re.compile(r"!\[[^\]]*\]\(<?([^)\s>]+)")
_SHORT_END = re.compile(r"[，。：；、,:;.(（]")


def sop_document(
    sop: Sop, document: Document, version: Version, names: Names, language: str
) -> PrintedDocument:
    """Return a version of an SOP in "zh", "en", or "both"."""
    tongue = Tongue(language)
    head = controlled_head(version.title, document, version, names, tongue)
    return PrintedDocument(head, tuple(_Sheet(sop, document, names, tongue).blocks()), tongue.main)


class _Sheet:
    """Builds the blocks of one SOP."""

    def __init__(self, sop: Sop, document: Document, names: Names, tongue: Tongue) -> None:
        self._sop, self._document = sop, document
        self._names, self._tongue = names, tongue
        self._words = tongue.words
        self._ways = Ways(sop, names, tongue)

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks in their order on the page."""
        yield from self._scope()
        yield self._facts()
        if targets := self._targets():
            yield content.Targets(targets)
        if asked := self._asked():
            other = self._tongue.other_word("must_ask")
            yield content.MustAsk(self._words["must_ask"], asked, other)
        if self._sop.steps:
            yield self._steps()
        if ways := tuple(self._ways.points()):
            yield content.Caution(self._words["branches"], ways)
        if faults := tuple(self._pair(each) for each in self._sop.head.knock_outs if any(each)):
            yield content.KnockOut(self._words["knock_out"], faults)
        if labelled := tuple(self._labelled()):
            yield content.Labelled(labelled)
        yield from self._chart()
        yield from self._rest()
        yield from revision_blocks(self._names, self._tongue)

    def _scope(self) -> Iterator[Block]:
        head, tongue = self._sop.head, self._tongue
        said = {"purpose": head.purpose, "scope": head.applies, "not_for": head.not_for}
        texts = [self._words[name] + tongue.text(text) for name, text in said.items() if any(text)]
        short = all("\n" not in text for text in texts)
        if texts:
            joined = ("" if tongue.main == "zh" else " ").join if short else "\n\n".join
            yield self._rich(joined(texts))
        others = [tongue.second(text) for text in said.values()]
        if other := " ".join(filter(None, others)):
            yield content.Paragraph(other, "note")

    def _facts(self) -> Block:
        words, names, tongue = self._words, self._names, self._tongue
        head = self._sop.head
        roles = [names.listed(ListName.ROLE, code) for code in self._roles()]
        way, every = longest(self._sop), total(self._sop)
        target = tongue.duration(head.target.minutes) if head.target.minutes else words["none"]
        if every:
            # What has to fit the target is the longest way; it's all steps where nothing parts.
            name = "steps_total" if way == every else "way_total"
            target += words[name].format(minutes=self._bare(way))
        share = words["expected"].format(share=head.first_contact) if head.first_contact else ""
        kind = names.item(self._document.service_type)
        return content.KeyValues(
            (
                Pair(words["service_type"], tongue.text(kind) or words["none"]),
                Pair(words["role"], self._joined(roles) or words["none"]),
                Pair(words["target"], target),
                Pair(words["first_contact"], share or words["none"]),
            )
        )

    def _targets(self) -> tuple[Pair, ...]:
        own = self._sop.head.target.by_priority
        if own:
            return tuple(
                Pair(f"P{number}", self._tongue.duration(minutes)) for number, minutes in own
            )
        said = self._tongue.duration
        return tuple(
            Pair(f"P{each.number}", f"{said(each.response)} / {said(each.resolution)}")
            for each in self._names.priorities
        )

    def _asked(self) -> tuple[Pair, ...]:
        items: dict[Bilingual, MustAsk] = {item.text: item for item in self._sop.head.must_ask}
        for step in self._sop.steps:
            for item in step.must_ask:
                items.setdefault(item.text, item)
        return tuple(self._pair(text) for text in items if any(text))

    def _steps(self) -> Block:
        words, tongue = self._words, self._tongue
        head = (words["step"], words["step_role"], words["tools"], words["time"])
        rows = tuple(self._step(at, step) for at, step in enumerate(self._sop.steps, 1))
        way, every = longest(self._sop), total(self._sop)
        target = self._sop.head.target.minutes
        beside = [f"{words['target']} {tongue.duration(target)}"] if target else []
        if way != every:
            beside.append(f"{words['longest']} {tongue.duration(way)}")
        said = words["semicolon"].join(beside)
        return content.Steps(head, rows, Pair(words["sum"], tongue.duration(every), said))

    def _step(self, at: int, step: Step) -> content.StepRow:
        names, tongue = self._names, self._tongue
        tools = [names.listed(ListName.TOOL, code) for code in step.tools]
        tools += [names.listed(ListName.TEMPLATE, code) for code in step.templates]
        shown = [tongue.text(name) for name in tools]
        if step.scripts:
            shown.append(self._words["script"].format(name=self._scripts(step.scripts)))
        detail = [self._rich(tongue.text(step.body))] if any(step.body) else []
        if second := tongue.second(step.body):
            detail.append(content.RichText(second))
        return content.StepRow(
            str(at),
            tongue.text(step.title),
            tongue.second(step.title),
            tongue.text(names.listed(ListName.ROLE, step.role)) if step.role else "",
            self._words["separator"].join(shown),
            self._ways.target(step),
            tuple(detail),
        )

    def _scripts(self, codes: tuple[str, ...]) -> str:
        """Return titles of scripts, or their codes where these are shorter."""
        joined = self._words["separator"].join
        titles = joined(self._tongue.text(self._names.script(code)) for code in codes)
        short = joined(codes)
        return short if text_width(short, 1.0) < text_width(titles, 1.0) else titles

    def _labelled(self) -> Iterator[Pair]:
        for name, field in (("done_when", "done_when"), ("mistakes", "mistakes")):
            said = [(at, getattr(step, field)) for at, step in enumerate(self._sop.steps, 1)]
            said = [(at, text) for at, text in said if any(text)]
            for nth, (at, text) in enumerate(said):
                start = self._words["at_step"].format(step=at) if len(said) > 1 else ""
                label = "" if nth else self._words[name]
                yield Pair(label, start + self._tongue.text(text), self._tongue.second(text))

    def _chart(self) -> Iterator[Block]:
        if self._names.chart is not None:
            other = self._tongue.other_word("chart")
            yield content.Chart(self._names.chart, self._words["chart"], other)
        elif self._sop.steps:
            links = (
                content.Link(
                    f"{at} {_short(self._tongue.text(step.title))}", self._ways.aside(step)
                )
                for at, step in enumerate(self._sop.steps, 1)
            )
            yield content.Chain(tuple(links))

    def _rest(self) -> Iterator[Block]:
        head = self._sop.head
        if any(head.body):
            yield self._rich(self._tongue.text(head.body))
            if second := self._tongue.second(head.body):
                yield self._rich(second)
        if head.kept:
            yield content.Heading(self._words["kept"])
            yield self._rich(head.kept)

    def _rich(self, text: str) -> content.RichText:
        found = {name: self._names.image(name) for name in _IMAGE.findall(text)}
        return content.RichText(text, tuple((n, data) for n, data in found.items() if data))

    def _pair(self, said: Bilingual) -> Pair:
        return Pair("", self._tongue.text(said), self._tongue.second(said))

    def _roles(self) -> dict[str, None]:
        return dict.fromkeys(step.role for step in self._sop.steps if step.role)

    def _joined(self, names: list[Bilingual]) -> str:
        return self._words["separator"].join(map(self._tongue.text, names))

    def _bare(self, minutes: int) -> str:
        # Beside the target in minutes the unit is said once.
        usual = self._sop.head.target.minutes
        return str(minutes) if 0 < max(usual, minutes) < 60 else self._tongue.duration(minutes)  # noqa: PLR2004 - an hour


def _short(title: str) -> str:
    """Return the first words of a title, for a small box."""
    first = _SHORT_END.split(title, maxsplit=1)[0].strip()
    return first or title

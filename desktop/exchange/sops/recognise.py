"""Recognise the parts and steps of a document; what has no place stays in it, in order."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.exchange.sops.blocks import Block, Cut
from desktop.exchange.sops.draft import Note
from desktop.exchange.sops.headings import STEPS, Heading
from desktop.exchange.sops.rough import Rough
from desktop.exchange.sops.sections import Item, Section, is_task_list, items_of, pieces
from desktop.exchange.sops.titles import plain

_INTRO = frozenset({"paragraph", "quote"})
_PAIR = 2


class _Place(NamedTuple):
    """Where the section above stands: a level, what it is, its heading, its stage."""

    level: int
    kind: str
    text: str = ""
    stage: str = ""


class Recogniser:
    """Goes through the sections of one document once."""

    def __init__(self, cut: Cut, sections: Sequence[Section], title: Section | None) -> None:
        self._cut = cut
        self._sections = sections
        self._title = title
        self._places: list[_Place] = []
        others = [each for each in sections if each is not title]
        self._explicit = any(_is_explicit(each.heading) for each in others)
        self._counted = 0 if self._explicit else _counted_level(others)
        self._by_lists = not self._explicit and not self._counted
        self._has_purpose = any(each.heading.name == "purpose" for each in others)

    def into(self, rough: Rough) -> None:
        """Put every section where it belongs."""
        for at, section in enumerate(self._sections):
            following = self._sections[at + 1 : at + 2]
            parental = any(each.level > section.level for each in following)
            while self._places and self._places[-1].level >= section.level:
                self._places.pop()
            if section is self._title or not section.level:
                self._opening(rough, section)
            else:
                self._place(rough, section, parental=parental)

    def _opening(self, rough: Rough, section: Section) -> None:
        """Take what stands under the title: first paragraphs say what the document is for."""
        intro = 0
        if section is self._title and not self._has_purpose:
            for block in section.blocks:
                leads_on = intro and self._cut.lines[intro - 1].rstrip().endswith((":", "："))
                if block.kind not in _INTRO and not leads_on:
                    break
                intro = block.end
        if intro:
            rough.add_part("purpose", "", self._cut.text(section.begin, intro))
        rest = section._replace(blocks=tuple(b for b in section.blocks if b.start >= intro))
        if self._by_lists and self._has_list(rest):
            self._listed(rough, rest, "")
        elif rest.blocks:
            rough.body.append(self._cut.text(rest.blocks[0].start, section.end))

    def _place(self, rough: Rough, section: Section, *, parental: bool) -> None:
        above = self._places[-1] if self._places else _Place(0, "")
        heading = section.heading
        inside = above.kind in {STEPS, "phase", "step"}
        if above.kind == "step" and not heading.said:
            rough.extend_step(self._cut.text(section.start, section.end))
        elif heading.said or (inside and above.kind != "step"):
            self._step(rough, section, above)
        elif heading.kind == "part" and above.kind != "part":
            self._part(rough, section)
        elif heading.kind in {STEPS, "phase"}:
            self._stage(rough, section, above, parental=parental)
        elif self._counted == section.level and heading.number:
            self._step(rough, section, above)
        else:
            self._unknown(rough, section)

    def _step(self, rough: Rough, section: Section, above: _Place) -> None:
        number = section.heading.number.strip()
        if number:
            rough.trail.append(number)
        text = section.text[len(section.heading.number) :] or section.text
        rough.add_step(text, self._under(section), above.stage)
        self._places.append(_Place(section.level, "step", section.text, above.stage))

    def _part(self, rough: Rough, section: Section) -> None:
        name = section.heading.name
        self._places.append(_Place(section.level, "part", section.text))
        if name in {"knock_outs", "must_ask"} and all(block.items for block in section.blocks):
            items = [item for block, _, end in pieces(section) for item in self._items(block, end)]
            rough.add_list(name, ("\n\n".join(filter(None, each[1:3])) for each in items))
            rough.trail += [
                section.text,
                *(each.marker for each in items if each.marker[0].isdigit()),
            ]
        elif name in {"knock_outs", "must_ask"}:
            rough.body.append(self._cut.text(section.start, section.end))
        else:
            rough.add_part(name, section.text, self._under(section))

    def _stage(self, rough: Rough, section: Section, above: _Place, *, parental: bool) -> None:
        heading, under = section.heading, self._under(section)
        stage = heading.name
        title = section.text[len(heading.number) :]
        if above.kind == "body":
            joint = ": " if above.text.isascii() else "："
            title = f"{plain(above.text)}{joint}{title}"
        self._places.append(_Place(section.level, heading.kind, section.text, stage))
        if heading.number.strip():
            rough.trail.append(heading.number.strip())
        lists = self._has_list(section) or (
            heading.kind == STEPS and not parental and any(b.items for b in section.blocks)
        )
        if lists:
            self._listed(rough, section, title, stage=stage)
        elif under and (heading.kind == "phase" or not parental):
            rough.add_step(title, under, stage)
        else:
            rough.trail.append(title)
            rough.body += [under] if under else []

    def _unknown(self, rough: Rough, section: Section) -> None:
        self._places.append(_Place(section.level, "body", section.text))
        if self._by_lists and self._has_list(section):
            self._listed(rough, section, section.text)
            return
        rough.body.append(self._cut.text(section.start, section.end))
        rough.notes.append(Note("sop_kept_section", section.start + 1, plain(section.text)[:80]))

    def _listed(self, rough: Rough, section: Section, title: str, *, stage: str = "") -> None:
        """Make steps of the lists of a section; what stands between belongs to the step before."""
        ordered = self._has_list(section)
        before: list[str] = []
        begun = False
        for block, start, end in pieces(section):
            if block.items and (not ordered or self._counts(block)):
                begun = begun or self._begin(rough, title, before, stage)
                for item in self._items(block, end):
                    self._item(rough, item, stage)
            elif begun:
                rough.extend_step(self._cut.text(start, end))
            else:
                before.append(self._cut.text(start, end))

    def _begin(self, rough: Rough, title: str, before: Sequence[str], stage: str) -> bool:
        if before and stage:
            rough.add_step(title, "\n\n".join(before), stage)
        elif before:
            rough.body += [f"## {title}", *before] if title else before
        elif title:
            rough.trail.append(title)
        return True

    def _item(self, rough: Rough, item: Item, stage: str) -> None:
        if item.marker not in {"-", "*", "+"}:
            rough.trail.append(item.marker)
        rough.add_step(item.first, item.rest, stage)

    def _items(self, block: Block, end: int) -> list[Item]:
        return list(items_of(self._cut, block, end))

    def _counts(self, block: Block) -> bool:
        return block.kind == "ordered" or is_task_list(self._cut, block)

    def _has_list(self, section: Section) -> bool:
        items = sum(len(block.items) for block in section.blocks if self._counts(block))
        return items >= (1 if self._explicit else _PAIR)

    def _under(self, section: Section) -> str:
        return self._cut.text(section.begin, section.end)


def _is_explicit(heading: Heading) -> bool:
    return heading.said or heading.kind in {STEPS, "phase"}


def _counted_level(sections: Sequence[Section]) -> int:
    """Return the uppermost level of which several headings are numbered, or 0."""
    levels = [each.level for each in sections if each.heading.number and not each.heading.name]
    return next((level for level in sorted(set(levels)) if levels.count(level) >= _PAIR), 0)

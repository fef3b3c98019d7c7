"""What a ticket belongs to, above it: where it lies, what lies in it, how far its children are."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal

from desktop.domain.ticket_query import QueueRow
from desktop.models.ticket_words import number_text
from desktop.qtkit.overriding import override
from desktop.services.family.family import Family
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.tickets.steps.notice_strip import Act, NoticeStrip

_MOST = 3


class _Found(NamedTuple):
    family: Family
    rows: dict[int, QueueRow]


class FamilyStrip(NoticeStrip):
    """Hidden where a ticket stands alone; `opened` leads to another, `parted` takes one out."""

    opened = Signal(object)
    parted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__("family_strip")
        self._desk = desk
        self._ticket = 0
        self._found: _Found | None = None
        self._reads = desk.latest(owner=self)

    def show_ticket(self, key: int) -> None:
        """Show what a ticket belongs to."""
        self._ticket = key
        self._reads.start(lambda my, _progress: _read(my, key), self._show)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._found is not None:
            self._show(self._found)

    def _show(self, found: _Found) -> None:
        self._found = found
        family = found.family
        if family.lies_in is not None:
            self._show_merged(family.lies_in)
            return
        said, acts = [], list[Act]()
        if family.merged:
            numbers = ", ".join(self._number(each.ticket) for each in family.merged)
            said.append(self.tr("Merged here: {numbers}").format(numbers=numbers))
            acts += [self._take_out(each.ticket) for each in family.merged[:_MOST]]
        if family.children:
            ended, total = family.progress
            said.append(
                self.tr("Children: {ended} of {total} done").format(ended=ended, total=total)
            )
        if family.others:
            said.append(self.tr("%n more person(s) wait for it", "", len(family.others)))
        self.say(" · ".join(said), "blue", acts)

    def _take_out(self, key: int) -> Act:
        words = self.tr("Take {number} out").format(number=self._number(key))
        return f"take_out_{key}", words, lambda: self.parted.emit(key)

    def _show_merged(self, into: int) -> None:
        row = self._found.rows.get(into) if self._found is not None else None
        subject = row.subject if row is not None else ""
        text = self.tr("Merged into {number} {subject}").format(
            number=self._number(into), subject=subject
        )
        acts: list[Act] = [
            (
                "open_target",
                self.tr("Open {number}").format(number=self._number(into)),
                lambda: self.opened.emit(into),
            ),
            ("unmerge", self.tr("Take it out again"), lambda: self.parted.emit(self._ticket)),
        ]
        self.say(text, "amber", acts)

    def _number(self, key: int) -> str:
        row = self._found.rows.get(key) if self._found is not None else None
        return number_text(row.station, row.counter) if row is not None else ""


def _read(my: Services, key: int) -> _Found:
    family = my.family.of(key)
    return _Found(family, my.queue.rows(list(family.tickets)))

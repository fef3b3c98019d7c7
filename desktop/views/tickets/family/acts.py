"""How an agent merges tickets, takes them apart, splits them and makes them children."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.ticket import Ticket
from desktop.models.ticket_words import number_text
from desktop.services.services import Services
from desktop.views.tickets.family.merge_sheet import Compared, MergeSheet
from desktop.views.tickets.family.split_sheet import SplitSheet
from desktop.views.tickets.timeline import TimelineWords
from desktop.views.undoable import Undoable


class FamilyActs(Undoable):
    """Each act is told with its way back; `changed` names the tickets, `made` a new one."""

    changed = Signal(list)
    made = Signal(object)

    def merge(self, keys: Sequence[int], over: QWidget) -> None:
        """Compare tickets and merge them; the oldest stays unless another one is chosen."""
        wanted = list(dict.fromkeys(keys))

        def show(found: Compared) -> None:
            sheet = MergeSheet(self._desk, found, over)
            sheet.target_wanted.connect(lambda to: self._compare(wanted, to, sheet.compare))
            sheet.merged.connect(lambda to, winners: self._merge(wanted, to, winners))
            sheet.open()

        self._compare(wanted, min(wanted), show)

    def unmerge(self, ticket: int) -> None:
        """Take a ticket out of the one it was merged into."""
        number = self._number(ticket)

        def said(kept: tuple[str, ...]) -> str:
            text = self.tr("{number} taken out again").format(number=number)
            if not kept:
                return text
            words = TimelineWords(self._desk.my.directory, self._desk.language, None)
            fields = ", ".join(map(words.field, kept))
            stays = self.tr("set anew since, so left: {fields}").format(fields=fields)
            return f"{text} · {stays}"

        self.do(lambda my: my.family.unmerge(ticket), said, lambda _: self.changed.emit([ticket]))

    def split(self, ticket: int, over: QWidget) -> None:
        """Ask which messages become a ticket of their own."""

        def show(found: Ticket) -> None:
            if not found.messages:
                self._desk.say(self.tr("Nothing was said in this ticket yet"), "info")
                return
            words = TimelineWords(self._desk.my.directory, self._desk.language, None)
            sheet = SplitSheet(self._desk, words, found.messages, over)
            sheet.split.connect(lambda keys, subject: self._split(ticket, keys, subject))
            sheet.open()

        self._desk.read(lambda my, _progress: my.queue.get(ticket, events=False), show)

    def make_children(self, keys: Sequence[int], parent: int) -> None:
        """Make tickets children of another one."""
        wanted, number = list(keys), self._number(parent)
        self.do(
            lambda my: my.tickets.make_children(wanted, parent),
            lambda _: self.tr("%n ticket(s) below {number}", "", len(wanted)).format(number=number),
            lambda _: self.changed.emit([*wanted, parent]),
        )

    def _compare(self, keys: list[int], target: int, show: Callable[[Compared], object]) -> None:
        sources = [key for key in keys if key != target]
        self._desk.read(lambda my, _progress: _compared(my, sources, target), show)

    def _merge(self, keys: list[int], target: int, winners: Mapping[str, int]) -> None:
        sources, number = [key for key in keys if key != target], self._number(target)
        self.do(
            lambda my: my.family.merge(sources, target, winners),
            lambda _: self.tr("%n ticket(s) merged into {number}", "", len(sources)).format(
                number=number
            ),
            lambda end: self.changed.emit([*keys, end]),
        )

    def _split(self, ticket: int, messages: list[int], subject: str) -> None:
        def done(key: int) -> None:
            self.changed.emit([ticket, key])
            self.made.emit(key)

        said = self.tr("Split off: {subject}").format(subject=subject)
        self.do(lambda my: my.family.split(ticket, messages, subject), lambda _: said, done)

    def _number(self, key: int) -> str:
        row = self._desk.my.queue.rows([key]).get(key)
        return number_text(row.station, row.counter) if row else ""


def _compared(my: Services, sources: Sequence[int], target: int) -> Compared:
    comparison = my.family.compare(sources, target)
    rows = my.queue.rows(list(comparison.tickets))
    numbers = {key: number_text(row.station, row.counter) for key, row in rows.items()}
    asked = [v for each in comparison.contests if each.field == "requester" for v in each.values]
    people = my.people.get([key for key in (*asked, *comparison.people) if key is not None])
    language = my.session.language
    return Compared(
        comparison, numbers, {key: person.name.text(language) for key, person in people.items()}
    )

"""How an agent chooses, does, records and edits quick actions; each is told with its way back."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.bulk import BulkReport
from desktop.domain.errors import AppError
from desktop.domain.moves import NO_ANSWERS
from desktop.domain.progress import Progress
from desktop.domain.quick_actions import QuickAction
from desktop.models.ticket_words import number_text
from desktop.services.quick.doing import Wanted
from desktop.services.services import Services
from desktop.views.tickets.moves.move_sheet import MoveSheet
from desktop.views.tickets.picker import Option, pick
from desktop.views.tickets.quick.do_sheet import Foretold, QuickSheet, foretell
from desktop.views.tickets.quick.edit_sheet import QuickEditSheet
from desktop.views.undoable import Undoable, with_set

# More than these are looked over and done beside everything else, with a card that can stop it.
_MANY = 100
_RECORD = "record"


class QuickActs(Undoable):
    """`changed` names the tickets that were touched."""

    changed = Signal(list)

    def choose(self, keys: Sequence[int], near: QWidget, rect: QRect) -> None:
        """Let an action be chosen for tickets, or recorded from the only one."""
        wanted = tuple(keys)
        self._desk.read(
            lambda my, _progress: my.quick.kept(),
            lambda found: self._offer(wanted, found, near, rect),
        )

    def record(self, ticket: int, over: QWidget) -> None:
        """Open the sheet that keeps what was just done to a ticket."""

        def show(found: QuickAction) -> None:
            if found.is_empty:
                self._desk.say(
                    self.tr("You did nothing to this ticket yet that could be recorded"), "info"
                )
                return
            self.edit(found, over)

        # Behind the acts that are not written yet: what was just done is what it is about.
        self._desk.write(lambda my: my.quick.recorded(ticket), show)

    def edit(self, found: QuickAction, over: QWidget, kept: QuickAction | None = None) -> None:
        """Open the sheet of an action; `kept` is what was typed before it was refused."""
        titles = self._desk.my.quick.step_titles(found)
        sheet = QuickEditSheet(self._desk, kept or found, titles, over)
        sheet.kept.connect(lambda new: self._keep(new, found, over))
        sheet.open()

    def remove(self, found: QuickAction) -> None:
        """Take an action away."""
        name = found.name.text(self._desk.language)
        self.do(
            lambda my: my.quick.remove(found.key),
            lambda _: self.tr("Quick action “{name}” deleted").format(name=name),
        )

    def _offer(
        self, keys: tuple[int, ...], found: list[QuickAction], near: QWidget, rect: QRect
    ) -> None:
        language = self._desk.language
        options = [
            Option(
                each,
                each.name.text(language),
                self.tr("everybody's") if each.shared else self.tr("mine"),
                " ".join(each.name),
            )
            for each in found
        ]
        if len(keys) == 1:
            options.append(Option(_RECORD, self.tr("Record what I just did…")))
        if not options:
            self._desk.say(self.tr("No quick actions yet: record one from a ticket"), "info")
            return
        over = near.window()
        pick(self.tr("Quick action"), options, near, rect, lambda v: self._chosen(keys, v, over))

    def _chosen(self, keys: tuple[int, ...], value: Any, over: QWidget) -> None:
        if value == _RECORD:
            self.record(keys[0], over)
        else:
            self.look_over(keys, value, over)

    def look_over(
        self,
        keys: Sequence[int],
        action: QuickAction,
        over: QWidget,
        kept: Wanted | None = None,
    ) -> None:
        """Open the sheet that says what an action would do to tickets.

        `kept` is what was typed before it was refused.
        """
        before = kept or Wanted(action)
        # What was answered is not tried: the sheet that asks comes again, with the answers in it.
        wanted, keys = before._replace(answers=NO_ANSWERS), tuple(keys)
        name = action.name.text(self._desk.language)

        def work(my: Services, progress: Progress) -> Foretold:
            rehearsal = my.quick.rehearse(keys, wanted, progress)
            row = my.queue.rows(keys[:1]).get(keys[0])
            number = number_text(row.station, row.counter) if row else ""
            found = Foretold(wanted.action, keys, number, rehearsal, None)
            return foretell(my, self._desk, found)

        if len(keys) > _MANY:
            self._desk.follow(name, work, lambda found: self._show(found, over, before))
        else:
            self._desk.write(
                lambda my: work(my, lambda _done, _total: None),
                lambda found: self._show(found, over, before),
            )

    def _show(self, found: Foretold, over: QWidget, before: Wanted) -> None:
        sheet = QuickSheet(self._desk, found, over)
        sheet.wanted.connect(lambda text: self._ask(found, before._replace(text=text), over))
        sheet.open()

    def _ask(self, found: Foretold, wanted: Wanted, over: QWidget) -> None:
        """Ask for what the status lacks, if anything, then do it."""
        asked = found.rehearsal.asked
        if asked.is_nothing:
            self._do(found, wanted, over)
            return
        title = found.action.name.text(self._desk.language)
        kept = wanted.answers
        sheet = MoveSheet(self._desk, asked, title, over, kept)
        sheet.answered.connect(lambda said: self._do(found, wanted._replace(answers=said), over))
        sheet.open()

    def _do(self, found: Foretold, wanted: Wanted, over: QWidget) -> None:
        keys, seen = found.keys, found.rehearsal.seen

        def told(report: BulkReport) -> str:
            return self._said(found, report)

        def done(report: BulkReport) -> None:
            self.changed.emit([*report.done, *(each.key for each in report.refused)])
            if report.refused and not report.done:
                self._desk.say(self._refused(report), "error")
                # Looked over anew: the ticket may be another one by now, nothing typed is lost.
                self.look_over(keys, found.action, over, wanted)

        if len(keys) > _MANY:
            name = found.action.name.text(self._desk.language)
            self._desk.follow(
                name,
                lambda my, progress: with_set(
                    my, lambda mine: mine.quick.do(keys, wanted, seen, progress)
                ),
                lambda result: self._end_many(result, told, done),
            )
        else:
            self.do(lambda my: my.quick.do(keys, wanted, seen), told, done)

    def _end_many(self, result: tuple[BulkReport, int | None], told: Any, done: Any) -> None:
        report, change_set = result
        done(report)
        if change_set is not None:
            self._desk.say(told(report), "done", self.tr("Undo"), lambda: self._undo(change_set))

    def _said(self, found: Foretold, report: BulkReport) -> str:
        name = found.action.name.text(self._desk.language)
        if len(found.keys) == 1:
            return self.tr("{number} · {name}: done").format(number=found.number, name=name)
        said = f"{name} · " + self.tr("%n ticket(s) done", "", len(report.done))
        if report.left:
            said += " · " + self.tr("%n left", "", len(report.left))
        if report.refused:
            refused = self.tr("%n refused", "", len(report.refused))
            said += f" · {refused}: {self._refused(report)}"
        return said

    def _refused(self, report: BulkReport) -> str:
        first = report.refused[0]
        return self._desk.sentence(AppError(first.code, **first.params))

    def _keep(self, new: QuickAction, found: QuickAction, over: QWidget) -> None:
        name = new.name.text(self._desk.language)

        def failed(error: Exception) -> None:
            self._desk.fail(error)
            self.edit(found, over, new)

        def act(my: Services) -> object:
            return my.quick.change(new.key, new) if new.key else my.quick.keep(new)

        self.do(
            act,
            lambda _: self.tr("Quick action “{name}” kept").format(name=name),
            failed=failed,
        )

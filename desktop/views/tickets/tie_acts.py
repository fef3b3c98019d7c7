"""How an agent ties tickets to each other: links, duplicates, known problems."""

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from desktop.views.tickets.plain_acts import Keys, PlainActs, pickers, picking

if TYPE_CHECKING:
    from desktop.views.tickets.family.acts import FamilyActs


class TieActs(PlainActs):
    """Acts on two tickets or more."""

    def merge(self, keys: Keys, near: QWidget, rect: QRect) -> None:
        """Compare and merge the tickets; beside a single one the agent chooses another first."""
        over = near.window()
        if len(keys) > 1:
            self.family.merge(keys, over)
        elif keys:
            one = keys[0]
            picker = pickers().TicketPicker(self._desk, one, over)
            picking().open_picker(
                picker, near, rect, lambda other: self.family.merge([one, other], over)
            )

    def unmerge(self, keys: Keys) -> None:
        """Take merged tickets out of those in which they lie."""
        for key in keys:
            self.family.unmerge(key)

    def split(self, keys: Keys, over: QWidget) -> None:
        """Ask which messages of the first ticket become one of their own."""
        if keys:
            self.family.split(keys[0], over)

    def choose_parent(self, keys: Keys, near: QWidget, rect: QRect) -> None:
        """Let the agent choose the ticket below which these belong."""
        if keys:
            wanted = list(keys)
            picker = pickers().TicketPicker(self._desk, wanted[0], near.window())
            picking().open_picker(
                picker, near, rect, lambda other: self.family.make_children(wanted, other)
            )

    @cached_property
    def family(self) -> "FamilyActs":
        """Return what is done with tickets that belong together."""
        module = import_module("desktop.views.tickets.family.acts")
        acts: FamilyActs = module.FamilyActs(self._desk, self)
        acts.changed.connect(self.done)
        return acts

    def choose_link(self, keys: Keys, near: QWidget, rect: QRect) -> None:
        """Let the agent choose a ticket to link the first one with."""
        if keys:
            key = keys[0]
            picker = pickers().TicketPicker(self._desk, key, near.window())
            picking().open_picker(picker, near, rect, lambda other: self.link(key, other))

    def link(self, key: int, other: int) -> None:
        """Link two tickets."""
        said = self.tr("{number} linked").format(number=self._number(other))
        self._desk.write(
            lambda my: my.tickets.link(key, other), lambda _: self._tell(said, [key, other])
        )

    def mark_duplicate(self, keys: Keys, original: int) -> None:
        """Make tickets duplicates of another one, with which they are resolved."""
        if keys:
            wanted = list(keys)
            said = self.tr("Duplicate of {number}").format(number=self._number(original))
            self._desk.write(
                lambda my: my.tickets.mark_duplicate(wanted, original),
                lambda _: self._tell(said, [*wanted, original]),
            )

    def choose_original(self, keys: Keys, near: QWidget, rect: QRect) -> None:
        """Let the agent choose the ticket that these are duplicates of."""
        if keys:
            wanted = list(keys)
            picker = pickers().TicketPicker(self._desk, wanted[0], near.window())
            picking().open_picker(
                picker, near, rect, lambda other: self.mark_duplicate(wanted, other)
            )

    def join_problem(self, keys: Keys, problem: int) -> None:
        """Count tickets among those of a known problem."""
        if keys:
            wanted = list(keys)
            number = self._number(problem)
            said = self.tr("Joined the known problem {number}").format(number=number)
            self._desk.write(
                lambda my: my.tickets.join_problem(wanted, problem),
                lambda _: self._tell(said, [*wanted, problem]),
            )

    def choose_problem(self, keys: Keys, near: QWidget, rect: QRect) -> None:
        """Let the agent choose which known problem the tickets join."""
        if not keys:
            return
        wanted = list(keys)
        problems = self._desk.my.similar.problems(wanted)
        if not problems:
            self._desk.say(self.tr("No ticket is marked as a known problem"), "info")
            return
        options = [
            picking().Option(each.row.key, f"{self._number(each.row.key)} {each.row.subject}")
            for each in problems
        ]
        title = self.tr("Join a known problem")
        picking().pick(title, options, near, rect, lambda to: self.join_problem(wanted, to))

    def unlink(self, link: int) -> None:
        """Take a link away."""
        said = self.tr("Link taken away")
        self._desk.write(lambda my: my.tickets.unlink(link), lambda _: self._tell(said, []))

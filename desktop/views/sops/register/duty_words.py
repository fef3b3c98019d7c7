"""The words and marks of the table of responsibility."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from desktop.domain.sops.responsibility import Duties, Duty, Part
from desktop.views.desk import Desk

_MARKS = {Part.DOES: "●", Part.DECIDES: "◆", Part.IS_TOLD: "○"}
_SHOWN = 3


class DutyWords(QObject):
    """A part is told by its mark and its word."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def part(self, part: Part) -> str:
        """Return what a role has to do, in a word."""
        words = {
            Part.DOES: self.tr("does"),
            Part.DECIDES: self.tr("decides"),
            Part.IS_TOLD: self.tr("is told"),
        }
        return words[part]

    def legend(self) -> list[str]:
        """Return each mark with its word."""
        return [f"{mark} {self.part(part)}" for part, mark in _MARKS.items()]

    def cell(self, duties: Iterable[Duty]) -> str:
        """Return what stands in a cell: each mark with its number of steps, a single one in words.

        The legend above the table says the words of the marks.
        """
        by_part = {duty.part: len(duty.steps) for duty in duties}
        parts = [part for part in _MARKS if part in by_part]
        if len(parts) == 1:
            return f"{_MARKS[parts[0]]} {self.part(parts[0])} {by_part[parts[0]]}"
        return "   ".join(f"{_MARKS[part]} {by_part[part]}" for part in parts)

    def role(self, code: str) -> str:
        """Return what a role is called."""
        return self._name("role", code)

    def faults(self, found: Duties) -> str:
        """Return where nobody or several are meant; empty where all is well."""
        said = []
        if found.gaps:
            stages = self._listed(self._name("stage", code) for code in found.gaps)
            said.append(self.tr("Nobody does: {stages}").format(stages=stages))
        if found.doubles:
            places = self._listed(map(self._double, found.doubles))
            said.append(self.tr("Several decide: {places}").format(places=places))
        if found.unassigned:
            steps = self._listed(f"{code} {number}" for code, number in found.unassigned)
            said.append(self.tr("Steps without role or stage: {steps}").format(steps=steps))
        return self.tr("; ").join(said)

    def _double(self, place: str) -> str:
        code, _, stage = place.partition("/")
        return f"{code} {self._name('stage', stage)}"

    def _listed(self, parts: Iterable[str]) -> str:
        all_of_them = list(parts)
        more = len(all_of_them) - _SHOWN
        listed = self.tr(", ").join(all_of_them[:_SHOWN])
        if more <= 0:
            return listed
        return self.tr("{list} and {count} more").format(list=listed, count=more)

    def _name(self, name: str, code: str) -> str:
        item = self._desk.my.directory.by_code(name, code)
        return item.name.text(self._desk.language) if item else code

"""Who is asked to review: a chip for each, found by a few letters, pinyin or initials."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal

from desktop.qtkit.widgets.chip import Chip
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.views.desk import Desk
from desktop.views.sops.control.names import Names
from desktop.views.tickets.picker import Option, Picker, open_picker


class ReviewersBox(WrapRow):
    """`changed` follows each one more or less."""

    changed = Signal()

    def __init__(self, desk: Desk, without: Sequence[int | None]) -> None:
        super().__init__()
        self._desk, self._names = desk, Names(desk)
        self._without = set(without)
        self.chosen: list[int] = []
        self.add = Chip("")
        self.add.setText(self.tr("Reviewer"))
        self.add.setObjectName("add_reviewer")
        self.add.setAccessibleName(self.tr("Add a reviewer"))
        self.add.clicked.connect(lambda _on: self.choose_more())
        self._show()

    def choose(self, people: Sequence[int]) -> None:
        """Ask these people."""
        self.chosen = [key for key in people if key not in self._without]
        self._show()
        self.changed.emit()

    def choose_more(self) -> Picker:
        """Open the list of who may be asked."""
        agents = self._desk.my.directory.agents
        options = [
            Option(key, person.name.text(self._desk.language), person.name.en, person.pinyin)
            for key, person in agents.items()
            if person.retired_at is None and key not in self._without | set(self.chosen)
        ]
        picker = Picker(self.tr("Name, pinyin or initials"), options, self.window())
        rect = QRect(self.add.rect())
        return open_picker(picker, self.add, rect, lambda key: self.choose([*self.chosen, key]))

    def _show(self) -> None:
        chips = []
        for key in self.chosen:
            chip = Chip("", self._names.person(key))
            chip.removed.connect(lambda key=key: self._drop(key))
            chips.append(chip)
        self.show_parts([*chips, self.add])

    def _drop(self, key: int) -> None:
        self.choose([each for each in self.chosen if each != key])
        self.add.setFocus()

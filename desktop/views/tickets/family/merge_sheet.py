"""The sheet that compares tickets before they are merged: who wins each field, what is gained."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from desktop.domain.ticket_merge import Contest
from desktop.qtkit.widgets.checks import RadioButton
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.services.family.merge_acts import Comparison
from desktop.views.desk import Desk
from desktop.views.sheet import Sheet
from desktop.views.tickets.timeline import TimelineWords

_SIZE = (860, 640)
_LONGEST = 60


class Compared(NamedTuple):
    """What the sheet shows: the comparison, the number of each ticket, names of requesters."""

    comparison: Comparison
    numbers: Mapping[int, str]
    people: Mapping[int, str]


class MergeSheet(Sheet):
    """Arrow keys choose whose value wins; `merged` carries the target and the winners.

    `target_wanted` is the wish to merge into another one of them: it is to be compared anew.
    """

    merged = Signal(object, object)
    target_wanted = Signal(object)

    def __init__(self, desk: Desk, found: Compared, parent: QWidget) -> None:
        super().__init__(parent, _SIZE)
        self.setObjectName("merge_sheet")
        self._desk = desk
        self._found: Compared | None = None
        self._winners: dict[str, int] = {}
        self._groups: list[QButtonGroup] = []
        self._into = SegmentedControl(
            "", [(str(k), found.numbers[k]) for k in sorted(found.numbers)]
        )
        self._into.setObjectName("merge_into")
        self._into.setAccessibleName(self.tr("The ticket that stays"))
        self._gains = label("", "body", "text2", wrap=True)
        self._gains.setObjectName("merge_gains")
        self._table: QWidget | None = None
        self.name(self.tr("Merge %n ticket(s)", "", len(found.numbers)), self.tr("Merge"))
        self.add(Field(self.tr("The ticket that stays"), self._into))
        self.add(self._gains)
        self.add(
            label(
                self.tr(
                    "The others leave the queue; their number leads here. What was said moves "
                    "with its files. Merging can be undone, and taken apart later."
                ),
                "note",
                "muted",
                wrap=True,
            )
        )
        self._into.chosen.connect(lambda key: self.target_wanted.emit(int(key)))
        self.acted.connect(self._tell)
        self.listen(self._into)
        self.compare(found)
        QTimer.singleShot(0, self._into, self._into.setFocus)

    def compare(self, found: Compared) -> None:
        """Show what merging into another one of them would do."""
        self._found = found
        comparison = found.comparison
        self._winners = {each.field: each.winner for each in comparison.contests}
        self._into.choose(str(comparison.tickets[0]))
        self._gains.setText(self._gained(found))
        old, self._table = self._table, self._rows(found)
        if old is not None:
            self.parts.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.parts.insertWidget(1, self._table)
        QTimer.singleShot(0, self, self.fit)

    def _rows(self, found: Compared) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        self._groups = []
        comparison = found.comparison
        words = TimelineWords(self._desk.my.directory, self._desk.language, None)
        for column, key in enumerate(comparison.tickets, 1):
            grid.addWidget(label(found.numbers[key], "meta_strong", "text2"), 0, column)
            grid.setColumnStretch(column, 1)
        if not comparison.contests:
            grid.addWidget(label(self.tr("Their fields are alike."), "body", "muted"), 1, 0)
        for row, contest in enumerate(comparison.contests, 1):
            name = label(words.field(contest.field), "meta", "muted", wrap=True)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            say = partial(self._value, found, words, contest.field)
            for column, radio in enumerate(self._choices(contest, comparison.tickets, say), 1):
                grid.addWidget(radio, row, column, Qt.AlignmentFlag.AlignTop)
        return table

    def _choices(
        self, contest: Contest, tickets: Sequence[int], say: Callable[[object], str]
    ) -> list[RadioButton]:
        group = QButtonGroup(self)
        self._groups.append(group)
        made = []
        for key, value in zip(tickets, contest.values, strict=True):
            radio = RadioButton(say(value))
            radio.setObjectName(f"merge_{contest.field}_{key}")
            radio.setChecked(key == contest.winner)
            radio.toggled.connect(partial(self._choose, contest.field, key))
            group.addButton(radio)
            self.listen(radio)
            made.append(radio)
        return made

    def _choose(self, field: str, key: int, on: bool) -> None:  # noqa: FBT001 - Qt's own signal
        if on:
            self._winners[field] = key

    def _value(self, found: Compared, words: TimelineWords, field: str, value: object) -> str:
        if field == "requester" and isinstance(value, int):
            return found.people.get(value, "—")
        said = words.value(field, value)
        return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"

    def _gained(self, found: Compared) -> str:
        comparison, lines = found.comparison, []
        moved = self.tr("%n message(s)", "", comparison.messages)
        files = self.tr("%n file(s)", "", comparison.files)
        lines.append(self.tr("Moves here: {what}").format(what=f"{moved} · {files}"))
        if comparison.tags:
            lines.append(self.tr("Tags: {tags}").format(tags=" ".join(comparison.tags)))
        if comparison.people:
            names = ", ".join(found.people.get(each, "—") for each in comparison.people)
            lines.append(self.tr("Also waiting: {names}").format(names=names))
        if comparison.minutes is not None:
            lines.append(self.tr("Minutes worked: {minutes}").format(minutes=comparison.minutes))
        clock = found.numbers.get(comparison.oldest, "")
        lines.append(self.tr("The clock of {number}, the oldest, goes on.").format(number=clock))
        return "\n".join(lines)

    def _tell(self) -> None:
        if self._found is not None:
            self.merged.emit(self._found.comparison.tickets[0], dict(self._winners))

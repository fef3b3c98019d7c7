"""The card beside the fields: until when an answer is expected, who is asked and how busy."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.escalations import EscalationState
from desktop.qtkit.formats import format_left
from desktop.qtkit.marks.sla import SLA_WORDS, SlaMark
from desktop.qtkit.widgets.avatar import Avatar
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.slamark import SlaSign
from desktop.services.escalations.records import Standing
from desktop.views.desk import Desk
from desktop.views.tickets.escalations.words import EscalationWords

_SECOND, _MOST = 1000, 5
_SOON_MS = 15 * 60 * 1000


class AskedCard(Card):
    """Hidden while no escalation is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(" ")
        self.setObjectName("escalation_asked")
        self._desk = desk
        self._inside = QWidget()
        self.body.addWidget(self._inside)
        self.hide()

    def show_standing(self, standing: Standing | None) -> None:
        """Show how an escalation stands now."""
        is_open = standing is not None and standing.record.is_open
        self.setVisible(is_open)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = QWidget()
        self.body.addWidget(self._inside)
        if standing is not None and is_open:
            self._fill(standing)

    def _fill(self, standing: Standing) -> None:
        words = EscalationWords(self._desk.my.directory, self._desk.language)
        record = standing.record
        waits = record.state is EscalationState.ASKED
        holder = words.addressee(record.asked.to) if waits else words.person(record.answered_by)
        self.set_title(self.tr("Escalated to {name}").format(name=holder))
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._add_time(grid, standing, words)
        people = sorted(standing.members, key=lambda key: standing.others_open.get(key, 0))
        for key in people[:_MOST] if waits else ():
            self._add_person(grid, key, standing, words)
        if waits and len(people) > _MOST:
            more = self.tr("and %n more", "", len(people) - _MOST)
            grid.addWidget(label(more, "meta", "muted"), grid.rowCount(), 1)

    def _add_time(self, grid: QGridLayout, standing: Standing, words: EscalationWords) -> None:
        now = self._desk.session.clock()
        expected = standing.record.asked.expected_at or now
        left = expected - now
        whole = max(1, expected - standing.record.asked_at)
        mark = SlaMark.OVERDUE if left < 0 else SlaMark.ON_TIME
        if 0 <= left < _SOON_MS:
            mark = SlaMark.DUE_SOON
        sign, tone = SlaSign(), SLA_WORDS[mark][0]
        sign.show_mark(mark, max(0.0, min(1.0, left / whole)))
        name = self.tr("Answer by {time}").format(time=words.when(expected, now))
        said = format_left(left // _SECOND // 60 * 60, words.language)
        grid.addWidget(sign, 0, 0)
        grid.addWidget(ElidedLabel(name, "body"), 0, 1)
        grid.addWidget(_end(said, "strong", tone), 0, 2)

    def _add_person(
        self, grid: QGridLayout, key: int, standing: Standing, words: EscalationWords
    ) -> None:
        person = self._desk.my.directory.agents.get(key)
        if person is None:
            return
        name, row = words.person(key), grid.rowCount()
        count = self.tr("%n open", "", standing.others_open.get(key, 0))
        mine = key == self._desk.session.person
        said = self.tr("you · {count}").format(count=count) if mine else count
        grid.addWidget(Avatar(name, person.name.constant()), row, 0)
        grid.addWidget(ElidedLabel(name, "body"), row, 1)
        grid.addWidget(_end(said, "meta", "text2"), row, 2)


def _end(text: str, role: str, tone: str) -> QWidget:
    shown = label(text, role, tone)
    shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return shown

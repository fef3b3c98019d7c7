"""Service type, stages, owner, target, review interval of a document in one line."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.review_dates import ReviewDue
from desktop.domain.sops.paths import Fault, longest, total
from desktop.domain.vocabulary import ListName
from desktop.qtkit.formats import format_duration
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.flow import Flow, wraps
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.services.documents.opened import OpenDocument
from desktop.views.desk import Desk
from desktop.views.sops.document.version_words import VersionWords
from desktop.views.sops.state import SopState

_SIDE, _DOWN, _APART, _GAP = 18, 8, 14, 6
_MINUTE = 60


class Fact(NamedTuple):
    """A name and what it is; a tone where that is more than a fact."""

    name: str
    value: str
    tone: str = ""


class FactsStrip(QWidget):
    """Goes on in a second line where the window is narrow."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self._words = VersionWords(self)
        self._facts: tuple[Fact, ...] = ()
        self._holder = QWidget()
        self._line = ElidedLabel("", "meta", "text2")
        self._build()
        state.opened_changed.connect(self._show)
        self._show()

    def facts(self) -> tuple[Fact, ...]:
        """Return what is shown."""
        return self._facts

    def set_low(self, *, low: bool) -> None:
        """Say all in one line, cut at its end, where the window is low."""
        self._line.setVisible(low)
        self._holder.setVisible(not low)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()

    def _build(self) -> None:
        self.setObjectName("document_facts")
        set_look(self, "surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        wraps(self._holder)
        self._flow = Flow(self._holder, _GAP)
        self._flow.setContentsMargins(_SIDE, _DOWN, _SIDE, _DOWN)
        line = QFrame()
        line.setProperty("line", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._line.setContentsMargins(_SIDE, 4, _SIDE, 4)
        self._line.hide()
        column.addWidget(self._line)
        column.addWidget(self._holder)
        column.addWidget(line)

    def _show(self) -> None:
        opened = self._state.opened
        self.setAccessibleName(self.tr("Facts of the document"))
        if opened is None:
            return
        found = [*self._first(opened)]
        if opened.row.kind is DocumentKind.SOP:
            found += self._times(opened)
        found += self._last(opened)
        facts = tuple(fact for fact in found if fact.value)
        if facts != self._facts:
            self._facts = facts
            self._fill()

    def _first(self, opened: OpenDocument) -> list[Fact]:
        language, directory = self._desk.language, self._desk.my.directory
        stages = dict.fromkeys(step.stage for step in opened.text.steps if step.stage)
        items = (directory.by_code(ListName.STAGE, code) for code in stages)
        names = [item.name.text(language) for item in items if item is not None]
        owner = directory.agents.get(opened.row.owner or 0)
        service = directory.name(opened.row.service_type).text(language)
        return [
            Fact(self.tr("Service type"), service),
            Fact(self.tr("Stages"), self.tr(", ").join(names)),
            Fact(self.tr("Owner"), owner.name.text(language) if owner else ""),
        ]

    def _times(self, opened: OpenDocument) -> list[Fact]:
        text, target = opened.text, opened.text.head.target
        if not text.steps:
            return []
        parts = [self._time(target.minutes)] if target.minutes else []
        parts += [f"P{number} {minutes}" for number, minutes in sorted(target.by_priority)]
        parts.append(self.tr("steps together {minutes}").format(minutes=total(text)))
        found = [Fact(self.tr("Target"), " · ".join(parts))]
        late = [each for each in opened.problems if each.fault is Fault.TOO_LONG]
        for each in late:
            priority = f"P{each.priority} " if each.priority else ""
            value = f"{priority}{each.minutes} > {self._time(each.target)}"
            found.append(Fact(self.tr("Longest way too long"), value, "red"))
        if not late and longest(text) != total(text):
            found.append(Fact(self.tr("Longest way"), self._time(longest(text))))
        return found

    def _last(self, opened: OpenDocument) -> list[Fact]:
        row, months = opened.row, opened.document.review_months
        every = self.tr("every %n month(s)", "", months) if months else self.tr("none")
        tone = {ReviewDue.OVERDUE: "red", ReviewDue.SOON: "amber"}.get(row.review, "")
        due = ""
        if row.next_review_at is not None:
            now = self._desk.session.clock()
            due = self._words.date(row.next_review_at, now, self._desk.language)
            overdue = row.review is ReviewDue.OVERDUE
            said = self.tr("{date}, overdue") if overdue else self.tr("next {date}")
            due = said.format(date=due)
        systems = (" ".join(filter(None, system)) for system in opened.document.systems)
        return [
            Fact(self.tr("Periodic review"), f"{every} · {due}" if due else every, tone),
            Fact(self.tr("Systems"), self.tr(", ").join(systems)),
        ]

    def _fill(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for fact in self._facts:
            self._flow.addWidget(_pair(fact))
        self._holder.updateGeometry()
        # What is wrong comes first: the end of the line may be cut.
        facts = sorted(self._facts, key=lambda fact: not fact.tone)
        self._line.setText("    ".join(f"{fact.name} {fact.value}" for fact in facts))

    def _time(self, minutes: int) -> str:
        return format_duration(minutes * _MINUTE, self._desk.language)


def _pair(fact: Fact) -> QWidget:
    found = QWidget()
    row = QHBoxLayout(found)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_GAP)
    row.addWidget(label(fact.name, "meta", "muted"))
    if fact.tone:
        row.addWidget(IconLabel("warning", fact.tone, 14))
    row.addWidget(label(fact.value, "meta_strong", fact.tone))
    row.addSpacing(_APART)
    return found

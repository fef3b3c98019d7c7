"""The sheet of the approver: what it touches, from when it counts, the hash of its text."""

from datetime import datetime, time, timedelta
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from desktop.domain.documents.text_hash import text_hash
from desktop.qtkit.widgets.checks import RadioButton
from desktop.qtkit.widgets.datefield import DateTimeField
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.zone import local, moment
from desktop.services.documents.opened import OpenDocument
from desktop.views.desk import Desk
from desktop.views.sheet import Sheet
from desktop.views.sops.control.names import Names, version_name
from desktop.views.sops.control.sheets.impact_list import ImpactList, Touched, read_impact

_SIZE = (620, 580)
_MORNING = time(8, 30)
_WEEK = timedelta(days=7)
_HASH_SHOWN = 16


class Approval(NamedTuple):
    """What an approver says: from when (None for now), why an own text may be approved."""

    effective_from: int | None
    override: str


class ApproveSheet(Sheet):
    """`given` carries the approval; an own text takes a reason, which is recorded."""

    given = Signal(object)

    def __init__(
        self, desk: Desk, opened: OpenDocument, parent: QWidget, *, override: bool
    ) -> None:
        super().__init__(parent, _SIZE)
        name = f"{opened.row.code} {opened.text.head.title.text(desk.language)}"
        title = self.tr("Approve {version} · {name}").format(
            version=version_name(opened.version), name=name
        )
        self.name(title, self.tr("Approve"))
        self.setObjectName("approve_sheet")
        self._desk, self._opened = desk, opened
        self.impact = ImpactList(desk)
        self._now = RadioButton(self.tr("In force at once"))
        self._later = RadioButton(self.tr("In force from"))
        self._date = DateTimeField(today=lambda: self._today().date(), hour=_MORNING)
        self._why = GrowingText(1, 4) if override else None
        self._build()
        self.acted.connect(lambda: self.given.emit(self.approval()))
        self._reads = desk.latest("sops")
        self._reads.start(lambda my, _p: read_impact(my, opened.version.key), self._show_impact)

    def approval(self) -> Approval:
        """Return what was filled in."""
        chosen = self._date.moment() if self._later.isChecked() else None
        why = self._why.toPlainText().strip() if self._why is not None else ""
        return Approval(moment(chosen) if chosen is not None else None, why)

    def _show_impact(self, found: Touched) -> None:
        self.impact.show_touched(found)
        # The new lines know their heights only once they are laid out.
        QTimer.singleShot(0, self, self.fit)

    def _today(self) -> datetime:
        return local(self._desk.session.clock())

    def _build(self) -> None:
        self._show_facts()
        self.add(label(self.tr("What it touches"), "meta_strong", "text2"))
        self.add(self.impact)
        self.add(label(self.tr("When it counts"), "meta_strong", "text2"))
        self.add(self._when())
        if self._why is not None:
            self._why.setObjectName("approve_why")
            text = self.tr("Why an own text may be approved (recorded)")
            self.add(Field(text, self._why, required=True))
            self._why.textChanged.connect(self._look)
            self.listen(self._why)
        digest = text_hash(self._opened.text)
        said = self.tr("The text is fixed by its hash: {hash} …").format(hash=digest[:_HASH_SHOWN])
        line = label(said, "meta", "muted")
        line.setToolTip(f"SHA-256 {digest}")
        self.add(line)
        self._look()
        (self._why or self._now).setFocus()

    def _show_facts(self) -> None:
        version, names = self._opened.version, Names(self._desk)
        asked = [r.reviewer for r in self._opened.reviews]
        reviewers = names.people(list(dict.fromkeys(asked))) if asked else self.tr("nobody")
        facts = self.tr("{label} · written by {author} · reviewed by {reviewers}").format(
            label=version.label, author=names.person(version.author), reviewers=reviewers
        )
        self.add(label(facts, "body", "text2", wrap=True))
        for text in (version.changed.text(self._desk.language), version.reason):
            if text:
                self.add(label(text, "body", wrap=True))

    def _when(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        group = QButtonGroup(self)
        for button in (self._now, self._later):
            group.addButton(button)
        self._now.setChecked(True)
        self._date.setObjectName("approve_date")
        self._date.setAccessibleName(self.tr("In force from"))
        self._later.setObjectName("approve_later")
        self._date.set_moment(datetime.combine((self._today() + _WEEK).date(), _MORNING))
        self._date.setEnabled(False)
        row.addWidget(self._now)
        row.addWidget(self._later)
        row.addWidget(self._date)
        row.addStretch(1)
        self._later.toggled.connect(self._date.setEnabled)
        self._later.toggled.connect(lambda _on: self._look())
        self._date.chosen.connect(lambda _at: self._look())
        self.listen(self._now, self._later, self._date)
        return holder

    def _look(self) -> None:
        self.act.set_off(self._missing())

    def _missing(self) -> str:
        if self._why is not None and not self._why.toPlainText().strip():
            return self.tr("Write why an own text may be approved")
        if not self._later.isChecked():
            return ""
        wanted = self._date.moment()
        late = wanted is not None and moment(wanted) > self._desk.session.clock()
        return "" if late else self.tr("Choose a moment that is still to come")

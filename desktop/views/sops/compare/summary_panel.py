"""What differs from the version before, in short: for the panel beside a text."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.sops.comparing import Comparison, Fate, compare
from desktop.domain.sops.records import Sop
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.services.documents.opened import OpenDocument
from desktop.views.desk import Desk
from desktop.views.sops.compare.change_lines import GONE, NEW
from desktop.views.sops.compare.diff_lines import DiffLine, field_lines, step_lines
from desktop.views.sops.compare.diff_row import DiffRow
from desktop.views.sops.compare.field_words import FieldWords
from desktop.views.sops.control.names import version_name
from desktop.views.sops.state import Mode, SopState

_MOST = 40
_GAP = 8


class Group(NamedTuple):
    """The lines of one step ("" for the head)."""

    step: str
    title: str
    lines: tuple[DiffLine, ...]


class SummaryPanel(QWidget):
    """Hidden where there is nothing to compare with; a click on more opens the comparison."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self._reads = desk.latest("sops")
        self._title = label("", "section")
        self._pair = label("", "meta", "muted")
        self._more = Button("", "ghost", icon="diff", keys="D")
        self._came, self._went = label("", "strong", "green"), label("", "strong", "red")
        self._frame = QFrame()
        self._rows = QVBoxLayout(self._frame)
        self._shown: tuple[object, ...] = ()
        self._build()
        self._retranslate()
        state.opened_changed.connect(self.show_summary)
        state.closed.connect(self.hide)
        current_theme().changed.connect(self._again)
        self.show_summary()

    def show_summary(self) -> None:
        """Compare the text shown with the one before it."""
        opened = self._state.opened
        if opened is None or opened.base is None or opened.base_version is None:
            self._shown = ()
            self.hide()
            return
        shown = (opened.version.key, opened.text, opened.base_version.key, self._desk.language)
        if shown == self._shown:
            return
        self._shown = shown
        base, text = opened.base, opened.text
        self._reads.start(lambda _my, _p: compare(base, text), lambda c: self._show(opened, c))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._again()

    def _again(self) -> None:
        self._shown = ()
        self.show_summary()

    def _build(self) -> None:
        self.setObjectName("summary")
        head = QHBoxLayout()
        head.setSpacing(_GAP)
        for part in (IconLabel("diff"), self._title, self._pair):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._came)
        head.addWidget(self._went)
        self._frame.setProperty("card", "true")
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        self._more.set_height("control_row")
        self._more.clicked.connect(lambda _on: self._state.set_mode(Mode.COMPARE))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(head)
        column.addWidget(self._frame)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Version diff"))
        self._more.setText(self.tr("Whole comparison"))

    def _show(self, opened: OpenDocument, found: Comparison) -> None:
        base = opened.base_version
        if base is None or opened.base is None:
            return
        self._pair.setText(f"{version_name(base)} → {version_name(opened.version)}")
        groups = self._groups(opened.base, opened.text, found)
        kinds = [line.kind for group in groups for line in group.lines]
        came, went = kinds.count(NEW), kinds.count(GONE)
        self._came.setText(f"+{came}")
        self._went.setText(f"−{went}")
        self._came.setAccessibleName(self.tr("%n line(s) added", "", came))
        self._went.setAccessibleName(self.tr("%n line(s) removed", "", went))
        self._fill(groups)
        self.show()

    def _groups(self, before: Sop, after: Sop, found: Comparison) -> list[Group]:
        language = self._desk.language
        old, new = FieldWords(self._desk, before, language), FieldWords(self._desk, after, language)
        out = [Group("", self.tr("Head"), tuple(field_lines(found.head, old, new)))]
        for change in found.steps:
            if change.fate is Fate.SAME and not change.moved:
                continue
            at = change.after or change.before
            title = change.step.title.text(language)
            said = self.tr("Step {number} {title}").format(number=at, title=title)
            if change.moved:
                said = self.tr("{step} (was step {number})").format(step=said, number=change.before)
            out.append(Group(change.step.id, said, tuple(step_lines(change, old, new))))
        return [group for group in out if group.lines or group.step]

    def _fill(self, groups: list[Group]) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            part = item.widget() if item is not None else None
            if part is not None:
                part.hide()
                part.deleteLater()
        room = _MOST
        for group in groups:
            if room <= 0:
                break
            self._rows.addWidget(_group_head(group.title))
            for line in group.lines[:room]:
                self._rows.addWidget(DiffRow(line))
            room -= len(group.lines) + 1
        if not groups:
            self._rows.addWidget(label(self.tr("Nothing differs yet."), "meta", "muted"))


def _group_head(title: str) -> ElidedLabel:
    head = ElidedLabel(title, "meta_strong", "text2")
    head.setContentsMargins(8, 3, 8, 3)
    head.setAutoFillBackground(True)
    set_look(head, "surface", "subtle")
    return head

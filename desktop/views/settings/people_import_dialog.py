"""Take a staff list in: what it would change is shown first, nothing is written before."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.progress import Progress
from desktop.qtkit.formats import format_number
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.services.people_import import PeopleTaken
from desktop.services.people_plan import PeoplePlan
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.settings.edit_table import EditTable
from desktop.views.settings.long_act import LongAct
from desktop.views.settings.people_import_rows import PARTS, kept_superiors, shown

_WIDTH, _HEIGHT = 860, 560


class PeopleImportDialog(QDialog):
    """Shown for one file; closes itself when the list has been taken in."""

    def __init__(
        self, desk: Desk, plan: PeoplePlan, names: Mapping[int, Bilingual], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._plan, self._names = desk, plan, names
        self._counts = label("", "body", wrap=True)
        self._whole = CheckBox(self.tr("This is the whole staff list"))
        self._leaving = label("", "meta", "muted", wrap=True)
        self._parts = SegmentedControl(self.tr("What to show"), [(part, "") for part in PARTS])
        self._table = EditTable("people_import_rows")
        self._take = Button(kind="primary", icon="import")
        self._close = Button(self.tr("Cancel"))
        self._long = LongAct(desk)
        self.setObjectName("people_import")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import a staff list"))
        self.resize(current_theme().px(_WIDTH), current_theme().px(_HEIGHT))
        self._build()
        self._whole.setChecked(self._plan.seems_whole)
        self._parts.choose(self._fullest())
        self._show_counts()
        self._show_part()

    def _build(self) -> None:
        self._counts.setObjectName("people_import_counts")
        self._whole.setObjectName("people_import_whole")
        self._parts.setObjectName("people_import_parts")
        self._take.setObjectName("people_import_take")
        self._close.setAutoDefault(False)
        self._table.setAccessibleName(self.tr("What the list changes"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(label(self._plan.table.name, "heading"))
        for part in (self._counts, self._whole, self._leaving, self._parts):
            column.addWidget(part)
        column.addWidget(self._table, 1)
        column.addWidget(self._long)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self._take)
        column.addLayout(foot)
        self._whole.toggled.connect(lambda _: self._show_counts())
        self._parts.chosen.connect(lambda _: self._show_part())
        self._take.clicked.connect(lambda _: self._start())
        self._close.clicked.connect(lambda _: self.reject())

    def _show_counts(self) -> None:
        plan, whole = self._plan, self._whole.isChecked()
        numbers = self._numbers()
        text = self.tr(
            "{read} rows read: {added} new, {changed} changed, {same} unchanged, {refused} left out"
        )
        same = format_number(plan.unchanged)
        read = format_number(plan.table.read)
        self._counts.setText(text.format(read=read, same=same, **numbers))
        leave = len(plan.leaving)
        if whole and leave:
            said = self.tr(
                "%n person(s) not in the list will be retired; their tickets stay.", "", leave
            )
        elif leave:
            said = self.tr("Nobody is retired, though %n person(s) are not in it.", "", leave)
        else:
            said = self.tr("Everybody with a staff no. is in the list: nobody leaves.")
        self._leaving.setText(said)
        set_look(self._leaving, "tone", "amber" if whole and leave else "muted")
        words = (self.tr("New"), self.tr("Changed"), self.tr("Leaving"), self.tr("To look at"))
        told = {**numbers, "refused": format_number(len(plan.refused) + len(plan.remarks))}
        self._parts.rename([f"{w} {told[part]}" for w, part in zip(words, PARTS, strict=True)])
        text = self.tr("Import %n people", "", plan.touched(whole=False))
        if whole and leave:
            text = self.tr("Import %n people, retire {leave}", "", plan.touched(whole=False))
        self._take.setText(text.format(leave=leave))
        self._take.setEnabled(plan.touched(whole=whole) > 0)

    def _show_part(self) -> None:
        part = shown(self._plan, self._parts.choice(), self._desk.language, self._names)
        self._table.show_rows(part.columns, list(range(len(part.rows))), part.rows)

    def _numbers(self) -> dict[str, str]:
        return {part: format_number(len(getattr(self._plan, part))) for part in PARTS}

    def _fullest(self) -> str:
        return next((part for part in PARTS if getattr(self._plan, part)), PARTS[0])

    def _start(self) -> None:
        plan, whole = self._plan, self._whole.isChecked()
        self._take.setEnabled(False)

        def work(my: Services, progress: Progress) -> PeopleTaken:
            return my.people_import.take(plan, whole=whole, progress=progress)

        self._long.run(self.tr("Importing people"), work, self._said, lambda _: self.accept())

    def _said(self, taken: PeopleTaken) -> str:
        text = self.tr("Staff list imported: {added} new, {changed} changed, {retired} retired")
        return text.format(added=taken.added, changed=taken.changed, retired=taken.retired)


def read_plan(my: Services, file: Path) -> tuple[PeoplePlan, dict[int, Bilingual]]:
    """Return what taking a file in would do, with the names it needs; to be asked in a job."""
    plan = my.people_import.read(file)
    known = my.people.get(kept_superiors(plan))
    return plan, {key: person.name for key, person in known.items()}

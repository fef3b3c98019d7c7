"""What guards one arrow: whether it is there, who may, what must be filled, said or done."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.arrows import Guard
from desktop.domain.lists import ListItem
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.chip import Chip
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.flow import Flow, wraps
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.views.settings.arrow_grid import Way
from desktop.views.settings.arrow_words import phase_word

ROLES = ("agent", "trainer", "lead")


class ArrowCard(Card):
    """`edited` tells the guard as it should be, None where there should be no arrow."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__(state="current")
        self.setObjectName("arrow_card")
        self._guard: Guard | None = None
        self._there, self._note, self._checklist = CheckBox(), CheckBox(), CheckBox()
        self._roles = {role: CheckBox() for role in ROLES}
        self._stages: dict[str, CheckBox] = {}
        self._fields, self._more = WrapRow(), ComboBox()
        self._names: Mapping[str, str] = {}
        self._heads = [label("", "meta_strong", "text2", wrap=True) for _ in range(4)]
        self._who, self._stage_row = Flow(), Flow()
        self._build()
        self._connect()
        self.show_texts()

    def start(self) -> None:
        """Put the focus on the first thing to be set."""
        self._there.setFocus()

    def show_arrow(self, way: Way, guard: Guard | None, *, fixed: bool) -> None:
        """Show an arrow; a `fixed` one is always there and guarded by what is set."""
        self._guard = guard
        self.set_title(f"{phase_word(way[0])} → {phase_word(way[1])}")
        held = guard or Guard()
        self._there.setChecked(guard is not None)
        self._there.setEnabled(not fixed)
        for role, box in self._roles.items():
            box.setChecked(role in held.roles)
        for code, box in self._stages.items():
            box.setChecked(code in held.stages)
        self._note.setChecked(held.note)
        self._checklist.setChecked(held.checklist)
        self._show_fields(held)
        parts = (*self._roles.values(), *self._stages.values(), self._note, self._checklist)
        for part in (*parts, self._more, self._fields):
            part.setEnabled(guard is not None)

    def offer(
        self,
        roles: Mapping[str, str],
        fields: Mapping[str, str],
        stages: Sequence[ListItem],
        language: str,
    ) -> None:
        """Name what can be chosen: roles, fields by their ids, stages whose form may be asked."""
        self._names = fields
        for role, box in self._roles.items():
            box.setText(roles[role])
        while (item := self._stage_row.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()
        self._stages = {stage.code: CheckBox(stage.name.text(language)) for stage in stages}
        for code, box in self._stages.items():
            box.setObjectName(f"arrow_stage_{code}")
            box.clicked.connect(lambda on, code=code: self._switch("stages", code, on=on))
            self._stage_row.addWidget(box)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_texts()

    def show_texts(self) -> None:
        """Say everything in the language of the screen."""
        self._there.setText(self.tr("Tickets may go this way"))
        self._note.setText(self.tr("A word on why"))
        self._checklist.setText(self.tr("Every step of the checklist done or skipped"))
        texts = (
            self.tr("Who may (nobody ticked: everybody)"),
            self.tr("Must be filled"),
            self.tr("And what the form of the service type requires at"),
            self.tr("Also required"),
        )
        for head, text in zip(self._heads, texts, strict=True):
            head.setText(text)
        self._more.setAccessibleName(self.tr("Add a field that must be filled"))

    def _build(self) -> None:
        for name, part in (
            ("there", self._there),
            ("note", self._note),
            ("checklist", self._checklist),
            ("more", self._more),
        ):
            part.setObjectName(f"arrow_{name}")
        for role, box in self._roles.items():
            box.setObjectName(f"arrow_role_{role}")
            self._who.addWidget(box)
        needs, fields = Flow(), QHBoxLayout()
        for box in (self._note, self._checklist):
            needs.addWidget(box)
        fields.addWidget(self._more)
        fields.addWidget(self._fields, 1)
        self.body.addWidget(self._there)
        rows = (self._who, fields, self._stage_row, needs)
        for head, row in zip(self._heads, rows, strict=True):
            self.body.addWidget(head)
            self.body.addLayout(row)
        wraps(self)

    def _connect(self) -> None:
        self._there.clicked.connect(lambda on: self.edited.emit(Guard() if on else None))
        self._note.clicked.connect(lambda on: self._tell(note=on))
        self._checklist.clicked.connect(lambda on: self._tell(checklist=on))
        for role, box in self._roles.items():
            box.clicked.connect(lambda on, role=role: self._switch("roles", role, on=on))
        self._more.activated.connect(self._add)

    def _show_fields(self, held: Guard) -> None:
        chips = []
        for name in held.fields:
            chip = Chip("", self._names.get(name, name))
            chip.setObjectName(f"arrow_field_{name}")
            chip.removed.connect(partial(self._switch, "fields", name, on=False))
            chip.clicked.connect(partial(self._switch, "fields", name, on=False))
            chips.append(chip)
        self._fields.show_parts(chips)
        self._more.clear()
        self._more.addItem(self.tr("Add a field…"), "")
        for name, word in sorted(self._names.items(), key=lambda each: each[1]):
            if name not in held.fields:
                self._more.addItem(word, name)

    def _add(self) -> None:
        if name := self._more.currentData():
            self._switch("fields", name, on=True)

    def _switch(self, part: str, name: str, *, on: bool) -> None:
        held = getattr(self._guard or Guard(), part)
        rest = tuple(each for each in held if each != name)
        self._tell(**{part: (*rest, name) if on else rest})

    def _tell(self, **parts: object) -> None:
        self.edited.emit((self._guard or Guard())._replace(**parts))  # type: ignore[arg-type]

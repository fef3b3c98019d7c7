"""The fields of an open step, made in parts so that opening one is never felt."""

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.sops.paths import Fault
from desktop.domain.sops.records import Step
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.checks import CheckBox
from desktop.views.sops.editor.body_field import BodyField
from desktop.views.sops.editor.editing import Editing
from desktop.views.sops.editor.fields.branches_field import BranchesField, EscalationField
from desktop.views.sops.editor.fields.choice_field import ChoiceField
from desktop.views.sops.editor.fields.code_chips import CodeChips
from desktop.views.sops.editor.fields.lead_field import LeadField
from desktop.views.sops.editor.fields.must_ask_field import MustAskField
from desktop.views.sops.editor.fields.pair_field import PairField
from desktop.views.sops.editor.fields.part_field import PartField
from desktop.views.sops.editor.fields.target_field import TargetField
from desktop.views.sops.editor.form_rows import Complaint, FormRows
from desktop.views.sops.editor.link_picker import Pick

_LISTS = {"script": "scripts", "template": "templates", "tool": "tools"}


class WaitsField(PartField):
    """Whether the clock stands still during a step."""

    def __init__(self) -> None:
        super().__init__()
        self._box = CheckBox(self.tr("The clock stands still during this step"))
        self._box.setObjectName("waits")
        self.setFocusProxy(self._box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._box)
        self._box.clicked.connect(lambda on: self.edited.emit(bool(on)))

    @override
    def show_value(self, value: Any) -> None:
        self._box.setChecked(value)


class StepForm(QWidget):
    """`edited` carries the whole step; `title` is shown in the card's line, not in here."""

    edited = Signal(object)
    left = Signal()
    completed = Signal()

    def __init__(self, editing: Editing, step: Step) -> None:
        super().__init__()
        self._editing = editing
        self._step = step
        self.title = PairField()
        self.title.name_objects("title")
        self.title.name_parts(self.tr("Title"))
        self.body = BodyField(editing)
        self.fields: dict[str, PartField] = {}
        self._complaints: dict[str, Complaint] = {"title": Complaint()}
        self._faults: dict[str, list[tuple[Fault, str]]] = {}
        self._rows = FormRows()
        self._parts = [self._add_uses, self._add_facts, self._add_checks, self._add_ways]
        self._next = QTimer(self)
        self._build()

    def show_step(self, step: Step) -> None:
        """Show a step; fields that say the same already are left alone."""
        self._step = step
        languages = self._editing.languages
        for name, field in self.fields.items():
            field.show_value(getattr(step, name))
            field.set_languages(languages)
        self.body.pair.mark_behind(step.behind)

    def show_faults(self, faults: dict[str, list[tuple[Fault, str]]]) -> None:
        """Show what is wrong at the fields it is about."""
        self._faults = faults
        for name, complaint in self._complaints.items():
            complaint.say(faults.get(name, []))

    def complete(self) -> None:
        """Make what is not made yet."""
        self._next.stop()
        while self._parts:
            self._make_next()

    def focus_field(self, name: str) -> None:
        """Put the focus into a field."""
        if name not in self.fields:
            self.complete()
        self.fields[name].focus_first()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._complaints["title"])
        column.addWidget(self.body)
        column.addWidget(self._rows)
        self._take("title", self.title)
        self._take("body", self.body)
        self.body.used.connect(self._use)
        self.body.name_parts(self.tr("What to do"))
        self._next.setInterval(0)
        self._next.timeout.connect(self._make_next)
        self._next.start()

    def _make_next(self) -> None:
        if self._parts:
            self._parts.pop(0)()
        if not self._parts:
            self._next.stop()
            self.show_faults(self._faults)
            self.completed.emit()

    def _take(self, name: str, field: PartField) -> None:
        self.fields[name] = field
        field.show_value(getattr(self._step, name))
        field.set_languages(self._editing.languages)
        field.edited.connect(lambda value: self._set(name, value))
        field.left.connect(self.left)

    def _add(self, text: str, name: str, field: PartField) -> None:
        self._complaints[name] = self._rows.add_field(text, field)
        self._take(name, field)

    def _add_uses(self) -> None:
        sources = self._editing.sources
        for text, name in (
            (self.tr("Tools"), "tool"),
            (self.tr("Templates"), "template"),
            (self.tr("Scripts"), "script"),
        ):
            chips = CodeChips()
            chips.setObjectName(_LISTS[name])
            self._add(text, _LISTS[name], chips)
            chips.offer(sources.script_choices() if name == "script" else sources.entries(name))
        # A method of this form: it is let go of with it, as a lambda would not be.
        sources.changed.connect(self._offer_scripts)

    def _add_facts(self) -> None:
        sources = self._editing.sources
        short: list[tuple[str, PartField]] = []
        for text, name in ((self.tr("Stage"), "stage"), (self.tr("Role"), "role")):
            field = ChoiceField()
            field.combo.setObjectName(name)
            field.offer(sources.entries(name))
            short.append((text, field))
            self._take(name, field)
        self._rows.add_short(short)
        self._add(self.tr("Target time"), "target", TargetField())
        self._add("", "waits", WaitsField())

    def _add_checks(self) -> None:
        self._add(self.tr("Must-ask items"), "must_ask", MustAskField(self._editing.sources.fields))
        for text, name in (
            (self.tr("Done when"), "done_when"),
            (self.tr("Common mistakes"), "mistakes"),
        ):
            pair = PairField(1)
            pair.name_objects(name)
            self._add(text, name, pair)

    def _add_ways(self) -> None:
        sources = self._editing.sources
        question = PairField()
        question.name_objects("question")
        self._add(self.tr("Question"), "question", question)
        self._add(self.tr("Answers"), "branches", BranchesField(sources))
        self._add(self.tr("Then"), "then", LeadField(sources))
        self._add(self.tr("Escalate"), "escalation", EscalationField(sources))

    def _offer_scripts(self) -> None:
        chips = self.fields["scripts"]
        assert isinstance(chips, CodeChips)  # noqa: S101 - made so above
        chips.offer(self._editing.sources.script_choices())

    def _use(self, pick: Pick) -> None:
        """Add a script, template or tool to what the step uses."""
        name = _LISTS[pick.kind]
        if name not in self.fields:
            self.complete()
        chips = self.fields[name]
        assert isinstance(chips, CodeChips)  # noqa: S101 - made so above
        chips.add(pick.code)

    def _set(self, name: str, value: Any) -> None:
        self._step = self._step._replace(**{name: value})
        self.edited.emit(self._step)

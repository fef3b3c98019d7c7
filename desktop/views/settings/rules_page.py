"""The page of triage rules: sentences in their order, one edited below, a box to try them."""

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.triage.rules import Rule, Setting
from desktop.models.entry_table_model import Column, TableRow
from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.labels import label
from desktop.services.services import Services
from desktop.services.triage.sentences import Sentences
from desktop.views.desk import Desk
from desktop.views.scrolling import scrolled
from desktop.views.settings.edit_table import EditTable
from desktop.views.settings.rule_card import RuleCard
from desktop.views.settings.rule_trial import RuleTrial
from desktop.views.settings.table_foot import TableFoot
from desktop.views.undoable import Undoable

_STATE, _NAME, _MOST_ROWS = 0, 1, 9
_ON, _OFF = "on", "off"


class RulesPage(QWidget):
    """Alt and arrows move a rule, Insert adds one; nothing is in force before it is put there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._acts = Undoable(desk, self)
        self._reads = desk.latest()
        self._kept: tuple[Rule, ...] = ()
        self._draft: list[Rule] = []
        self._hint = label("", "meta", "muted", wrap=True)
        self._table = EditTable("list_rules")
        self._tools = {
            "add": Button(icon="add", keys="Ins"),
            "copy": IconButton("copy", ""),
            "up": IconButton("sort_up", ""),
            "down": IconButton("sort_down", ""),
            "delete": IconButton("remove", ""),
        }
        self._fault = label("", "meta", "amber", wrap=True)
        self._card, self._trial, self._foot = RuleCard(desk), RuleTrial(desk), TableFoot("rules")
        self._build()
        self._connect()
        self._retranslate()
        self._read()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._fault.setObjectName("rule_fault")
        tools = QHBoxLayout()
        for name, button in self._tools.items():
            button.setObjectName(f"rule_{name}")
            tools.addWidget(button)
        tools.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, tokens().spacing["card_gap"], 0)
        column.setSpacing(tokens().spacing["card_gap"])
        column.addWidget(self._hint)
        column.addLayout(tools)
        for part in (self._table, self._fault, self._card, self._foot):
            column.addWidget(part)
        column.addStretch(1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(scrolled(left))
        split.addWidget(self._trial)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(split)
        self.setFocusProxy(self._table)

    def _connect(self) -> None:
        table, tools = self._table, self._tools
        table.current_changed.connect(self._show_current)
        table.moved.connect(self._move)
        table.duplicated.connect(self._copy)
        table.removed.connect(self._remove)
        table.add_wanted.connect(self._add)
        table.content.edited.connect(self._edit_cell)
        tools["add"].clicked.connect(lambda _checked: self._add())
        tools["copy"].clicked.connect(lambda _checked: self._copy(table.current_key()))
        tools["up"].clicked.connect(lambda _checked: self._move(table.current_key(), -1))
        tools["down"].clicked.connect(lambda _checked: self._move(table.current_key(), 1))
        tools["delete"].clicked.connect(lambda _checked: self._remove(table.chosen_keys()))
        self._card.edited.connect(self._take)
        self._foot.wanted.connect(self._enact)
        self._foot.left.connect(lambda: self._show(list(self._kept)))
        self._desk.changed.connect(self._follow)

    def _retranslate(self) -> None:
        self._hint.setText(
            self.tr(
                "New tickets go through these once, from the top. The first rule that sets a "
                "field has it; what a person chose stays."
            )
        )
        self._table.setAccessibleName(self.tr("Triage rules"))
        self._tools["add"].setText(self.tr("New rule"))
        for name, text in {
            "copy": self.tr("Duplicate (Ctrl D)"),
            "up": self.tr("Move up (Alt ↑)"),
            "down": self.tr("Move down (Alt ↓)"),
            "delete": self.tr("Delete (Del)"),
        }.items():
            button = self._tools[name]
            if isinstance(button, IconButton):
                button.set_name(text)
        self._show(self._draft)

    def _show(self, rules: list[Rule]) -> None:
        self._draft = rules
        language = self._desk.language
        say = Sentences(self._desk.my.directory, language)
        words = {_ON: self.tr("on"), _OFF: self.tr("off")}
        faulty = {fault.rule for fault in self._desk.my.triage.faults(rules)}
        columns = (
            Column(self.tr("State"), 64, choices=tuple(words.items())),
            Column(self.tr("Rule"), 190, editable=True),
            Column(self.tr("What it does"), 0, tone="text2"),
        )
        rows = []
        for rule in rules:
            state = words[_ON if rule.enabled else _OFF]
            name, said = rule.name.text(language), say.rule(rule)
            pills = [(_STATE, "green" if rule.enabled else "gray")]
            pills += [(_NAME, "amber")] if rule.id in faulty else []
            spoken = f"{name}, {state}: {said}"
            rows.append(TableRow((state, name, said), spoken, pills=tuple(pills)))
        self._table.show_rows(columns, [rule.id for rule in rules], rows)
        self._table.fit_rows(_MOST_ROWS)
        self._foot.show_changed(changed=tuple(rules) != self._kept)
        self._trial.use(tuple(rules))
        self._show_current()

    def _show_current(self) -> None:
        rule = self._rule(self._table.current_key())
        self._card.setVisible(rule is not None)
        if rule is not None:
            self._card.show_rule(rule)
        found = [
            fault
            for fault in self._desk.my.triage.faults(self._draft)
            if rule is not None and fault.rule == rule.id
        ]
        say = Sentences(self._desk.my.directory, self._desk.language)
        self._fault.setText("\n".join(say.fault(fault, self._draft) for fault in found))
        self._fault.setVisible(bool(found))

    def _rule(self, key: Any) -> Rule | None:
        return next((rule for rule in self._draft if rule.id == key), None)

    def _add(self) -> None:
        name = (
            Bilingual(self.tr("New rule"), "")
            if self._desk.language == "zh"
            else Bilingual("", self.tr("New rule"))
        )
        made = Rule(self._free_id(), name, (), {Setting.TAGS: (name.constant(),)}, enabled=False)
        self._table.want(made.id)
        self._show([*self._draft, made])
        self._card.focus_name()

    def _copy(self, key: Any) -> None:
        rule = self._rule(key)
        if rule is not None:
            at = self._draft.index(rule) + 1
            made = rule._replace(id=self._free_id(), enabled=False)
            self._table.want(made.id)
            self._show([*self._draft[:at], made, *self._draft[at:]])

    def _free_id(self) -> str:
        used = {rule.id for rule in (*self._draft, *self._kept)}
        return next(f"r{n}" for n in range(1, len(used) + 2) if f"r{n}" not in used)

    def _remove(self, keys: list[Any]) -> None:
        self._show([rule for rule in self._draft if rule.id not in keys])

    def _move(self, key: Any, by: int) -> None:
        rule = self._rule(key)
        if rule is None:
            return
        at = self._draft.index(rule)
        rest = [each for each in self._draft if each.id != key]
        to = min(max(at + by, 0), len(rest))
        self._table.want(key)
        self._show([*rest[:to], rule, *rest[to:]])

    def _edit_cell(self, key: Any, column: int, text: str) -> None:
        rule = self._rule(key)
        if rule is None:
            return
        if column == _STATE:
            self._take(rule._replace(enabled=text == _ON))
        elif text.strip():
            name = rule.name._replace(**{self._desk.language: text.strip()})
            self._take(rule._replace(name=name))

    def _take(self, rule: Rule) -> None:
        self._show([rule if each.id == rule.id else each for each in self._draft])

    def _enact(self, reason: str) -> None:
        draft = tuple(self._draft)
        self._acts.do(
            lambda my: my.triage.set_rules(draft, reason),
            lambda _: self.tr("The rules are in force"),
            lambda _: self._read(),
        )

    def _follow(self, changed: dict[str, Any]) -> None:
        if "document_version" in changed:
            self._read()
        elif "list_item" in changed:
            self._show(self._draft)

    def _read(self) -> None:
        self._reads.start(lambda my, _progress: _rules(my), self._show_kept)

    def _show_kept(self, rules: tuple[Rule, ...]) -> None:
        untouched = tuple(self._draft) in (self._kept, rules)
        self._kept = rules
        self._show(list(rules) if untouched else self._draft)


def _rules(my: Services) -> tuple[Rule, ...]:
    return my.triage.in_force().rules

"""One rule as it is edited: its name, when it holds, what it sets."""

from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from desktop.domain.errors import AppError
from desktop.domain.triage.rules import Fact, Rule, Setting, plain, read_rule
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.services.triage.rule_words import RuleWords
from desktop.services.triage.sentences import Sentences
from desktop.views.desk import Desk
from desktop.views.settings.rule_row import RuleRow

_NO_VALUES = frozenset({Fact.VIP})
_USUAL: dict[str, Fact | Setting] = {"if": Fact.TEXT, "set": Setting.CATEGORY}


class RuleCard(Card):
    """`edited` carries the rule as it should be; what cannot be kept is said and stays as typed."""

    edited = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(state="current")
        self.setObjectName("rule_card")
        self._desk = desk
        self._rule: Rule | None = None
        self._names = {"zh": LineEdit(), "en": LineEdit()}
        self._match, self._stop = ComboBox(), QCheckBox()
        self._when, self._then = (
            label("", "meta_strong", "text2"),
            label("", "meta_strong", "text2"),
        )
        self._add_when, self._add_then = (
            Button(kind="ghost", icon="add"),
            Button(kind="ghost", icon="add"),
        )
        self._lines: dict[str, list[RuleRow]] = {"if": [], "set": []}
        self._places = {"if": QVBoxLayout(), "set": QVBoxLayout()}
        self._error = label("", "meta", "red", wrap=True)
        self._build()
        self._connect()
        self.show_texts()

    def show_rule(self, rule: Rule) -> None:
        """Show a rule; the same one again leaves what is being typed alone."""
        if self._rule is not None and plain(rule) == plain(self._rule):
            return
        self._rule = rule
        for language, edit in self._names.items():
            edit.setText(getattr(rule.name, language))
        self._match.setCurrentIndex(0 if rule.every else 1)
        self._stop.setChecked(rule.stop)
        self._error.hide()
        for part in self._lines:
            self._clear(part)
        words = self._words()
        for condition in rule.conditions:
            line = self._add("if")
            line.show_part(
                condition.fact,
                words.text(condition.fact, condition.values),
                negated=condition.negated,
            )
        for setting, value in rule.settings.items():
            self._add("set").show_part(setting, words.text(setting, value))

    def focus_name(self) -> None:
        """Put the cursor into the name."""
        edit = self._names[self._desk.language]
        edit.setFocus()
        edit.selectAll()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_texts()

    def show_texts(self) -> None:
        """Say everything in the language of the screen."""
        self._names["zh"].setPlaceholderText(self.tr("Name in Chinese"))
        self._names["en"].setPlaceholderText(self.tr("Name in English"))
        for edit in self._names.values():
            edit.setAccessibleName(edit.placeholderText())
        self._when.setText(self.tr("If"))
        self._then.setText(self.tr("Then set"))
        self._match.setItemText(0, self.tr("all of these hold"))
        self._match.setItemText(1, self.tr("one of these holds"))
        self._match.setAccessibleName(self.tr("All or one of the conditions"))
        self._add_when.setText(self.tr("Condition"))
        self._add_then.setText(self.tr("Setting"))
        self._stop.setText(self.tr("Look at no rule after it"))
        rule, self._rule = self._rule, None
        if rule is not None:
            self.show_rule(rule)

    def _build(self) -> None:
        for language, edit in self._names.items():
            edit.setObjectName(f"rule_name_{language}")
        self._match.setObjectName("rule_match")
        self._match.addItems(["", ""])
        self._stop.setObjectName("rule_stop")
        self._add_when.setObjectName("rule_add_if")
        self._add_then.setObjectName("rule_add_set")
        self._error.setObjectName("rule_error")
        names, when, then = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for edit in self._names.values():
            names.addWidget(edit, 1)
        for row, parts in (
            (when, (self._when, self._match, self._add_when)),
            (then, (self._then, self._add_then)),
        ):
            for part in parts:
                row.addWidget(part)
            row.addStretch(1)
        then.addWidget(self._stop)
        self.body.addLayout(names)
        self.body.addLayout(when)
        self.body.addLayout(self._places["if"])
        self.body.addLayout(then)
        self.body.addLayout(self._places["set"])
        self.body.addWidget(self._error)
        self._error.hide()

    def _connect(self) -> None:
        for edit in self._names.values():
            edit.editingFinished.connect(self._tell)
        self._match.activated.connect(lambda _: self._tell())
        self._stop.clicked.connect(lambda _checked: self._tell())
        self._add_when.clicked.connect(lambda _checked: self._add("if").start())
        self._add_then.clicked.connect(lambda _checked: self._add("set").start())

    def _add(self, part: str) -> RuleRow:
        say = Sentences(self._desk.my.directory, self._desk.language)
        kinds: Any = (
            [(fact, say.word("fact_name", fact)) for fact in Fact]
            if part == "if"
            else [(setting, say.word("setting_name", setting)) for setting in Setting]
        )
        line = RuleRow(kinds, self._words(), f"rule_{part}_{len(self._lines[part])}")
        line.show_part(_USUAL[part], "")
        line.edited.connect(self._tell)
        line.removed.connect(lambda: self._remove(part, line))
        self._lines[part].append(line)
        self._places[part].addWidget(line)
        return line

    def _remove(self, part: str, line: RuleRow) -> None:
        self._lines[part].remove(line)
        self._drop(part, line)
        self._tell()

    def _clear(self, part: str) -> None:
        for line in self._lines[part]:
            self._drop(part, line)
        self._lines[part].clear()

    def _drop(self, part: str, line: RuleRow) -> None:
        self._places[part].removeWidget(line)
        line.give_up_names()
        line.hide()
        line.deleteLater()

    def _words(self) -> RuleWords:
        return RuleWords(self._desk.my.directory, self._desk.language)

    def _tell(self) -> None:
        rule = self._rule
        if rule is None:
            return
        try:
            made = read_rule(self._plain(rule))
        except AppError as error:
            self._error.setText(self._desk.sentence(error))
            self._error.show()
            return
        self._error.hide()
        if plain(made) != plain(rule):
            self._rule = made
            self.edited.emit(made)

    def _plain(self, rule: Rule) -> dict[str, Any]:
        words = self._words()
        conditions: list[dict[str, Any]] = []
        for line in self._lines["if"]:
            kind = line.kind()
            if line.text().strip() or kind in _NO_VALUES:
                values = self._read(
                    line, lambda kind=kind, line=line: words.read(kind, line.text())
                )
                conditions.append({"fact": str(kind), "values": values, "not": line.is_negated()})
        settings: dict[str, Any] = {}
        for line in self._lines["set"]:
            kind = line.kind()
            if line.text().strip() and isinstance(kind, Setting):
                settings[str(kind)] = self._read(
                    line, lambda kind=kind, line=line: words.setting(kind, line.text())
                )
        return {
            **plain(rule),
            **{language: edit.text() for language, edit in self._names.items()},
            "match": "any" if self._match.currentIndex() else "all",
            "stop": self._stop.isChecked(),
            "if": conditions,
            "set": settings,
        }

    def _read(self, line: RuleRow, read: Any) -> Any:
        line.set_wrong(wrong=False)
        try:
            return read()
        except AppError:
            line.set_wrong(wrong=True)
            raise

"""What the draft of a form would cost, and how it differs from the version in force, in words."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.field_rules import signs_of
from desktop.domain.fields import FieldDefinition
from desktop.domain.vocabulary import ListName
from desktop.qtkit.formats import format_number
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label
from desktop.services.form_costs import Difference
from desktop.views.settings.field_words import field_word, joined, named, signs_word, value_text
from desktop.views.settings.form_state import FormState


class CostNote(Card):
    """Shown while there is a draft."""

    def __init__(self) -> None:
        super().__init__(state="chosen")
        self._lines = label("", "body", wrap=True)
        self._lines.setObjectName("form_cost")
        self.body.addWidget(self._lines)

    def show_cost(self, state: FormState, language: str) -> None:
        """Say what putting the draft in force would change."""
        self.set_title(self.tr("What the change costs"))
        cost = state.cost
        count = format_number(cost.tickets)
        lines = []
        for fields, text in (
            (cost.more, self.tr("Asked anew: {fields}.")),
            (cost.fewer, self.tr("Asked no more: {fields}.")),
            (cost.stricter, self.tr("Required more often: {fields}.")),
        ):
            if fields:
                lines.append(text.format(fields=_names(fields, language)))
        template = state.of == ListName.TEMPLATE
        said = self.tr("{count} tickets of this type came in the last 30 days.")
        if template:
            said = self.tr("Used in {count} documents and steps; what was filled in before stays.")
            count = format_number(cost.places)
        lines.append(said.format(count=count))
        if cost.seconds and not template:
            longer = self.tr("Each would take about {seconds} seconds longer.")
            shorter = self.tr("Each would take about {seconds} seconds less.")
            said = longer if cost.seconds > 0 else shorter
            lines.append(said.format(seconds=abs(cost.seconds)))
        if cost.forms:
            names = joined((form.item.name.text(language) for form in cost.forms), language)
            lines.append(self.tr("Other forms change too: {names}.").format(names=names))
        self._lines.setText("\n".join(lines))
        self.setVisible(state.drafted)


class CompareNote(Card):
    """What the draft says otherwise, one line each: sign, field, before and after."""

    def __init__(self) -> None:
        super().__init__()
        self._body = QVBoxLayout()
        self.body.addLayout(self._body)
        self.setObjectName("form_differences")

    def show_differences(self, state: FormState, stages: Mapping[str, str], language: str) -> None:
        """Show all differences of a draft; stages are named by code."""
        number = state.form.version.number
        self.set_title(self.tr("Draft beside version {number}").format(number=number))
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        for each in state.differences:
            sign, tone = {"added": ("+", "green"), "gone": ("−", "red")}.get(each.part, ("•", ""))
            text = f"{sign} {_difference(each, stages, language)}"
            column.addWidget(label(text, "body", tone, wrap=True))
        if not state.differences:
            column.addWidget(label(self.tr("Nothing differs."), "body", "muted"))
        while (old := self._body.takeAt(0)) is not None:
            gone = old.widget()
            if gone is not None:
                gone.deleteLater()
        self._body.addWidget(lines)


def _difference(each: Difference, stages: Mapping[str, str], language: str) -> str:
    name = f"{each.field.label.text(language)} · {field_word(each.part)}"
    if each.part in ("added", "gone"):
        return name
    before, after = (_value(each.part, v, stages, language) for v in (each.before, each.after))
    return named(name, f"{before} → {after}", language)


def _value(part: str, value: Any, stages: Mapping[str, str], language: str) -> str:
    if part == "pattern":
        return signs_word(signs_of(value))
    if part == "required_at":
        value = tuple(stages.get(code, code) for code in value)
    return value_text(value, language)


def _names(fields: tuple[FieldDefinition, ...], language: str) -> str:
    return joined((field.label.text(language) for field in fields), language)

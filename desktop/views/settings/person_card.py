"""The facts of one person, each kept when its field is left; who may be the same stands below."""

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import AppError
from desktop.domain.ticket import Person
from desktop.domain.vocabulary import ListName
from desktop.qtkit.icons import icon
from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.services.people_edits import ROLES, TEXTS
from desktop.views.desk import Desk
from desktop.views.settings.people_acts import PeopleActs
from desktop.views.settings.people_rows import role_word
from desktop.views.settings.person_facts import (
    AWAY,
    CHOICES,
    SUPERIOR,
    VIP,
    day_end,
    day_text,
    values_of,
)
from desktop.views.settings.superior_edit import SuperiorEdit

_LISTS = {"team": ListName.TEAM, "customer_group": ListName.CUSTOMER_GROUP}


class PersonCard(QWidget):
    """Shows the current person; an empty page while there is none."""

    def __init__(self, desk: Desk, acts: PeopleActs) -> None:
        super().__init__()
        self._desk = desk
        self._acts = acts
        self._person: Person | None = None
        self._fields: dict[str, Field] = {}
        self._superior = SuperiorEdit(desk)
        self._vip = CheckBox()
        self._like = desk.latest()
        self._card = Card()
        self._twins = Card()
        self._merges = QVBoxLayout()
        self._build()
        self._show_texts()
        self.show_person(None)

    def show_person(self, person: Person | None) -> None:
        """Show somebody's facts, unless they are being typed just now."""
        same = person is not None and self._person is not None and person.key == self._person.key
        self._person = person
        self._card.setVisible(person is not None)
        if person is None:
            self._twins.hide()
            return
        self._card.set_title(person.name.text(self._desk.language))
        values = values_of(person)
        shown = {**values, AWAY: day_text(person.away_until)}
        for name, field in self._fields.items():
            control = field.control
            if isinstance(control, LineEdit) and not (same and control.isModified()):
                control.setText(shown[name])
            elif isinstance(control, ComboBox):
                self._fill(name, control, values[name])
        if not (same and self._superior.isModified()):
            self._superior.show_key(person.superior)
        self._vip.setChecked(bool(person.vip))
        self._like.start(lambda my, _: my.people_edits.like(person), self._show_twins)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()
            self.show_person(self._person)

    def _build(self) -> None:
        self._superior.setObjectName("person_superior")
        self._superior.chosen.connect(lambda key: self._keep(SUPERIOR, key))
        self._superior_field = Field("", self._superior)
        self._vip.setObjectName("person_vip")
        self._vip.setIcon(icon("rating"))
        self._vip.clicked.connect(lambda on: self._keep(VIP, int(on)))
        for name in (*TEXTS, *CHOICES, AWAY):
            control = ComboBox() if name in CHOICES else LineEdit()
            control.setObjectName(f"person_{name}")
            self._fields[name] = Field("", control)
            self._card.body.addWidget(self._fields[name])
            if isinstance(control, LineEdit):
                control.editingFinished.connect(lambda n=name: self._typed(n))
            else:
                control.setMinimumContentsLength(8)
                control.activated.connect(lambda _, n=name: self._chosen(n))
        at = 2 + TEXTS.index("seat")
        self._card.body.insertWidget(at, self._superior_field)
        self._card.body.insertWidget(at + 1, self._vip)
        self._twins.body.addLayout(self._merges)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().spacing["card_gap"])
        for part in (self._acts.long, self._twins, self._card):
            column.addWidget(part)
        column.addStretch(1)

    def _show_texts(self) -> None:
        texts = {
            "name_zh": self.tr("Chinese name"),
            "name_en": self.tr("English name"),
            "pinyin": self.tr("Pinyin and initials"),
            "staff_no": self.tr("Staff no."),
            "extension": self.tr("Extension"),
            "mobile": self.tr("Mobile"),
            "contact": self.tr("Mail or other contact"),
            "seat": self.tr("Seat"),
            "department": self.tr("Department"),
            "form_of_address": self.tr("Form of address"),
            "role": self.tr("Role"),
            "team": self.tr("Team"),
            "customer_group": self.tr("Customer group"),
        }
        for name, text in texts.items():
            self._fields[name].set_text(text)
        self._superior_field.set_text(self.tr("Superior"))
        self._superior.setPlaceholderText(self.tr("Name, pinyin or staff no."))
        self._vip.setText(self.tr("VIP"))
        self._fields[AWAY].set_text(self.tr("Away until"))
        away = self._fields[AWAY].control
        if isinstance(away, LineEdit):
            away.setPlaceholderText(self.tr("e.g. 2026-12-01"))
        self._twins.set_title(self.tr("May be the same person"))

    def _fill(self, name: str, box: ComboBox, value: Any) -> None:
        box.clear()
        language, directory = self._desk.language, self._desk.my.directory
        if name == "role":
            for role in ROLES:
                box.addItem(role_word(role), role)
        else:
            box.addItem("–", None)
            for item in directory.of(_LISTS[name]):
                box.addItem(item.name.text(language), item.key)
            if value is not None and box.findData(value) < 0:
                box.addItem(directory.name(value).text(language), value)
        box.setCurrentIndex(box.findData(value))

    def _typed(self, name: str) -> None:
        control = self._fields[name].control
        if isinstance(control, LineEdit) and control.isModified():
            control.setModified(False)
            try:
                value = day_end(control.text()) if name == AWAY else control.text()
            except ValueError:
                self._fields[name].set_error(self.tr("Write a day as 2026-12-01."))
                return
            self._keep(name, value)

    def _chosen(self, name: str) -> None:
        control = self._fields[name].control
        if isinstance(control, ComboBox):
            self._keep(name, control.currentData())

    def _keep(self, name: str, value: Any) -> None:
        person = self._person
        if person is not None and value != values_of(person)[name]:
            self._field(name).set_error("")
            self._acts.change(person.key, {name: value}, lambda e: self._failed(name, e))

    def _field(self, name: str) -> Field:
        return self._fields.get(name, self._superior_field)

    def _failed(self, name: str, error: Exception) -> None:
        # What was typed stays in its field, with the reason below it.
        if isinstance(error, AppError) and name != VIP:
            self._field(name).set_error(self._desk.sentence(error))
        else:
            self._desk.fail(error)

    def _show_twins(self, people: list[Person]) -> None:
        while (old := self._merges.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        person = self._person
        for twin in people:
            facts = (twin.name.text(self._desk.language), twin.staff_no, twin.department)
            self._merges.addWidget(label(" · ".join(filter(None, facts)), "body", wrap=True))
            both = person is not None and {person.role, twin.role} == {"requester"}
            if person is not None and both:
                self._merges.addWidget(self._merge_button(person, twin))
        self._twins.setVisible(bool(people))

    def _merge_button(self, person: Person, twin: Person) -> Button:
        button = Button(self.tr("Merge into the one shown here"), icon="compare")
        button.setObjectName(f"merge_{twin.key}")
        button.clicked.connect(lambda _: self._acts.merge(twin, person))
        return button

"""The page of people: who asks and who works at the desk, found by all that is known of them."""

from array import array
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.ticket import Person
from desktop.qtkit.formats import format_number
from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.services.people_edits import Wanted
from desktop.views.desk import Desk
from desktop.views.scrolling import scrolled
from desktop.views.settings.edit_table import EditTable
from desktop.views.settings.ghost_line import GhostLine
from desktop.views.settings.list_rows import one_name
from desktop.views.settings.list_tools import ListTools
from desktop.views.settings.people_acts import PeopleActs
from desktop.views.settings.people_import_act import PeopleImportAct
from desktop.views.settings.people_rows import FIELDS, PeopleRows, columns
from desktop.views.settings.person_card import PersonCard

_LEFT_OUT = ("up", "down", "in", "out", "duplicate", "merge")
_CARD = 264


class PeoplePage(QWidget):
    """A list over keys and windows beside the facts of the current person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._keys: array[int] = array("q")
        self._read = desk.latest()
        self._acts = PeopleActs(desk, self)
        self.staff_list = PeopleImportAct(desk, self)
        self._import = Button(icon="import")
        self._empty = Button(icon="table")
        self._search = LineEdit(icon="search")
        self._who = SegmentedControl("", [("all", ""), ("desk", ""), ("requester", "")])
        self._tools = ListTools(*_LEFT_OUT)
        self._table = EditTable("list_people")
        self._line = GhostLine("add_person")
        self._count = label("", "meta", "muted")
        self._card = PersonCard(desk, self._acts)
        self._build()
        self._connect()
        self._show_texts()
        self._read_anew()

    def show_key(self, key: int) -> None:
        """Bring somebody to the front."""
        self._search.clear()
        self._who.choose("all")
        person = self._desk.my.people.get([key]).get(key)
        if person is not None and person.retired_at is not None:
            self._tools.show_retired.setChecked(True)
        self._table.want(key)
        self._read_anew()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        self._search.setObjectName("people_search")
        self._count.setObjectName("people_count")
        gap = tokens().spacing["card_gap"]
        top = QHBoxLayout()
        top.addWidget(self._search, 1)
        top.addWidget(self._who)
        for button, name in ((self._import, "import_people"), (self._empty, "empty_people")):
            button.setObjectName(name)
        left = QVBoxLayout()
        left.setSpacing(gap)
        left.addLayout(top)
        left.addWidget(self._tools)
        left.addWidget(self._table, 1)
        left.addWidget(self._line)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self._empty)
        foot.addWidget(self._import)
        left.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        row.addLayout(left, 1)
        area = scrolled(self._card)
        area.setMinimumWidth(_CARD)
        area.setMaximumWidth(_CARD + 60)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row.addWidget(area)
        self.setFocusProxy(self._table)

    def _connect(self) -> None:
        self._search.textChanged.connect(lambda _: self._read_anew())
        self._search.returnPressed.connect(self._table.setFocus)
        self._who.chosen.connect(lambda _: self._read_anew())
        self._tools.retired_shown.connect(lambda _: self._read_anew())
        self._tools.wanted.connect(self._act)
        self._table.content.edited.connect(self._edit)
        self._table.removed.connect(lambda keys: self._acts.retire(self._people(keys)))
        self._table.add_wanted.connect(self._line.setFocus)
        self._table.current_changed.connect(self._show_current)
        self._line.entered.connect(self._add)
        self._import.clicked.connect(lambda _: self.staff_list.choose())
        self._empty.clicked.connect(lambda _: self.staff_list.choose_empty())
        self._desk.changed.connect(self._follow)

    def _show_texts(self) -> None:
        self._search.setAccessibleName(self.tr("Search people"))
        self._search.setPlaceholderText(self.tr("e.g. luobin, lb, 8123, finance"))
        self._who.rename([self.tr("All"), self.tr("At the desk"), self.tr("Who ask")])
        self._who.setAccessibleName(self.tr("Whom to show"))
        self._table.setAccessibleName(self.tr("People"))
        self._line.setPlaceholderText(self.tr("Type a name to add a person who asks"))
        self._line.setAccessibleName(self.tr("Add a person"))
        self._import.setText(self.tr("Import…"))
        self._empty.setText(self.tr("Save an empty table"))
        self._tools.show_texts()
        self._show_rows()

    def _read_anew(self) -> None:
        retired = self._tools.show_retired.isChecked()
        wanted = Wanted(self._who.choice(), self._search.text(), retired)
        self._read.start(lambda my, _: my.people_edits.keys(wanted), self._show_keys)

    def _show_keys(self, keys: "array[int]") -> None:
        self._keys = keys
        self._show_rows()

    def _show_rows(self) -> None:
        self._table.show_rows(columns(), self._keys, PeopleRows(self._keys, self._window))
        count = format_number(len(self._keys))
        self._count.setText(self.tr("{count} people").format(count=count))
        self._show_current()

    def _window(self, keys: Sequence[int]) -> tuple[Mapping[int, Person], Mapping[int, int]]:
        my = self._desk.my
        return my.people.get(keys), my.people_edits.uses(keys)

    def _people(self, keys: Sequence[int]) -> list[Person]:
        return list(self._desk.my.people.get(keys).values())

    def _show_current(self) -> None:
        chosen = self._people(self._table.chosen_keys())
        key = self._table.current_key()
        people = self._desk.my.people.get([key]) if key is not None else {}
        self._card.show_person(people.get(key or 0))
        retired = bool(chosen) and all(person.retired_at is not None for person in chosen)
        self._tools.allow("rename", on=key is not None)
        self._tools.allow("delete", on=bool(chosen) and not self._used(chosen))
        self._tools.offer("retire", on=not retired)
        self._tools.offer("restore", on=retired)

    def _used(self, people: Sequence[Person]) -> bool:
        return bool(self._desk.my.people_edits.uses([person.key for person in people]))

    def _act(self, name: str) -> None:
        chosen = self._people(self._table.chosen_keys())
        if name == "rename":
            self._table.rename()
        elif name == "retire":
            self._acts.retire(chosen)
        elif name == "restore":
            self._acts.bring_back(chosen)
        else:
            self._acts.delete(chosen)

    def _edit(self, key: int, column: int, text: str) -> None:
        self._acts.change(key, {FIELDS[column]: text})

    def _add(self, text: str) -> None:
        name = one_name(text, self._desk.language)
        self._acts.add({"name_zh": name.zh, "name_en": name.en}, self._added)

    def _added(self, key: int) -> None:
        self._line.clear()
        self._search.clear()
        self._table.want(key)

    def _follow(self, changed: dict[str, Any]) -> None:
        if "person" in changed:
            self._read_anew()

"""The page of one list: a table edited by keys, a line to add to it, and why something can't be."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import AppError
from desktop.domain.list_rules import FIXED, is_kept, levels
from desktop.domain.lists import ListItem
from desktop.domain.vocabulary import ListName
from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.labels import label
from desktop.services.list_entries import Added, NewEntry
from desktop.views.desk import Desk
from desktop.views.settings.edit_table import EditTable
from desktop.views.settings.ghost_line import GhostLine
from desktop.views.settings.list_acts import ListActs
from desktop.views.settings.list_rows import ListRows, columns, entries_from, one_name
from desktop.views.settings.list_steps import Spot, moved, set_in
from desktop.views.settings.list_tools import ListTools
from desktop.views.settings.list_words import list_hint
from desktop.views.settings.merge_bar import MergeBar

_FIXED_OUT = ("duplicate", "merge", "retire", "restore", "delete")


class ListPage(QWidget):
    """Shows the list as it is kept; every edit is one act with one undo."""

    current_changed = Signal()

    def __init__(self, desk: Desk, name: ListName) -> None:
        super().__init__()
        self._desk = desk
        self._name = name
        self._fixed = name in FIXED
        self._items: list[ListItem] = []
        self._uses: dict[int, int] | None = None
        self._most_rows = 0
        self._count = desk.latest()
        self._acts = ListActs(desk, name, self)
        self._hint = label("", "meta", "muted", wrap=True)
        flat = () if levels(name) > 1 else ("in", "out")
        self._tools = ListTools(*flat, *(_FIXED_OUT if self._fixed else ()))
        self._table = EditTable(f"list_{name}")
        self._line = GhostLine(f"add_{name}")
        self._merge = MergeBar()
        self._reason = label("", "meta", "muted", wrap=True)
        self._reason.setObjectName("list_reason")
        self._build()
        self._connect()
        self._show_texts()
        self._count_uses()

    def show_key(self, key: int) -> None:
        """Bring an entry to the front, among the retired ones too."""
        item = self._desk.my.directory.items.get(key)
        if item is not None and item.retired_at is not None:
            self._tools.show_retired.setChecked(True)
        self._table.want(key)
        self._table.setFocus()

    def current(self) -> ListItem | None:
        """Return the entry of the current row."""
        return self._desk.my.directory.items.get(self._table.current_key() or 0)

    def want(self, key: int) -> None:
        """Make an entry current as soon as it is shown."""
        self._table.want(key)

    def fit_rows(self, most: int) -> None:
        """Be as high as the rows; the page below has something else to show."""
        self._most_rows = most
        self._table.fit_rows(most)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().spacing["card_gap"])
        for part in (self._hint, self._tools, self._merge, self._acts.long):
            column.addWidget(part)
        column.addWidget(self._table, 1)
        column.addWidget(self._line)
        column.addWidget(self._reason)
        self._line.setVisible(not self._fixed)
        self.setFocusProxy(self._table)

    def _connect(self) -> None:
        self._table.content.edited.connect(self._edit)
        self._table.moved.connect(self._move)
        self._table.set_in.connect(self._set_in)
        self._table.duplicated.connect(lambda _key: self._act("duplicate"))
        self._table.removed.connect(lambda _keys: self._remove())
        self._table.add_wanted.connect(self._line.setFocus)
        self._table.pasted.connect(self._paste)
        self._table.current_changed.connect(self._show_allowed)
        self._line.entered.connect(lambda text: self._add([self._entry(text)]))
        self._line.pasted.connect(self._paste)
        self._tools.wanted.connect(self._act)
        self._tools.retired_shown.connect(lambda _: self._show_rows())
        self._merge.chosen.connect(self._merge_into)
        self._merge.left.connect(self._leave_merge)
        self._desk.changed.connect(self._follow)

    def _show_texts(self) -> None:
        self._hint.setText(list_hint(self._name))
        self._table.setAccessibleName(list_hint(self._name))
        self._line.setAccessibleName(self.tr("Add an entry"))
        self._tools.show_texts()
        self._show_rows()

    def _show_rows(self) -> None:
        retired = self._tools.show_retired.isChecked()
        self._items = self._desk.my.directory.of(self._name, retired=retired)
        keys = [item.key for item in self._items]
        roles = {role.code: role.name for role in self._desk.my.directory.of(ListName.ROLE)}
        rows = ListRows(self._items, self._uses, roles, self._desk.language)
        self._table.show_rows(columns(self._name), keys, rows)
        if self._most_rows:
            self._table.fit_rows(self._most_rows)
        self._show_allowed()

    def _count_uses(self) -> None:
        self._count.start(lambda my, _: my.lists.uses(self._name), self._show_uses)

    def _show_uses(self, uses: dict[int, int]) -> None:
        self._uses = uses
        self._show_rows()

    def _follow(self, changed: dict[str, Any]) -> None:
        if "list_item" in changed:
            self._show_rows()
        if {"list_item", "ticket", "person"} & set(changed):
            self._count_uses()

    def _chosen(self) -> list[ListItem]:
        items = self._desk.my.directory.items
        return [items[key] for key in self._table.chosen_keys() if key in items]

    def _show_allowed(self) -> None:
        item, chosen = self.current(), self._chosen()
        used = any((self._uses or {}).get(each.key) for each in chosen)
        used = used or any(each.parent in {c.key for c in chosen} for each in self._items)
        retired = bool(chosen) and all(each.retired_at is not None for each in chosen)
        for name in ("rename", "up", "down", "in", "out", "duplicate", "merge"):
            self._tools.allow(name, on=item is not None)
        kept = any(map(is_kept, chosen))
        self._tools.allow("merge", on=item is not None and not is_kept(item))
        self._tools.allow("retire", on=bool(chosen) and not (kept and used))
        self._tools.allow("delete", on=bool(chosen) and not used and not kept)
        self._tools.offer("retire", on=not retired and not self._fixed)
        self._tools.offer("restore", on=retired and not self._fixed)
        self._reason.setText(self._reason_for(item, used=used))
        self._line.setPlaceholderText(self._where_added(item))
        self.current_changed.emit()

    def _reason_for(self, item: ListItem | None, *, used: bool) -> str:
        if self._fixed:
            return self.tr(
                "These entries follow from the process: rename them and change the order."
            )
        if item is None:
            return ""
        count = (self._uses or {}).get(item.key, 0)
        name = item.name.text(self._desk.language)
        if is_kept(item):
            said = self.tr("{name} is part of the process: rename it, retire it once it is unused.")
            return said.format(name=name)
        if count:
            said = self.tr("{name} is used {count} times: it can be retired, not deleted.")
            return said.format(name=name, count=count)
        if used:
            return self.tr("Entries stand below {name}: move or delete them first.").format(
                name=name
            )
        return self.tr("Nothing uses {name}: it can be deleted.").format(name=name)

    def _where_added(self, item: ListItem | None) -> str:
        above = item.parent if item is not None else None
        if above is None:
            return self.tr("Type to add, or paste lines from Excel: Chinese, English, code")
        name = self._desk.my.directory.name(above).text(self._desk.language)
        return self.tr("Type to add below {name}, or paste lines from Excel").format(name=name)

    def _act(self, name: str) -> None:
        item, chosen = self.current(), self._chosen()
        if item is None:
            return
        acts: dict[str, Callable[[], object]] = {
            "rename": self._table.rename,
            "up": lambda: self._move(item.key, -1),
            "down": lambda: self._move(item.key, 1),
            "out": lambda: self._set_in(item.key, -1),
            "in": lambda: self._set_in(item.key, 1),
            "duplicate": lambda: self._acts.duplicate(item, self._table.want),
            "merge": lambda: self._ask_merge(item),
            "retire": lambda: self._acts.retire(chosen),
            "restore": lambda: self._acts.bring_back(chosen),
            "delete": lambda: self._acts.delete(chosen),
        }
        acts[name]()

    def _remove(self) -> None:
        """Delete what nothing uses, retire the rest: what Del means."""
        chosen = self._chosen()
        parents = {item.parent for item in self._items}
        free = self._uses is not None and not any(
            self._uses.get(item.key) or item.key in parents or is_kept(item) for item in chosen
        )
        if chosen and not all(item.retired_at is not None and not free for item in chosen):
            (self._acts.delete if free else self._acts.retire)(chosen)

    def _edit(self, key: int, column: int, text: str) -> None:
        item = self._desk.my.directory.items.get(key)
        if item is not None:
            self._acts.edit(item, column, text)

    def _move(self, key: int, by: int) -> None:
        self._put(moved(self._items, key, by), key)

    def _set_in(self, key: int, by: int) -> None:
        if levels(self._name) > 1:
            self._put(set_in(self._items, key, by), key)

    def _put(self, spot: Spot | None, key: int) -> None:
        item = self._desk.my.directory.items.get(key)
        if spot is not None and item is not None:
            self._acts.move(item, spot.parent, spot.after)

    def _entry(self, text: str) -> NewEntry:
        return NewEntry(one_name(text, self._desk.language))

    def _paste(self, text: str) -> None:
        entries = entries_from(text, self._desk.language)
        if entries and not self._fixed:
            self._add(entries)

    def _add(self, entries: list[NewEntry]) -> None:
        item = self.current()
        parent = item.parent if item is not None else None
        self._acts.add(entries, parent, self._added, self._not_added)

    def _added(self, added: Added) -> None:
        self._line.clear()
        self._line.set_error(wrong=False)
        if added.keys:
            self._table.want(added.keys[-1])

    def _not_added(self, error: Exception) -> None:
        self._line.set_error(wrong=True)
        if isinstance(error, AppError):
            self._reason.setText(self._desk.sentence(error))
        self._desk.fail(error)

    def _ask_merge(self, item: ListItem) -> None:
        language, path = self._desk.language, self._desk.my.directory.path
        options = [
            (each.key, " › ".join(part.name.text(language) for part in path(each.key)))
            for each in self._desk.my.directory.of(self._name)
            if each.key != item.key
        ]
        said = self.tr("Everything that uses {name} goes over to the other one; {name} is deleted.")
        self._merge.ask(said.format(name=item.name.text(language)), options)

    def _merge_into(self, key: int) -> None:
        item, into = self.current(), self._desk.my.directory.items.get(key)
        if item is not None and into is not None:
            self._acts.merge(item, into, lambda _: self._table.want(into.key))
        self._leave_merge()

    def _leave_merge(self) -> None:
        self._merge.hide()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

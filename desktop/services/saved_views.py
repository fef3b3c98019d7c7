"""Views that people keep: their own and shared ones, in an order, to files and back."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.keys import new_id
from desktop.domain.session import Session
from desktop.domain.ticket_query import ViewState
from desktop.exchange.view_file import read_views, write_views
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.services.portable_views import PortableViews
from desktop.services.views import ListedView, saved_views, standard_views, type_views
from desktop.services.views import write_conditions as conditions_text
from desktop.store.change import Change
from desktop.store.store import Store

# What a view may be marked with, by the names of icons.toml; the first is the usual one.
VIEW_ICONS = (
    *("saved_view", "mine", "all", "due_soon", "waiting", "follow_up", "tag", "place"),
    *("calendar", "people", "technician", "hardware", "printer", "network", "access", "rating"),
)
_LEAD = "lead"
_LONGEST = 80


class ViewDraft(NamedTuple):
    """A view before it is kept."""

    name: str
    state: ViewState
    icon: str = ""
    shared: bool = False


class SavedViewService(Service):
    """Keeps, changes, orders and exchanges views; standard ones are only copied."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def kept(self) -> tuple[ListedView, ...]:
        """Return the views this person sees, in their order."""
        return saved_views(self._directory, self._session.person)

    def may_change(self, view: ListedView) -> bool:
        """Return whether a view is this person's to change: an own one, or shared to the lead."""
        own = view.owner is not None and view.owner == self._session.person
        return bool(view.key) and (own or self._session.role == _LEAD)

    @action("view.keep")
    def keep(self, draft: ViewDraft) -> int:
        """Keep a view and return its key; raises AppError("view_name_missing")."""
        row = self._row(draft)
        return self._write("view.keep", lambda change: self._insert(change, row, 0))

    @action("view.change")
    def change(self, key: int, draft: ViewDraft) -> None:
        """Give a view another name, icon, reach or state; raises AppErrors as _own."""
        view = self._own(key)
        fields = _fields(draft) | {"shared": int(draft.shared)}
        if draft.name in (view.name.zh, view.name.en):
            # One language was renamed away otherwise by who only sees the other.
            fields |= {"name_zh": view.name.zh, "name_en": view.name.en}
        self._write("view.change", lambda change: change.update("saved_view", key, fields))

    @action("view.share")
    def share(self, key: int, *, shared: bool) -> None:
        """Show a view to everybody, or to its owner alone."""
        self._own(key)
        fields = {"shared": int(shared)}
        self._write("view.share", lambda change: change.update("saved_view", key, fields))

    @action("view.move")
    def move(self, key: int, to: int) -> None:
        """Put a view at another place among those that are seen, from 0."""
        order = [view.key for view in self.kept() if view.key != key]
        if len(order) == len(self.kept()):
            raise AppError("view_gone")
        order.insert(max(0, min(to, len(order))), key)

        def work(change: Change) -> None:
            for position, each in enumerate(order, start=1):
                change.update("saved_view", each, {"position": position})

        self._write("view.move", work)

    @action("view.remove")
    def remove(self, key: int) -> None:
        """Take a view away; undo brings it back."""
        self._own(key)
        self._write("view.remove", lambda change: change.remove("saved_view", key))

    def write_file(self, path: Path, views: Sequence[str] = ()) -> int:
        """Write these views, or all kept ones, to a file; return how many."""
        known = (*standard_views(), *self.kept(), *type_views(self._directory))
        chosen = [view for view in known if view.id in views] if views else list(self.kept())
        packed = PortableViews(self._store, self._directory).packed
        write_views(path, [(view.name, view.icon, packed(view.state)) for view in chosen])
        return len(chosen)

    @action("view.import")
    def read_file(self, path: Path) -> list[int]:
        """Keep the views of a file as this person's own; return their keys."""
        unpacked = PortableViews(self._store, self._directory).unpacked
        rows = [
            self._row(ViewDraft(name.constant(), unpacked(state), icon))
            | {"name_zh": name.zh, "name_en": name.en}
            for name, icon, state in read_views(path)
        ]

        def work(change: Change) -> list[int]:
            return [self._insert(change, row, place) for place, row in enumerate(rows)]

        return self._write("view.import", work)

    def _own(self, key: int) -> ListedView:
        view = next((view for view in self.kept() if view.key == key), None)
        if view is None:
            raise AppError("view_gone")
        if not self.may_change(view):
            raise AppError("view_of_somebody_else", name=view.name.text(self._session.language))
        return view

    def _row(self, draft: ViewDraft) -> dict[str, Any]:
        own = {"owner": self._session.person, "shared": int(draft.shared)}
        return {**own, **_fields(draft)}

    def _insert(self, change: Change, row: Mapping[str, Any], place: int) -> int:
        last = max((int(found[3]) for found in self._directory.saved_views), default=0)
        identity = {"id": new_id(change.now), "position": last + 1 + place}
        return change.insert("saved_view", {**identity, **row})


def _fields(draft: ViewDraft) -> dict[str, Any]:
    name = " ".join(draft.name.split())[:_LONGEST]
    if not name:
        raise AppError("view_name_missing")
    called = Bilingual(en=name) if name.isascii() else Bilingual(zh=name)
    state = draft.state
    return {
        "name_zh": called.zh,
        "name_en": called.en,
        "icon": draft.icon if draft.icon in VIEW_ICONS else "",
        "conditions": conditions_text(state.conditions),
        "words": state.text,
        "sort": state.sort,
        "descending": int(state.descending),
        "grouping": state.group,
        "columns": json.dumps(list(state.columns)),
    }

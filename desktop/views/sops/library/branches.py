"""What the tree of the library shows: favourites, recent, groups of SOPs, other kinds, pages."""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple, TypeVar

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.shelf import Shelved
from desktop.domain.documents.states import State
from desktop.domain.scripts import Script
from desktop.models.library_tree_model import Branch, Leaf
from desktop.models.version_states import state_words
from desktop.services.directory import Directory
from desktop.views.sops.library import shelf_words as words

Key = TypeVar("Key")
_RECENT_SHOWN = 5
_KIND_ICONS = {
    DocumentKind.POLICY: "structure",
    DocumentKind.PROCEDURE: "process",
    DocumentKind.SOP: "sops",
    DocumentKind.FORM: "template",
    DocumentKind.EXTERNAL: "external",
}
_PAGE_ICONS = {"scripts": "chat", "codes": "table", "duties": "people", "register": "check_list"}
_ICONS = {
    "HWF": "hardware",
    "SWF": "system",
    "SWQ": "help",
    "NWF": "network",
    "ACR": "access",
    "SVR": "check_list",
    "SEC": "in_force",
    "CPL": "rating",
    "PC": "hardware",
    "PRN": "printer",
    "NET": "network",
    "ACC": "access",
    "OFF": "document",
    "APP": "system",
    "SHP": "technician",
    "STO": "database",
    "MTG": "training",
    "AST": "tag",
}


class Grouping(StrEnum):
    """By what the SOPs of the tree are grouped."""

    SERVICE_TYPE = "service_type"
    CATEGORY = "category"
    KIND = "kind"
    STATE = "state"


class Shelf(NamedTuple):
    """What the library has, read at once."""

    rows: tuple[Shelved, ...] = ()
    scripts: tuple[Script, ...] = ()
    codes: int = 0


class Sorter:
    """Puts documents into branches, in one language and by the lists of one workspace."""

    def __init__(self, directory: Directory, language: str) -> None:
        self._directory = directory
        self._language = language
        self._leaves: dict[int, tuple[Shelved, Leaf]] = {}

    def branches(
        self, shelf: Shelf, grouping: Grouping, recent: Sequence[int], *, filtered: bool = False
    ) -> list[Branch]:
        """Return the branches; filtered ones only with what is left, without pages."""
        by_key = {row.document: row for row in shelf.rows}
        stars = [row for row in shelf.rows if row.starred]
        last = [by_key[key] for key in recent if key in by_key][:_RECENT_SHOWN]
        made = [*self._groups(shelf.rows, grouping), *self._kinds(shelf.rows)]
        if filtered:
            return [*made, *self._scripts(shelf, only_hits=True)]
        first = [
            self._branch("starred", words.favourites(), "rating", stars),
            self._branch("recent", words.recent(), "clock", last),
        ]
        return [*(each for each in first if each.leaves), *made, *self._pages(shelf)]

    def leaf(self, row: Shelved) -> Leaf:
        """Return the row of a document; the same one as long as it says the same."""
        known = self._leaves.get(row.document)
        if known is None or known[0] is not row:
            known = self._leaves[row.document] = (row, self._made(row))
        return known[1]

    def _made(self, row: Shelved) -> Leaf:
        text = f"{row.code} {row.title.text(self._language)}".strip()
        return Leaf(
            f"document:{row.document}",
            text,
            "document" if row.kind is DocumentKind.SOP else _KIND_ICONS[row.kind],
            words.state_pill(row),
            row.state in (State.RETIRED, State.SUPERSEDED),
            f"{text}\n{words.told_state(row)}",
        )

    def _groups(self, rows: Sequence[Shelved], grouping: Grouping) -> list[Branch]:
        sops = [row for row in rows if row.kind is DocumentKind.SOP]
        if grouping is Grouping.KIND:
            return [self._kind(DocumentKind.SOP, sops)] if sops else []
        if grouping is Grouping.STATE:
            return self._by_state(sops)
        return self._by_list(sops, grouping)

    def _by_state(self, rows: Iterable[Shelved]) -> list[Branch]:
        found = _grouped(rows, lambda row: row.on_way.state if row.on_way else row.state)
        return [
            self._branch(f"state:{state}", state_words(state)[0], "in_force", found[state])
            for state in State
            if state in found
        ]

    def _by_list(self, rows: Iterable[Shelved], grouping: Grouping) -> list[Branch]:
        def place(row: Shelved) -> int | None:
            if grouping is Grouping.SERVICE_TYPE:
                return row.service_type
            path = self._directory.path(row.category)
            return path[0].key if path else None

        found = _grouped(rows, place)
        out = []
        for item in self._directory.of(grouping, retired=True):
            if item.key in found:
                name, sign = item.name.text(self._language), _ICONS.get(item.code, "folder")
                out.append(self._branch(f"{grouping}:{item.key}", name, sign, found[item.key]))
        rest = found.get(None, [])
        if rest:
            out.append(self._branch(f"{grouping}:none", words.no_group(), "none", rest))
        return out

    def _kinds(self, rows: Sequence[Shelved]) -> list[Branch]:
        found = _grouped(rows, lambda row: row.kind)
        others = [kind for kind in words.KINDS if kind is not DocumentKind.SOP and kind in found]
        return [self._kind(kind, found[kind]) for kind in others]

    def _kind(self, kind: DocumentKind, rows: Sequence[Shelved]) -> Branch:
        return self._branch(f"kind:{kind}", words.said(words.KINDS[kind]), _KIND_ICONS[kind], rows)

    def _branch(self, name: str, text: str, icon: str, rows: Sequence[Shelved]) -> Branch:
        leaves = tuple(self.leaf(row) for row in rows)
        return Branch(name, text, icon, leaves, str(len(leaves)))

    def _scripts(self, shelf: Shelf, *, only_hits: bool) -> list[Branch]:
        leaves = tuple(
            Leaf(f"script:{each.code}", f"{each.code} {each.title.text(self._language)}", "chat")
            for each in shelf.scripts
            if each.retired_at is None
        )
        if only_hits and not leaves:
            return []
        return [self._page("scripts", str(len(leaves)), leaves)]

    def _pages(self, shelf: Shelf) -> list[Branch]:
        return [
            *self._scripts(shelf, only_hits=False),
            self._page("codes", str(shelf.codes)),
            self._page("duties"),
            self._page("register", str(len(shelf.rows))),
        ]

    def _page(self, name: str, amount: str = "", leaves: tuple[Leaf, ...] = ()) -> Branch:
        text = words.said(words.PAGES[name])
        return Branch(f"page:{name}", text, _PAGE_ICONS[name], leaves, amount)


def _grouped(rows: Iterable[Shelved], key: Callable[[Shelved], Key]) -> dict[Key, list[Shelved]]:
    out: dict[Key, list[Shelved]] = {}
    for row in rows:
        out.setdefault(key(row), []).append(row)
    return out

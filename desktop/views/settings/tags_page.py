"""The page of tags: what is in use and how often; renamed, merged, taken off."""

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.entry_table_model import Column, TableRow
from desktop.qtkit.formats import format_number
from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.labels import label
from desktop.views.desk import Desk
from desktop.views.settings.edit_table import EditTable
from desktop.views.settings.list_tools import ListTools
from desktop.views.settings.long_act import LongAct
from desktop.views.settings.merge_bar import MergeBar

_LEFT_OUT = ("up", "down", "in", "out", "duplicate", "retire", "restore")


class TagRows:
    """A row for each tag, made when it is looked at."""

    def __init__(self, tags: list[tuple[str, int]], spoken: str) -> None:
        self._tags = tags
        self._spoken = spoken

    def __getitem__(self, at: int) -> TableRow:
        """Return the row of one tag."""
        tag, count = self._tags[at]
        return TableRow((tag, format_number(count)), self._spoken.format(tag=tag, count=count))

    def __len__(self) -> int:
        return len(self._tags)


class TagsPage(QWidget):
    """A tag lives as long as a ticket has it; nothing is kept of one that nobody uses."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._long = LongAct(desk)
        self._read = desk.latest()
        self._tags: list[tuple[str, int]] = []
        self._hint = label("", "meta", "muted", wrap=True)
        self._tools = ListTools(*_LEFT_OUT)
        self._merge = MergeBar()
        self._table = EditTable("list_tags")
        self._build()
        self._connect()
        self._show_texts()
        self._read_anew()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().spacing["card_gap"])
        for part in (self._hint, self._tools, self._merge, self._long):
            column.addWidget(part)
        column.addWidget(self._table, 1)
        self._tools.show_retired.hide()
        self.setFocusProxy(self._table)

    def _connect(self) -> None:
        self._table.content.edited.connect(lambda tag, _column, text: self._rename(tag, text))
        self._table.removed.connect(self._delete)
        self._table.current_changed.connect(self._show_allowed)
        self._tools.wanted.connect(self._act)
        self._merge.chosen.connect(self._merge_into)
        self._merge.left.connect(self._leave_merge)
        self._desk.changed.connect(self._follow)

    def _show_texts(self) -> None:
        self._hint.setText(
            self.tr("Tags are made on tickets. Giving one the name of another merges the two.")
        )
        self._table.setAccessibleName(self.tr("Tags in use"))
        self._tools.show_texts()
        self._show_rows()

    def _read_anew(self) -> None:
        self._read.start(lambda my, _: my.tags.used(), self._show_tags)

    def _show_tags(self, tags: list[tuple[str, int]]) -> None:
        self._tags = tags
        self._show_rows()

    def _show_rows(self) -> None:
        columns = (
            Column(self.tr("Tag"), 0, editable=True),
            Column(self.tr("Tickets"), 96, right=True, tone="muted"),
        )
        rows = TagRows(self._tags, self.tr("{tag}, {count} tickets"))
        self._table.show_rows(columns, [tag for tag, _ in self._tags], rows)
        self._show_allowed()

    def _show_allowed(self) -> None:
        for name in ("rename", "merge", "delete"):
            self._tools.allow(name, on=self._table.current_key() is not None)

    def _follow(self, changed: dict[str, Any]) -> None:
        if "ticket" in changed:
            self._read_anew()

    def _act(self, name: str) -> None:
        tag = self._table.current_key()
        if name == "rename":
            self._table.rename()
        elif name == "delete":
            self._delete([tag])
        elif name == "merge":
            said = self.tr("All tickets with {tag} get the other tag instead.").format(tag=tag)
            self._merge.ask(said, [(each, each) for each, _ in self._tags if each != tag])

    def _merge_into(self, into: str) -> None:
        self._rename(self._table.current_key(), into)
        self._leave_merge()

    def _leave_merge(self) -> None:
        self._merge.hide()
        self._table.setFocus()

    def _rename(self, tag: str, to: str) -> None:
        new = "".join(to.split())

        def said(count: int) -> str:
            text = self.tr("{tag} is now {to} on {count} tickets")
            return text.format(tag=tag, to=new, count=count)

        self._long.run(
            self.tr("Renaming a tag"),
            lambda my, progress: my.tags.rename(tag, to, progress),
            said,
            lambda _: self._table.want(new),
        )

    def _delete(self, tags: list[str]) -> None:
        tag = tags[0] if tags else ""

        def said(count: int) -> str:
            return self.tr("{tag} taken off {count} tickets").format(tag=tag, count=count)

        if tag:
            self._long.run(
                self.tr("Taking a tag off"),
                lambda my, progress: my.tags.delete(tag, progress),
                said,
                lambda _: None,
            )

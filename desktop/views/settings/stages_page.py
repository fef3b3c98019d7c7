"""The page of the lifecycle: its stages in order, and what the current one says of itself."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.lists import ListItem
from desktop.domain.stages import StageFacts, facts_of
from desktop.domain.vocabulary import ListName
from desktop.qtkit.tokens import tokens
from desktop.views.desk import Desk
from desktop.views.scrolling import scrolled
from desktop.views.settings.list_page import ListPage
from desktop.views.settings.stage_facts import StageFactsCard
from desktop.views.undoable import Undoable

_MOST_ROWS = 9


class StagesPage(QWidget):
    """The list of stages is a list like all others; the facts below belong to its current row."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._acts = Undoable(desk, self)
        self._list = ListPage(desk, ListName.STAGE)
        self._card = StageFactsCard()
        self._current: int | None = None
        inner, around = QWidget(), QVBoxLayout(self)
        column = QVBoxLayout(inner)
        for layout in (column, around):
            layout.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().spacing["card_gap"])
        column.addWidget(self._list)
        column.addWidget(self._card)
        column.addStretch(1)
        around.addWidget(scrolled(inner))
        self._list.fit_rows(_MOST_ROWS)
        self.setFocusProxy(self._list)
        self._list.current_changed.connect(self._show)
        self._card.edited.connect(self._keep)
        self._card.split_wanted.connect(self._split)
        desk.changed.connect(self._follow)
        self._show()

    def show_key(self, key: int) -> None:
        """Bring a stage to the front."""
        self._list.show_key(key)

    def _show(self) -> None:
        item = self._list.current()
        self._card.setVisible(item is not None)
        self._current = None if item is None else item.key
        if item is not None:
            roles = self._desk.my.directory.of(ListName.ROLE)
            self._card.show_stage(item, facts_of(item), roles, self._desk.language)

    def _keep(self, facts: StageFacts) -> None:
        item = self._item()
        if item is not None:
            self._acts.do(
                lambda my: my.stages.change(item.key, facts),
                lambda _: self.tr("{name} kept").format(name=self._said(item)),
                failed=self._failed,
            )

    def _split(self) -> None:
        item = self._item()
        if item is None:
            return
        zh, en = item.name
        name = Bilingual(f"{zh}（后段）" if zh else "", f"{en}, part 2" if en else "")
        self._acts.do(
            lambda my: my.stages.split(item.key, name),
            lambda _: self.tr("{name} split in two").format(name=self._said(item)),
            self._list.want,
        )

    def _failed(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._card.show_error(self._desk.sentence(error))
        self._desk.fail(error)

    def _item(self) -> ListItem | None:
        # The stage whose facts are on the screen, though another row may be current by now.
        return self._desk.my.directory.items.get(self._current or 0)

    def _said(self, item: ListItem) -> str:
        return item.name.text(self._desk.language)

    def _follow(self, changed: dict[str, Any]) -> None:
        if "list_item" in changed:
            self._show()

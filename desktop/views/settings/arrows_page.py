"""The page of arrows: from which statuses to which others tickets go, and what guards each."""

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.arrows import Arrows, Guard, Phase, guard_of, phase_of
from desktop.domain.vocabulary import ListName
from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.flow import Flow
from desktop.qtkit.widgets.labels import label
from desktop.services.arrows.table import standard_arrows
from desktop.services.arrows.words import role_name
from desktop.views.desk import Desk
from desktop.views.scrolling import scrolled
from desktop.views.settings.arrow_card import ROLES, ArrowCard
from desktop.views.settings.arrow_grid import ArrowGrid, Way
from desktop.views.settings.arrow_words import phase_word
from desktop.views.undoable import Undoable

_FIRST = (Phase.WORKING, Phase.RESOLVED)


class ArrowsPage(QWidget):
    """Arrow keys walk, Space opens or bars a way, Enter edits its guard; each change holds at once.

    Undo takes it back.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._acts = Undoable(desk, self)
        self._reads = desk.latest(owner=self)
        self._arrows: Arrows = standard_arrows()
        self._way: Way = _FIRST
        self._hint = label("", "meta", "muted", wrap=True)
        self._grid, self._card = ArrowGrid(), ArrowCard()
        self._reset = Button(icon="undo")
        self._reset.setObjectName("arrows_reset")
        inner, around, foot = QWidget(), QVBoxLayout(self), Flow()
        column = QVBoxLayout(inner)
        for layout in (column, around):
            layout.setContentsMargins(0, 0, 0, 0)
        inner.setContentsMargins(0, 0, tokens().spacing["card_gap"], 0)
        column.setSpacing(tokens().spacing["card_gap"])
        foot.addWidget(self._reset)
        for part in (self._hint, self._grid, self._card):
            column.addWidget(part)
        column.addLayout(foot)
        column.addStretch(1)
        around.addWidget(scrolled(inner))
        self.setFocusProxy(self._grid.cells[_FIRST])
        self._grid.chosen.connect(self._look_at)
        self._grid.switched.connect(self._switch)
        self._grid.entered.connect(self._card.start)
        self._card.edited.connect(self._keep)
        self._reset.clicked.connect(lambda _checked: self._set(standard_arrows()))
        desk.changed.connect(self._follow)
        self._retranslate()
        self._read()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._hint.setText(
            self.tr(
                "From the row to the column. Arrow keys move, Space opens or bars a way, Enter "
                "sets what guards it. Where a way is barred or guarded, agents see the reason."
            )
        )
        self._reset.setText(self.tr("As shipped"))
        language, directory = self._desk.language, self._desk.my.directory
        names: dict[Phase, list[str]] = {phase: [] for phase in Phase}
        for status in directory.of(ListName.STATUS):
            names[phase_of(status.kind)].append(status.name.text(language))
        self._grid.show_words(self.tr("from ↓ to →"), names)
        roles = {role: role_name(role).text(language) for role in ROLES}
        fields = {n: w.text(language) for n, w in self._desk.my.arrows.requirable().items()}
        self._card.offer(roles, fields, directory.of(ListName.STAGE), language)
        self._show()

    def _show(self) -> None:
        self._grid.show_arrows(self._arrows)
        self._grid.choose(self._way)
        before, after = self._way
        guard = guard_of(self._arrows, before, after)
        self._card.show_arrow(self._way, guard, fixed=before is after)
        self._reset.setEnabled(self._arrows != standard_arrows())

    def _look_at(self, way: Way) -> None:
        self._way = way
        self._show()

    def _switch(self, way: Way) -> None:
        self._way = way
        if way[0] is not way[1]:
            self._keep(Guard() if guard_of(self._arrows, *way) is None else None)

    def _keep(self, guard: Guard | None) -> None:
        arrows = {way: held for way, held in self._arrows.items() if way != self._way}
        self._set(arrows if guard is None else {**arrows, self._way: guard})

    def _set(self, arrows: Arrows) -> None:
        way = " → ".join(map(phase_word, self._way))
        self._acts.do(
            lambda my: my.arrows.set_arrows(arrows),
            lambda _: self.tr("{way}: the change is in force").format(way=way),
            lambda _: self._read(),
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        # What is shown goes back to what holds.
        self._show()
        self._desk.fail(error)

    def _follow(self, changed: dict[str, Any]) -> None:
        if "list_item" in changed or "field" in changed:
            self._retranslate()
        if "setting" in changed:
            self._read()

    def _read(self) -> None:
        self._reads.start(lambda my, _progress: my.arrows.arrows(), self._show_kept)

    def _show_kept(self, arrows: Arrows) -> None:
        self._arrows = arrows
        self._show()

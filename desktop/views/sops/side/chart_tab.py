"""The flow chart of an SOP: laid out in the background, its boxes choose steps."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.sops.mentions import documents
from desktop.domain.sops.records import Sop
from desktop.domain.vocabulary import ListName
from desktop.drawing.display_list import Drawing
from desktop.drawing.flow.layout import lay_out
from desktop.drawing.flow.painting import painted
from desktop.drawing.flow.placed import Layout
from desktop.drawing.flow.sop_graph import sop_graph, step_of
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.drawingview import DrawingView
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.sops.state import BOTH, SopState

_SOON_MS = 80
_NOTHING = Drawing(0.0, 0.0, ())


class ChartTab(QWidget):
    """Follows the version that is shown; the chosen step stands out."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self._reads = desk.latest("chart")
        self._layout: Layout | None = None
        self._drawn: tuple[Sop, str] | None = None
        self.view = DrawingView()
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.region_clicked.connect(lambda name: state.choose_step(step_of(name)))
        # The text comes first: laying out takes time from it, on whichever thread.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._draw)
        state.opened_changed.connect(self._queue)
        state.language_changed.connect(lambda _language: self._soon.start())
        state.step_chosen.connect(self._choose)
        self._retranslate()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._soon.start()

    def _retranslate(self) -> None:
        empty = self.tr("This document has no steps, so there is no chart.")
        self.view.set_words(self.tr("Flow chart"), empty)

    def _queue(self) -> None:
        opened = self._state.opened
        if opened is not None and not opened.text.steps:
            self._draw()
        else:
            self._soon.start()

    def _draw(self) -> None:
        """Lay the chart out anew where it is looked at and something in it changed."""
        opened = self._state.opened
        if opened is None or not self.isVisible():
            return
        language = self._state.language
        language = self._desk.language if language == BOTH else language
        wanted = (opened.text, language)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        if opened.row.kind is not DocumentKind.SOP or not opened.text.steps:
            self._layout = None
            self._reads.drop()
            self.view.show_drawing(_NOTHING)
            return
        items = self._desk.my.directory.of(ListName.ROLE, retired=True)
        roles = {item.code: item.name.text(language) for item in items}
        self._reads.start(
            lambda my, _p: _laid_out(my, opened.text, language, roles), self._take, self._failed
        )

    def _take(self, layout: Layout) -> None:
        self._layout = layout
        self._show()

    def _failed(self, error: Exception) -> None:
        self._drawn = None
        self._desk.fail(error)

    def _choose(self, step: str) -> None:
        if self._layout is not None and self.isVisible():
            self._show()
            self.view.show_region(step)

    def _show(self) -> None:
        if self._layout is not None:
            self.view.show_drawing(painted(self._layout, selected=self._state.step))


def _laid_out(my: Services, text: Sop, language: str, roles: Mapping[str, str]) -> Layout:
    wanted = {code for step in text.steps for code in documents(step)}
    titles = {}
    if wanted:
        shelf = my.library.shelf()
        titles = {row.code: row.title.text(language) for row in shelf if row.code in wanted}
    return lay_out(sop_graph(text, language, roles, titles))

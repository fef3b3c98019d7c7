"""One record, two faces: rows of the to-be process that show steps of SOPs."""

from PySide6.QtCore import QObject

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.table import State
from desktop.services.process.linking import StepChoice
from desktop.views.choose_sheet import Choice, ChooseSheet
from desktop.views.process_maps.links.sop_sheet import SopSheet
from desktop.views.process_maps.process_view import ProcessView


class LinkActs(QObject):
    """Acts on the current row, or on those that are chosen."""

    def __init__(self, view: ProcessView) -> None:
        super().__init__(view)
        self._view, self._state, self._desk = view, view.state, view.state.desk

    def can_act(self) -> bool:
        """Return whether the to-be process is shown, and a draft."""
        return self._state.may_edit and self._state.state is State.TO_BE

    def link(self) -> None:
        """Ask for a step and let the current row show it."""
        row = self._view.table.sheet.current_row()
        if row is not None:
            self._desk.read(
                lambda my, _p: my.process_links.steps(), lambda found: self._ask_step(row.id, found)
            )

    def unlink(self) -> None:
        """Let the current row be its own again."""
        row, version = self._view.table.sheet.current_row(), self._state.version
        if row is not None and version is not None:
            self._state.act(
                lambda my: my.process_links.unlink(version, row.id),
                self.tr("The row stands for itself again"),
            )

    def pull(self) -> None:
        """Ask for an SOP and put its steps behind the current row."""
        row = self._view.table.sheet.current_row()
        after = row.id if row is not None else ""
        self._desk.read(
            lambda my, _p: my.process_links.steps(), lambda found: self._ask_sop(after, found)
        )

    def make(self) -> None:
        """Ask for code and title and make an SOP of the chosen rows."""
        rows = tuple(row.id for row in self._view.table.sheet.chosen_rows())
        first, version = self._view.table.sheet.current_row(), self._state.version
        if not rows or first is None or version is None:
            return
        sheet = SopSheet(self._desk.my.library.free_code("PR"), first.stage, self._view.window())

        def make(code: str, title: Bilingual) -> None:
            self._state.act(
                lambda my: my.process_links.make_sop(version, rows, code, title),
                self.tr("SOP {code} begun from the rows").format(code=code),
            )

        sheet.given.connect(make)
        sheet.open()

    def _ask_step(self, row: str, found: list[StepChoice]) -> None:
        language, version = self._desk.language, self._state.version
        if version is None:
            return
        choices = [
            Choice(each.step, f"{each.code} · {each.place}  {each.title.text(language)}")
            for each in found
        ]
        sheet = ChooseSheet(
            self.tr("Link with a step"), self.tr("Link"), choices, self._view.window()
        )
        sheet.chosen.connect(
            lambda step: self._state.act(
                lambda my: my.process_links.link(version, row, step),
                self.tr("The row shows the step; both are one record now"),
            )
        )
        sheet.open()

    def _ask_sop(self, after: str, found: list[StepChoice]) -> None:
        version = self._state.version
        if version is None:
            return
        counts: dict[int, int] = {}
        for each in found:
            counts[each.document] = counts.get(each.document, 0) + 1
        codes = {each.document: each.code for each in found}
        choices = [
            Choice(document, f"{code}  " + self.tr("%n step(s)", "", counts[document]))
            for document, code in codes.items()
        ]
        sheet = ChooseSheet(
            self.tr("Pull the steps of an SOP in"), self.tr("Pull in"), choices, self._view.window()
        )
        sheet.chosen.connect(
            lambda document: self._state.act(
                lambda my: my.process_links.pull(version, document, after),
                self.tr("The steps of {code} stand in the table").format(code=codes[document]),
            )
        )
        sheet.open()

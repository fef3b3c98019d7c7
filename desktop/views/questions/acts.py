"""What is done with the chosen questions: approved, retired, brought back, labelled."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.questions.bank import Labels, Standing, code_of
from desktop.services.services import Services
from desktop.views.questions.bulk_sheet import QuestionBulkSheet
from desktop.views.questions.label_sheet import LabelSheet
from desktop.views.questions.state import BankState


class BankActs(QObject):
    """Each act is told with a way back; what changes nothing is not told."""

    def __init__(self, state: BankState, near: QWidget) -> None:
        super().__init__(near)
        self._state, self._near = state, near

    def has_chosen(self) -> bool:
        """Return whether there is anything to act on."""
        return bool(self._state.chosen)

    def approve(self) -> None:
        """Let drafts be asked, and say of those to review that they are still right."""
        keys = self._keys(lambda row: row.standing is Standing.DRAFT or row.review is not None)

        def said(count: int) -> str:
            if count == 1 == len(keys):
                return self.tr("{code} approved").format(code=code_of(keys[0]))
            return self.tr("%n question(s) approved", "", count)

        self._do(keys, lambda my: my.questions.approve(keys), said)

    def retire(self) -> None:
        """Draw questions no more."""
        keys = self._keys(lambda row: row.standing is not Standing.RETIRED)

        def said(count: int) -> str:
            if count == 1 == len(keys):
                return self.tr("{code} retired").format(code=code_of(keys[0]))
            return self.tr("%n question(s) retired", "", count)

        self._do(keys, lambda my: my.questions.retire(keys), said)

    def bring_back(self) -> None:
        """Let retired questions be drawn again."""
        keys = self._keys(lambda row: row.standing is Standing.RETIRED)

        def said(count: int) -> str:
            if count == 1 == len(keys):
                return self.tr("{code} brought back").format(code=code_of(keys[0]))
            return self.tr("%n question(s) brought back", "", count)

        self._do(keys, lambda my: my.questions.bring_back(keys), said)

    def label(self) -> None:
        """Ask for category, tags and difficulty, and give them to all that are chosen."""
        rows = self._state.rows_of(self._state.chosen)
        if not rows:
            return
        keys, known = [row.key for row in rows], self._state.facets
        sheet = LabelSheet([row.labels for row in rows], known, self._near.window())

        def label(edit: Callable[[Labels], Labels]) -> None:
            self._do(
                keys,
                lambda my: my.questions.label(keys, edit),
                lambda count: self.tr("%n question(s) labelled", "", count),
            )

        sheet.given.connect(label)
        sheet.open()

    def together(self) -> None:
        """Ask what shall change about all that are chosen, and show what it would do."""
        rows = self._state.rows_of(self._state.chosen)
        if rows:
            QuestionBulkSheet(self._state, rows, self._near.window()).open()

    def _do(
        self, keys: list[int], work: Callable[[Services], int], said: Callable[[int], str]
    ) -> None:
        if keys:
            self._state.act(work, said)

    def _keys(self, wanted: Callable[..., bool]) -> list[int]:
        return [row.key for row in self._state.rows_of(self._state.chosen) if wanted(row)]

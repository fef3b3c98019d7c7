"""The sheet that changes many questions together: what is wanted, what it would do, what it did."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QListWidget, QWidget

from desktop.domain.questions.bank import Listed, code_of
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import by_pixels
from desktop.services.training.bulk import BulkPreview, BulkReport
from desktop.views.questions.bulk_form import BulkForm
from desktop.views.questions.bulk_words import BulkWords
from desktop.views.questions.state import BankState
from desktop.views.sheet import Sheet
from desktop.views.undoable import with_set

_SIZE, _HIGH, _QUIET_MS, _SHOWN = (640, 700), 190, 250, 200


class QuestionBulkSheet(Sheet):
    """The preview follows what is chosen; the result stays until the sheet is left."""

    def __init__(self, state: BankState, rows: Sequence[Listed], over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("questions_together")
        self._desk, self._keys = state.desk, [row.key for row in rows]
        self._words = BulkWords(state)
        self.form = BulkForm(state)
        self._said, self._list = label("", "strong", wrap=True), QListWidget()
        self._undo = Button(self.tr("Undo all of it"), icon="undo")
        self._reads = state.desk.latest("question_bulk", self)
        self._quiet = QTimer(self)
        self._is_done = False
        self.name(self.tr("Change %n question(s) together", "", len(rows)), "")
        self._build()
        self._look()
        self.form.fields()[0].setFocus()

    def do(self) -> None:
        """Change the questions, or close once that is done."""
        if self._is_done:
            self.accept()
        elif self.act.isEnabled():
            self._apply()

    def preview(self) -> None:
        """Show what the change would do, without waiting for more to be typed."""
        self._quiet.stop()
        wanted, keys = self.form.wanted(), self._keys
        self._reads.start(
            lambda my, progress: my.question_bulk.preview(keys, wanted, progress), self._show
        )

    def _build(self) -> None:
        self.add(self.form)
        self._said.setObjectName("bulk_said")
        self._list.setObjectName("bulk_list")
        self._list.setAccessibleName(self.tr("What becomes of each question"))
        self._list.setProperty("card", "true")
        self._list.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self._list.setFixedHeight(current_theme().px(_HIGH))
        by_pixels(self._list)
        self._undo.setObjectName("bulk_undo")
        self._undo.setAutoDefault(False)
        self._undo.hide()
        self.foot.insertWidget(0, self._undo)
        for part in (self._said, self._list):
            self.add(part)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self.preview)
        self.form.changed.connect(self._look)
        self.listen(*self.form.fields())

    def _look(self) -> None:
        self.act.setEnabled(False)
        self.act.setText(self.tr("Change the questions"))
        if self.form.wanted().is_empty:
            self._reads.drop()
            self._quiet.stop()
            self._list.clear()
            self._said.setText(self.tr("Choose what shall change. The preview shows it here."))
        else:
            self._quiet.start()

    def _show(self, found: BulkPreview) -> None:
        if self._is_done:
            return
        counts = (len(found.changes), len(found.unchanged), len(found.refused))
        self._said.setText(self._words.counts(*counts))
        changes = [
            f"{code_of(key)}  {'; '.join(self._words.difference(each) for each in parts)}"
            for key, parts in list(found.changes.items())[:_SHOWN]
        ]
        self._fill(changes, [self._words.refusal(each) for each in found.refused])
        self.act.setEnabled(bool(found.changes))
        self.act.setText(self.tr("Change %n question(s)", "", len(found.changes)))

    def _apply(self) -> None:
        wanted, keys = self.form.wanted(), self._keys
        self.form.setEnabled(False)
        self.act.setEnabled(False)
        self._quiet.stop()
        self._reads.drop()
        self._desk.follow(
            self.tr("Changing %n question(s)", "", len(keys)),
            lambda my, progress: with_set(
                my, lambda my: my.question_bulk.apply(keys, wanted, progress)
            ),
            lambda found: self._end(*found),
            self._failed,
        )

    def _end(self, report: BulkReport, change_set: int | None) -> None:
        self._is_done = self.takes_enter = True
        self.leave.hide()
        self._said.setText(
            self._words.ended(report.done, report.unchanged, report.refused, report.left)
        )
        done = [f"{code_of(key)}  {self.tr('changed')}" for key in report.done[:_SHOWN]]
        refused = [self._words.refusal(each) for each in report.refused]
        left = [f"{code_of(key)}  {self.tr('not come to')}" for key in report.left[:_SHOWN]]
        self._fill(done, [*refused, *left])
        self.act.setText(self.tr("Close"))
        self.act.setEnabled(True)
        self.act.setFocus()
        if change_set is not None:
            self._undo.show()
            self._undo.clicked.connect(self._taker(change_set))

    def _taker(self, change_set: int) -> Callable[[bool], None]:
        def take_back(_on: bool) -> None:  # noqa: FBT001 - Qt's own
            self._desk.write(lambda my: my.undo.undo_set(change_set))
            self.reject()

        return take_back

    def _failed(self, error: Exception) -> None:
        self.form.setEnabled(True)
        self._look()
        self._desk.fail(error)

    def _fill(self, changes: Sequence[str], refused: Sequence[str]) -> None:
        self._list.clear()
        self._list.addItems([*refused[:_SHOWN], *changes])

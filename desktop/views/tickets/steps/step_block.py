"""One step of an SOP on a ticket: its row, and below it what belongs to it once it is needed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.sops.run import RunState, Standing, StepState
from desktop.qtkit.widgets.steprow import StepRow
from desktop.views.tickets.steps.step_detail import StepDetail

if TYPE_CHECKING:
    from desktop.services.sop_runs.runs import OpenRun
    from desktop.views.desk import Desk
    from desktop.views.tickets.steps.run_acts import RunActs
    from desktop.views.tickets.steps.step_words import RunWords


class StepBlock(QWidget):
    """The box ticks, a press beside it opens the text; keys come from the pane."""

    def __init__(
        self, desk: "Desk", acts: "RunActs", words: "RunWords", state: RunState, stands: StepState
    ) -> None:
        super().__init__()
        self._desk, self._acts, self._words = desk, acts, words
        self._stands = stands
        self._opened: OpenRun | None = None
        self._detail: StepDetail | None = None
        self._is_open = False
        self.row = StepRow(words.row(state, stands))
        self.row.setObjectName(f"step_{stands.number}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.row)
        self.row.clicked.connect(self._ticked)
        self.row.opened.connect(self._toggle)

    @property
    def step(self) -> str:
        """Return the id of the step."""
        return self._stands.step.id

    def show_state(self, opened: "OpenRun", state: RunState, stands: StepState, now: int) -> None:
        """Show how the step stands by now."""
        self._opened, self._stands = opened, stands
        row = self._words.row(state, stands)
        if row != self.row.step or self.row.isChecked() != row.is_ticked:
            self.row.show_step(row)
        if stands.standing is Standing.CURRENT:
            self._made()
        if self._detail is not None:
            self._detail.show_state(opened, stands, self._words, now)
            self._arrange()

    def show_time(self, state: RunState, stands: StepState) -> None:
        """Show the time of the step as it runs on."""
        row = self._words.row(state, stands)
        if row != self.row.step:
            self.row.show_step(row)

    def toggle_tick(self) -> None:
        """Tick as by its key: first what has to be asked or decided, then the tick itself."""
        if not self.row.isEnabled():
            return
        self.row.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ticked(not self._stands.mark.is_settled)

    def ask_skip(self) -> None:
        """Ask why the step is skipped."""
        if self._stands.standing in (Standing.CURRENT, Standing.OPEN):
            detail = self._made()
            # Focus finds only what is in sight.
            detail.show()
            detail.ask_reason()

    def keep(self) -> None:
        """Keep what is typed and not kept yet."""
        if self._detail is not None:
            self._detail.asked.keep()

    def give_up(self) -> None:
        """Wait no more for answers on their way."""
        if self._detail is not None:
            self._detail.asked.give_up()

    def _ticked(self, on: bool) -> None:  # noqa: FBT001 - the signal of a button
        if on and self._asks():
            self.row.setChecked(False)
            return
        self._acts.tick(self.step, on=on, seen_at=self._stands.mark.at)

    def _asks(self) -> bool:
        """Lead to what has to be asked or decided before; return whether there is such."""
        step = self._stands.step
        if not (step.must_ask or step.branches):
            return False
        detail = self._made()
        detail.show()
        return detail.focus_decision()

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self._made().set_open(is_open=self._is_open)
        self._arrange()

    def _arrange(self) -> None:
        if self._detail is not None:
            wanted = self._is_open or self._stands.standing is Standing.CURRENT
            typing = self._detail.skip_line.isVisibleTo(self._detail)
            self._detail.setVisible(wanted or typing or self._stands.mark.look_again)

    def _made(self) -> StepDetail:
        if self._detail is None:
            if self._opened is None:
                message = "a step is opened before it is shown"
                raise RuntimeError(message)
            detail = StepDetail(self._desk, self._acts, self._opened, self._stands)
            detail.closed.connect(self.row.setFocus)
            self._column.addWidget(detail)
            now = self._desk.session.clock()
            detail.show_state(self._opened, self._stands, self._words, now)
            self._detail = detail
        return self._detail

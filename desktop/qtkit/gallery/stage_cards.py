"""Steps of an SOP and stages of a ticket, in every state."""

from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.vocabulary import StatusKind
from desktop.qtkit.gallery.held import focused, focused_kind, hovered
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.stagecard import StageCard, Standing
from desktop.qtkit.widgets.stagehead import StageHead
from desktop.qtkit.widgets.step import Step
from desktop.qtkit.widgets.steplist import StepList
from desktop.qtkit.widgets.steprow import StepRow

_MINUTE = 60


class StepSamples(Card):
    """A step untouched, in use, near and over its target, done, locked; an SOP without steps."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("SOP steps"))
        late = self.tr("Starts when triage is finished")
        column = QVBoxLayout()
        column.setSpacing(0)
        for row in (
            StepRow(self._step(1, self.tr("default: one PC or many"), None, 2)),
            hovered(StepRow(self._step(2, self.tr("hover: lamp, cable, port"), None, 3))),
            focused(StepRow, self._step(3, self.tr("focus: address 169.254, clash"), None, 5)),
            StepRow(self._step(4, self.tr("current"), 4, 10, current=True)),
            StepRow(self._step(5, self.tr("current, above 80 %"), 9, 10, current=True)),
            StepRow(self._step(6, self.tr("above 100 %"), 13, 10)),
            StepRow(self._step(7, self.tr("ticked"), 3, 3, ticked=True)),
            StepRow(self._step(8, self.tr("ticked, too late"), 8, 5, ticked=True)),
            StepRow(self._step(9, self.tr("locked until its stage is open"), None, 5, locked=late)),
        ):
            column.addWidget(row)
        self.body.addLayout(column)
        frame = Card()
        frame.body.addWidget(StepList())
        self.body.addWidget(frame)

    def _step(
        self, number: int, title: str, used: int | None, target: int, **more: bool | str
    ) -> Step:
        seconds = None if used is None else used * _MINUTE
        return Step(
            number,
            title,
            seconds,
            target * _MINUTE,
            is_ticked=bool(more.get("ticked")),
            is_current=bool(more.get("current")),
            locked=str(more.get("locked", "")),
        )


class StageSamples(Card):
    """A stage that is done, current, later; opened again, in use, with something missing."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Stages"))
        self._add_done()
        self._add_current()
        self._add_later()

    def _add_done(self) -> None:
        done = StageCard(1, self.tr("Intake"))
        done.set_summary(self.tr("Phone · identity checked · 3 devices"))
        hovered(done.head)
        in_use = StageCard(2, self.tr("Intake"), focused_kind(StageHead))
        in_use.set_summary(self.tr("focus"))
        for card in (done, in_use):
            card.set_standing(Standing.DONE)
            self.body.addWidget(card)

    def _add_current(self) -> None:
        current = StageCard(3, self.tr("Triage"))
        current.set_standing(Standing.CURRENT, StatusKind.TRIAGE)
        current.set_remark(self.tr("3 of 5 min"), icon="timer")
        current.set_missing(1)
        current.put(label(self.tr("Whatever belongs to the stage stands here."), wrap=True))
        self.body.addWidget(current)

    def _add_later(self) -> None:
        closed, opened = (StageCard(number, self.tr("Diagnosis")) for number in (4, 5))
        for card in (closed, opened):
            card.set_summary(self.tr("NET-01 No network"), "accent")
            card.set_remark("0 / 5")
            self.body.addWidget(card)
        opened.set_open(is_open=True)
        steps = StepList()
        why = self.tr("Starts when triage is finished")
        titles = (self.tr("One PC or many"), self.tr("Lamp, cable, port"))
        steps.show_steps(
            [Step(n, each, None, n * 120, locked=why) for n, each in enumerate(titles, start=1)]
        )
        opened.put(steps)

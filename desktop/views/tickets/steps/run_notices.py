"""What holds for the whole SOP on a ticket: a newer version, out of use, hand over, its end."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.sops.records import Way
from desktop.domain.sops.run import MINUTE, RunState
from desktop.views.tickets.steps.notice_strip import NoticeStrip

if TYPE_CHECKING:
    from desktop.services.sop_runs.runs import OpenRun
    from desktop.views.tickets.steps.run_acts import RunActs
    from desktop.views.tickets.steps.step_words import RunWords


class Elsewhere(NamedTuple):
    """What a notice leads to outside of the pane: the comparison, the ticket's escalation."""

    compare: Callable[[], object]
    escalate: Callable[[], object]


class RunNotices(QWidget):
    """Up to three strips on top of the steps, none where all is as it should be."""

    def __init__(self, acts: "RunActs", elsewhere: Elsewhere) -> None:
        super().__init__()
        self._acts, self._elsewhere = acts, elsewhere
        self._version = NoticeStrip("notice_version")
        self._over = NoticeStrip("notice_over")
        self._ended = NoticeStrip("notice_ended")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for strip in (self._version, self._over, self._ended):
            column.addWidget(strip)
        self.hide()

    def show_run(
        self, opened: "OpenRun", state: RunState, words: "RunWords", *, escalated: bool
    ) -> None:
        """Say what is to be said of a run as it stands."""
        self._show_version(opened)
        self.show_time(state, words, escalated=escalated)
        self._show_ending(state, words, escalated=escalated)
        self._arrange()

    def show_time(self, state: RunState, words: "RunWords", *, escalated: bool) -> None:
        """Say whether the current step has taken so long that it is to be handed over."""
        current = state.at(state.current)
        wanted = current.step.escalation if current is not None else None
        if current is None or wanted is None or escalated or not current.hand_over_due:
            self._over.say("")
            self._arrange()
            return
        said = self.tr("Step {number} has taken over {time}. Hand over to {role}?").format(
            number=current.number,
            time=words.duration(wanted.after_minutes * MINUTE),
            role=words.role(wanted.role),
        )
        act = ("run_escalate", self.tr("Escalate"), self._elsewhere.escalate)
        self._over.say(said, "amber", [act])
        self._arrange()

    def _arrange(self) -> None:
        # Without anything to say not even the space around it.
        strips = (self._version, self._over, self._ended)
        self.setVisible(any(strip.isVisibleTo(self) for strip in strips))

    def _show_version(self, opened: "OpenRun") -> None:
        if opened.is_retired:
            said = self.tr(
                "This SOP was taken out of use. What is ticked stays; finish it or choose another."
            )
            self._version.say(said, "amber")
        elif opened.newer is None or opened.stays:
            self._version.say("")
        else:
            said = self.tr("Version {newer} is in force; this ticket goes by {own}.").format(
                newer=opened.newer.label, own=opened.version.label
            )
            acts = (
                ("run_compare", self.tr("Compare"), self._elsewhere.compare),
                ("run_move", self.tr("Move over"), self._acts.move),
                ("run_stay", self.tr("Stay"), self._acts.stay),
            )
            self._version.say(said, "blue", acts)

    def _show_ending(self, state: RunState, words: "RunWords", *, escalated: bool) -> None:
        ending = state.ending
        if not state.is_complete or not state.total:
            self._ended.say("")
        elif ending is not None and ending.way is Way.ESCALATE:
            said = self.tr("Here it is handed over to {role}.").format(role=words.role(ending.role))
            act = ("run_hand_over", self.tr("Escalate"), self._elsewhere.escalate)
            self._ended.say("" if escalated else said, "blue", [act])
        elif ending is not None and ending.way is Way.DOCUMENT:
            self._ended.say(self.tr("Go on by {code}.").format(code=ending.document))
        else:
            self._ended.say(self.tr("All steps are done."), "green")

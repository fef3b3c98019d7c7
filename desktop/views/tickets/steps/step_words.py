"""The words for an SOP on a ticket: rows, groups by stage, why a step is off the path."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.documents.states import State
from desktop.domain.sops.records import Step as SopStep
from desktop.domain.sops.run import MINUTE, RunState, Settled, Standing, StepState
from desktop.domain.stages import facts_of
from desktop.qtkit.formats import format_duration, format_when
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.widgets.step import Step
from desktop.qtkit.zone import local
from desktop.services.directory import Directory
from desktop.services.sop_runs.runs import OpenRun
from desktop.views.tickets.timeline import Entry

_SKIPPED = QT_TRANSLATE_NOOP("RunWords", "skipped: {reason}")
_AGAIN = QT_TRANSLATE_NOOP("RunWords", "the text has changed")
_ROUND = QT_TRANSLATE_NOOP("RunWords", "round {number}")
_CUT = QT_TRANSLATE_NOOP("RunWords", "Not on this path: step {number} was decided otherwise")
_UNREACHED = QT_TRANSLATE_NOOP("RunWords", "Not on this path: no step leads here")
_TICKED = QT_TRANSLATE_NOOP("RunWords", "Step {number} done: {title}")
_LEFT_OUT = QT_TRANSLATE_NOOP("RunWords", "Step {number} skipped: {title}")
_WHO = QT_TRANSLATE_NOOP("RunWords", "{name} · {time}")


class Group(NamedTuple):
    """Steps of one stage that follow each other; `stage` is its code, "" for none."""

    stage: str
    steps: tuple[StepState, ...]

    @property
    def is_current(self) -> bool:
        """Return whether the next step to take is one of them."""
        return any(each.standing is Standing.CURRENT for each in self.steps)

    @property
    def is_done(self) -> bool:
        """Return whether nothing in it is left to do."""
        return not any(each.standing in (Standing.CURRENT, Standing.OPEN) for each in self.steps)

    def counts(self) -> tuple[int, int]:
        """Return how many of its steps are settled, of how many that are on the path."""
        on = [each for each in self.steps if each.standing is not Standing.OFF]
        return sum(each.mark.is_settled for each in on), len(on)

    def seconds(self) -> int:
        """Return what its steps took together, the current one by now."""
        return sum(each.seconds or 0 for each in self.steps if each.standing is not Standing.OFF)


class RunWords:
    """Says in one language what an SOP on a ticket says."""

    def __init__(self, directory: Directory, language: str) -> None:
        self.directory, self.language = directory, language

    def stage(self, code: str) -> tuple[int, str]:
        """Return number and name of a stage; (0, "") for none."""
        for number, item in enumerate(self.directory.of("stage"), 1):
            if item.code == code:
                return number, item.name.text(self.language)
        return 0, ""

    def stage_target(self, code: str) -> int:
        """Return how many minutes a stage may take, 0 where nothing is set."""
        item = self.directory.by_code("stage", code)
        return (facts_of(item).target_minutes or 0) if item else 0

    def role(self, code: str) -> str:
        """Return the name of a role."""
        item = self.directory.by_code("role", code)
        return item.name.text(self.language) if item else code

    def document(self, opened: OpenRun) -> str:
        """Return code, version and title of the SOP."""
        version = opened.version
        label = f"v{version.number}" if version.state is State.DRAFT else version.label
        title = version.title.text(self.language)
        return " · ".join(filter(None, (f"{opened.document.code} {label}".strip(), title)))

    def title(self, step: SopStep) -> str:
        """Return the title of a step."""
        return step.title.text(self.language)

    def row(self, state: RunState, stands: StepState) -> Step:
        """Return what the row of a step shows."""
        mark, off = stands.mark, stands.standing is Standing.OFF
        return Step(
            stands.number,
            " — ".join(
                filter(
                    None,
                    (self.title(stands.step), self._handed_to(state, stands), self._remark(stands)),
                )
            ),
            None if off else stands.seconds,
            stands.target * MINUTE,
            is_ticked=mark.is_settled,
            is_current=stands.standing is Standing.CURRENT,
            locked=self._why_off(state, stands) if off else "",
        )

    def who(self, stands: StepState, now: int) -> str:
        """Return who settled a step and when, "" where nobody has."""
        mark = stands.mark
        if mark.at is None:
            return ""
        person = self.directory.agents.get(mark.person or 0)
        name = person.name.text(self.language) if person else "—"
        time = format_when(local(mark.at), local(now), self.language)
        return _said(_WHO).format(name=name, time=time)

    def entry(self, stands: StepState) -> Entry:
        """Return the line of the timeline that says what was made of a step."""
        mark = stands.mark
        title = _said(_TICKED if mark.state is Settled.DONE else _LEFT_OUT)
        person = self.directory.agents.get(mark.person or 0)
        shown = title.format(number=stands.number, title=self.title(stands.step))
        name = person.name.text(self.language) if person else ""
        took = self.duration(stands.seconds) if stands.seconds is not None else ""
        body = " · ".join(filter(None, (took, self._remark(stands))))
        head = " · ".join(filter(None, (shown, name)))
        return Entry(mark.at or 0, "check", "green", head, body, is_message=False)

    def duration(self, seconds: int) -> str:
        """Return a length of time."""
        return format_duration(seconds, self.language)

    def _handed_to(self, state: RunState, stands: StepState) -> str:
        """Return the role of a step where another one did the step before it, else nothing."""
        role = stands.step.role
        before = state.steps[stands.number - 2].step.role if stands.number > 1 else role
        return self.role(role) if role and role != before else ""

    def _remark(self, stands: StepState) -> str:
        mark, step = stands.mark, stands.step
        said = []
        if 0 <= mark.branch < len(step.branches) and mark.is_settled:
            said.append(step.branches[mark.branch].label.text(self.language))
        if mark.state is Settled.SKIPPED:
            said.append(_said(_SKIPPED).format(reason=mark.reason))
        if mark.round > 1:
            said.append(_said(_ROUND).format(number=mark.round))
        if mark.look_again:
            said.append(_said(_AGAIN))
        return " · ".join(filter(None, (*said, mark.note)))

    def _why_off(self, state: RunState, stands: StepState) -> str:
        cut = state.at(stands.cut_by)
        return _said(_UNREACHED) if cut is None else _said(_CUT).format(number=cut.number)


def groups(state: RunState) -> list[Group]:
    """Return the steps by stage in their order; a step without one goes with the step before."""
    out: list[Group] = []
    for each in state.steps:
        stage = each.step.stage or (out[-1].stage if out else "")
        if out and out[-1].stage == stage:
            out[-1] = Group(stage, (*out[-1].steps, each))
        else:
            out.append(Group(stage, (each,)))
    return out


def run_entries(opened: OpenRun | None, directory: Directory, language: str) -> list[Entry]:
    """Return what was done with the steps of a run as lines of the timeline."""
    if opened is None:
        return []
    words = RunWords(directory, language)
    state = opened.state(opened.run.attached_at)
    settled = (each for each in state.steps if each.mark.at is not None)
    return [words.entry(each) for each in settled]


def progress_line(opened: OpenRun, now: int, language: str) -> str:
    """Return how far a run is and which step is next: "NET-01 · 3 / 5 · Read the address"."""
    state = opened.state(now)
    current = state.at(state.current)
    title = current.step.title.text(language) if current is not None else ""
    progress = f"{state.done} / {state.total}"
    return " · ".join(filter(None, (opened.document.code, progress, title)))


def total_minutes(states: Sequence[StepState]) -> int:
    """Return the minutes of the steps that are on the path."""
    return sum(each.target for each in states if each.standing is not Standing.OFF)


def _said(text: str) -> str:
    return QCoreApplication.translate("RunWords", text)

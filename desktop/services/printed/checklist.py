"""The SOP of a ticket on paper: each step with who settled it, when, and how long it took."""

from collections.abc import Iterator

from desktop.domain.sops.run import MINUTE, Settled, Standing, StepState
from desktop.drawing.pages import content
from desktop.drawing.pages.content import PrintedDocument
from desktop.services.printed.names import Names
from desktop.services.printed.tongue import Tongue
from desktop.services.sop_runs.reading import OpenRun

_WIDTHS = (0.5, 4.0, 1.2, 1.6, 1.7, 2.2)
_COLUMNS = ("step_number", "step_title", "step_state", "step_who", "step_when", "step_took")


def with_checklist(
    document: PrintedDocument, run: OpenRun, names: Names, language: str
) -> PrintedDocument:
    """Return the pages of a ticket with the checklist behind all else, in "zh" or "en"."""
    tongue = Tongue("zh" if language == "zh" else "en")
    return document._replace(blocks=(*document.blocks, *_blocks(run, names, tongue)))


def _blocks(run: OpenRun, names: Names, tongue: Tongue) -> Iterator[content.Block]:
    state = run.state(names.now)
    title = run.version.title.text(tongue.main)
    said = (run.document.code, run.version.label, title, f"{state.done} / {state.total}")
    yield content.Heading(tongue.words["checklist"])
    yield content.Paragraph(" · ".join(filter(None, said)))
    head = tuple(tongue.words[name] for name in _COLUMNS)
    rows = tuple(_row(each, names, tongue) for each in state.steps)
    yield content.Table(head, rows, _WIDTHS)


def _row(stands: StepState, names: Names, tongue: Tongue) -> tuple[str, ...]:
    mark = stands.mark
    settled = mark.is_settled
    took = _took(stands, tongue)
    return (
        str(stands.number),
        _title(stands, tongue),
        tongue.words[_state(stands)],
        names.person(mark.person).text(tongue.main) if settled else "",
        names.moment(mark.at) if settled else "",
        took,
    )


def _state(stands: StepState) -> str:
    if stands.mark.is_settled:
        return "step_done" if stands.mark.state is Settled.DONE else "step_skipped"
    return "step_off" if stands.standing is Standing.OFF else "step_open"


def _title(stands: StepState, tongue: Tongue) -> str:
    """Return the title with the answer that was taken, the reason of a skip and the note."""
    mark, step = stands.mark, stands.step
    answer = ""
    if mark.is_settled and 0 <= mark.branch < len(step.branches):
        answer = step.branches[mark.branch].label.text(tongue.main)
    said = (step.title.text(tongue.main), answer, mark.reason, mark.note)
    return tongue.words["separator"].join(filter(None, said))


def _took(stands: StepState, tongue: Tongue) -> str:
    target = tongue.duration(stands.target) if stands.target else ""
    if not stands.mark.is_settled or stands.seconds is None:
        return f"/ {target}" if target else ""
    took = tongue.duration(-(-stands.seconds // MINUTE))
    return f"{took} / {target}" if target else took

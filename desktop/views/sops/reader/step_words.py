"""What a step says about itself in the language of the interface: ways, times, faults."""

from PySide6.QtCore import QObject

from desktop.domain.sops.paths import BLOCKING, Fault, Problem
from desktop.domain.sops.records import Branch, CountsFrom, Escalation, Lead, Sop, Step, Target, Way
from desktop.qtkit.formats import format_duration
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.widgets.markedtext import Piece
from desktop.views.sops.reader.names import Named, Names
from desktop.views.sops.reader.reading import Reading

_ARROW = " → "
_ENDS = "。.；; "
_FAULTS = {
    Fault.NO_STEPS: QT_TRANSLATE_NOOP("StepWords", "There are no steps yet"),
    Fault.NO_TITLE: QT_TRANSLATE_NOOP("StepWords", "This step has no title"),
    Fault.NOWHERE: QT_TRANSLATE_NOOP("StepWords", "A way on leads to something that is not there"),
    Fault.NO_EXIT: QT_TRANSLATE_NOOP("StepWords", "The steps go in a circle: no way out"),
    Fault.UNREACHED: QT_TRANSLATE_NOOP("StepWords", "No step leads here"),
    Fault.NO_QUESTION: QT_TRANSLATE_NOOP("StepWords", "It branches without asking a question"),
    Fault.ONE_BRANCH: QT_TRANSLATE_NOOP("StepWords", "It asks a question without answers"),
    Fault.TOO_LONG: QT_TRANSLATE_NOOP("StepWords", "The longest way takes longer than the target"),
}


class StepWords(QObject):
    """Puts a step of one SOP into words."""

    def __init__(self, sop: Sop, names: Names, reading: Reading) -> None:
        super().__init__()
        self._sop, self._names, self._reading = sop, names, reading

    def way(self, lead: Lead, place: int) -> Piece:
        """Return where a way leads; steps and documents are links."""
        if lead.way is Way.STEP:
            at = self._sop.position(lead.step)
            if at < 0:
                return Piece(self.tr("a step that is gone"))
            title = self._sop.steps[at].title.text(self._plain())
            return Piece(self._numbered(at, title), _to(lead))
        if lead.way is Way.ESCALATE:
            return Piece(self._hand_over(lead.role))
        if lead.way is Way.DOCUMENT:
            return Piece(lead.document or "?", f"doc:{lead.document}")
        last = place + 1 == len(self._sop.steps)
        if lead.way is Way.STOP or last:
            return Piece(self.tr("stop") if lead.way is Way.STOP else self.tr("done"))
        return Piece(self._numbered(place + 1))

    def branch(self, branch: Branch, place: int) -> tuple[Piece, ...]:
        """Return an answer, what to do on the way, and where it leads."""
        label = branch.label.text(self._plain())
        note = branch.note.text(self._plain()).rstrip(_ENDS)
        lead = self.way(branch.lead, place)
        if not note:
            return Piece(label + _ARROW), lead
        return Piece(f"{label}{_ARROW}{note}{self.tr(', ')}"), lead

    def then(self, lead: Lead, place: int) -> tuple[Piece, ...]:
        """Return the way on where no branch is taken."""
        if lead.way is Way.STOP:
            return (Piece(self.tr("Ends here")),)
        return Piece(self.tr("Then") + _ARROW), self.way(lead, place)

    def behind(self, language: str) -> str:
        """Return that a language lags behind the other."""
        if not language:
            return ""
        return self.tr("Chinese is behind") if language == "zh" else self.tr("English is behind")

    def escalation(self, escalation: Escalation) -> str:
        """Return when and to whom a step is handed over."""
        to = self._hand_over(escalation.role)
        note = escalation.note.text(self._plain()).rstrip(_ENDS)
        said = to if not note else f"{note}{self.tr(', ')}{to}"
        if not escalation.after_minutes:
            return said
        time = self.minutes(escalation.after_minutes)
        return self.tr("Not solved after {time}").format(time=time) + _ARROW + said

    def time(self, target: Target) -> str:
        """Return how long something may take, at the priority of the ticket where it is known."""
        known = self._reading.priority
        if known:
            said = self.minutes(target.at(known)) if target.at(known) else ""
            parts = [f"P{known} {said}"] if said else []
        else:
            parts = [self.minutes(target.minutes)] if target.minutes else []
            parts += [f"P{number} {minutes}" for number, minutes in sorted(target.by_priority)]
        if parts and target.counts_from is CountsFrom.CREATION:
            parts.append(self.tr("since creation"))
        return " · ".join(parts)

    def minutes(self, minutes: int) -> str:
        """Return a length of time."""
        return format_duration(minutes * 60, self._names.language)

    def fault(self, problem: Problem) -> tuple[str, str]:
        """Return what is wrong, and the tone of it: red must be mended, amber should be."""
        said = self.tr(_FAULTS[problem.fault])
        if problem.fault is Fault.TOO_LONG:
            said = f"{said}: {self.minutes(problem.minutes)} > {self.minutes(problem.target)}"
            said = f"P{problem.priority} · {said}" if problem.priority else said
        return said, "red" if problem.fault in BLOCKING else "amber"

    def needs(self, step: Step) -> tuple[Named, ...]:
        """Return what a step needs: scripts, templates, tools, with their names."""
        names = self._names
        scripts = (Named("script", code, names.script(code)) for code in step.scripts)
        templates = (Named("template", code, names.template(code)) for code in step.templates)
        tools = (Named("tool", code, names.tool(code)) for code in step.tools)
        return (*scripts, *templates, *tools)

    def summary(self, step: Step) -> str:
        """Return what a folded step holds in a few words."""
        parts = [each.name for each in self.needs(step) if each.kind != "script"]
        if step.scripts:
            count = len(step.scripts)
            parts.insert(0, self.tr("%n script(s)", "", count))
        if step.must_ask:
            count = len(step.must_ask)
            parts.append(self.tr("%n must-ask item(s)", "", count))
        if step.branches:
            count = len(step.branches)
            parts.append(self.tr("%n branch(es)", "", count))
        return " · ".join(parts)

    def _numbered(self, place: int, title: str = "") -> str:
        said = self.tr("step {number} {title}").format(number=place + 1, title=title)
        return said.strip()

    def _plain(self) -> str:
        """Return one language, for what has to stand in one line."""
        chosen = self._reading.language
        return chosen if chosen in ("zh", "en") else self._names.language

    def _hand_over(self, role: str) -> str:
        if not role:
            return self.tr("escalate")
        return self.tr("escalate to {role}").format(role=self._names.role(role))


def _to(lead: Lead) -> str:
    return f"step:{lead.step}"

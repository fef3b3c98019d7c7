"""Where the steps of an SOP lead, as sentences of a printed page."""

from collections.abc import Iterator

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import Branch, CountsFrom, Lead, Sop, Step, Way
from desktop.domain.vocabulary import ListName
from desktop.drawing.pages.content import Points
from desktop.services.printed.names import Names
from desktop.services.printed.tongue import Tongue


class Ways:
    """Says the ways on from the steps of one SOP."""

    def __init__(self, sop: Sop, names: Names, tongue: Tongue) -> None:
        self._sop, self._names, self._tongue = sop, names, tongue
        self._words = tongue.words

    def points(self) -> Iterator[Points]:
        """Yield what each step asks, and beneath it every branch, escalation and unusual way on."""
        for at, step in enumerate(self._sop.steps, 1):
            said = self.on_from(at, step)
            start = self._words["at_step"].format(step=at)
            question = self._tongue.text(step.question)
            if question and said:
                yield Points(start + question, tuple(said))
            elif said:
                # Without a question the first line says which step it is about.
                yield Points(start + said[0], tuple(said[1:]))

    def on_from(self, at: int, step: Step) -> list[str]:
        """Return every branch, escalation and unusual way on of the step with this number."""
        said = [self._branch(branch) for branch in step.branches]
        if step.escalation is not None:
            said.append(self._escalated(step))
        last = at == len(self._sop.steps)
        if step.then.way is not Way.NEXT and not (last and step.then.way is Way.STOP):
            said.append(f"→ {self._where(step.then)}")
        return said

    def _branch(self, branch: Branch) -> str:
        label = self._tongue.text(branch.label)
        return f"{label} → {self._where(branch.lead)}{self._note(branch.note)}".strip()

    def aside(self, step: Step) -> str:
        """Return the first way out of a step, for the space beneath its box."""
        for branch in step.branches:
            if branch.lead.way is not Way.NEXT:
                return f"{self._tongue.text(branch.label)} → {self._where(branch.lead)}"
        return f"→ {self._role(step.escalation.role)}" if step.escalation is not None else ""

    def target(self, step: Step) -> str:
        """Return the time a step may take, by priority where it differs."""
        target = step.target
        said = [self._tongue.duration(target.minutes)] if target.minutes else []
        said += [f"P{number} {self._tongue.duration(m)}" for number, m in target.by_priority]
        if said and target.counts_from is CountsFrom.CREATION:
            said.append(self._words["from_creation"])
        return "\n".join(said)

    def _escalated(self, step: Step) -> str:
        assert step.escalation is not None  # noqa: S101 - asked before
        time = self._tongue.duration(step.escalation.after_minutes)
        role = self._role(step.escalation.role)
        text = self._words["escalate_after"].format(time=time, role=role)
        return text + self._note(step.escalation.note)

    def _where(self, lead: Lead) -> str:
        words = self._words
        if lead.way is Way.STEP:
            return words["to_step"].format(step=self._sop.position(lead.step) + 1 or "?")
        if lead.way is Way.ESCALATE:
            return words["hand_over"].format(role=self._role(lead.role))
        if lead.way is Way.DOCUMENT:
            title = self._names.document(lead.document).text(self._tongue.main)
            known = title and title != lead.document
            shown = f"{lead.document} {title}" if known else lead.document
            return words["see"].format(document=shown)
        return words["stop"] if lead.way is Way.STOP else words["next_step"]

    def _role(self, code: str) -> str:
        return self._names.listed(ListName.ROLE, code).text(self._tongue.main)

    def _note(self, note: Bilingual) -> str:
        text = self._tongue.text(note)
        return f"{self._words['semicolon']}{text}" if text else ""

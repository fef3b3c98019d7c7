"""Turn an SOP into a flow of one lane: steps, what is asked after them, where ways lead aside."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import Branch, Lead, Sop, Step, Way
from desktop.drawing.flow.graph import Edge, EdgeKind, Graph, Node, NodeKind
from desktop.resources import load_toml

_NONE: Mapping[str, str] = MappingProxyType({})
_MARK = ":"


def sop_graph(
    sop: Sop, language: str, roles: Mapping[str, str], documents: Mapping[str, str] = _NONE
) -> Graph:
    """Return the flow of an SOP in a language.

    `roles` and `documents` give names and titles by code; a code without one stands for itself.
    """
    return _Drawer(sop, language, roles, documents).graph()


def step_of(name: str) -> str:
    """Return the id of the step that a node belongs to, by the node's name."""
    return name.partition(_MARK)[0]


@cache
def _words(language: str) -> dict[str, str]:
    known: dict[str, dict[str, str]] = load_toml("drawing/chart.toml")
    return known.get(language, known["en"])


class _Drawer:
    """Gathers nodes and edges, step by step."""

    def __init__(
        self, sop: Sop, language: str, roles: Mapping[str, str], documents: Mapping[str, str]
    ) -> None:
        self._sop, self._language = sop, language
        self._roles, self._documents = roles, documents
        self._words = _words(language)
        self._nodes: list[Node] = []
        self._edges: list[Edge] = []

    def graph(self) -> Graph:
        """Return the whole flow."""
        for place, step in enumerate(self._sop.steps):
            self._step(place, step)
        return Graph(tuple(self._nodes), tuple(self._edges))

    def _step(self, place: int, step: Step) -> None:
        title = f"{place + 1} {step.title.text(self._language)}".strip()
        self._nodes.append(Node(step.id, self._kind(place, step), title))
        if step.escalation is not None:
            late, minutes = step.escalation, step.escalation.after_minutes
            label = self._words["after"].format(minutes=minutes)
            target = self._handed_over(f"{step.id}{_MARK}late", late.role, self._said(late.note))
            self._edges.append(
                Edge(
                    step.id,
                    target,
                    label if minutes else self._words["at_once"],
                    EdgeKind.ESCALATE,
                )
            )
        if step.branches:
            self._question(place, step)
        else:
            self._way(place, step.id, step.then)

    def _kind(self, place: int, step: Step) -> NodeKind:
        if self._ends(place, step.then) and not step.branches:
            return NodeKind.END
        return NodeKind.WAIT if step.waits else NodeKind.ACTION

    def _ends(self, place: int, lead: Lead) -> bool:
        last = place + 1 == len(self._sop.steps)
        return lead.way is Way.STOP or (lead.way is Way.NEXT and last)

    def _question(self, place: int, step: Step) -> None:
        name = f"{step.id}{_MARK}ask"
        asked = self._said(step.question) or self._words["which"]
        self._nodes.append(Node(name, NodeKind.DECISION, asked))
        self._edges.append(Edge(step.id, name))
        if not self._answered(step):
            self._way(place, name, step.then, self._other_answer(step))
        for number, branch in enumerate(step.branches, start=1):
            self._branch(place, name, branch, f"{step.id}{_MARK}way{number}")

    def _branch(self, place: int, source: str, branch: Branch, name: str) -> None:
        label, note = self._said(branch.label), self._said(branch.note)
        if branch.lead.way is Way.STOP:
            self._nodes.append(Node(name, NodeKind.STOP, self._words["stop"], note=note))
            self._edges.append(Edge(source, name, label))
        else:
            self._way(place, source, branch.lead, label, (name, note))

    def _way(
        self,
        place: int,
        source: str,
        lead: Lead,
        label: str = "",
        aside: tuple[str, str] = ("", ""),
    ) -> None:
        """Draw where something leads; `aside` is the name and note of a node beside the line."""
        name, note = aside[0] or f"{source}{_MARK}then", aside[1]
        if lead.way is Way.STEP:
            self._jump(place, source, lead.step, label)
        elif lead.way is Way.ESCALATE:
            self._edges.append(Edge(source, self._handed_over(name, lead.role, note), label))
        elif lead.way is Way.DOCUMENT:
            title = self._documents.get(lead.document, "")
            about = "; ".join(text for text in (title, note) if text)
            self._nodes.append(Node(name, NodeKind.DOCUMENT, lead.document, note=about))
            self._edges.append(Edge(source, name, label))
        elif not self._ends(place, lead):
            self._edges.append(Edge(source, self._sop.steps[place + 1].id, label))
        elif source != self._sop.steps[place].id:
            self._finished(place, source, label)

    def _jump(self, place: int, source: str, step: str, label: str) -> None:
        target = self._sop.position(step)
        kind = EdgeKind.BACK if 0 <= target <= place else EdgeKind.NORMAL
        self._edges.append(Edge(source, step, label, kind))

    def _finished(self, place: int, source: str, label: str) -> None:
        name = f"{self._sop.steps[place].id}{_MARK}done"
        if all(
            node.id != name for node in self._nodes[-len(self._sop.steps[place].branches) - 2 :]
        ):
            self._nodes.append(Node(name, NodeKind.END, self._words["done"]))
        self._edges.append(Edge(source, name, label))

    def _handed_over(self, name: str, role: str, note: str) -> str:
        shown = self._roles.get(role, role)
        # Chinese and Latin letters stand apart.
        gap = " " if self._language == "zh" and shown[:1].isascii() else ""
        title = self._words["escalate"].format(role=gap + shown)
        title = title if shown else self._words["escalate_alone"]
        self._nodes.append(Node(name, NodeKind.ESCALATION, title, note=note))
        return name

    def _answered(self, step: Step) -> bool:
        """Return whether branches leave nothing to the way on: one takes it, or yes and no are."""
        if any(branch.lead == step.then for branch in step.branches):
            return True
        labels = {self._said(branch.label).casefold() for branch in step.branches}
        return labels >= {self._words["yes"].casefold(), self._words["no"].casefold()}

    def _other_answer(self, step: Step) -> str:
        yes, no = self._words["yes"], self._words["no"]
        labels = [self._said(branch.label).casefold() for branch in step.branches]
        if labels == [yes.casefold()]:
            return no
        return yes if labels == [no.casefold()] else self._words["otherwise"]

    def _said(self, text: Bilingual) -> str:
        return text.text(self._language).strip()

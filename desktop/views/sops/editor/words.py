"""What the editor says of a step: its ways on, what hangs on it, what is wrong with it."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.sops.paths import Fault, Problem
from desktop.domain.sops.records import Escalation, Lead, Step, Way
from desktop.qtkit.formats import format_duration
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.sops.editor.sources import Sources

_CONTEXT = "SopEditor"
_SECONDS = 60
_FAULTS = {
    Fault.NO_STEPS: QT_TRANSLATE_NOOP("SopEditor", "This SOP has no steps yet."),
    Fault.NO_TITLE: QT_TRANSLATE_NOOP("SopEditor", "The step has no title."),
    Fault.NOWHERE: QT_TRANSLATE_NOOP("SopEditor", "A way leads nowhere. Choose where it leads."),
    Fault.NO_EXIT: QT_TRANSLATE_NOOP(
        "SopEditor", "From here nobody comes to an end: the ways lead in a circle."
    ),
    Fault.UNREACHED: QT_TRANSLATE_NOOP("SopEditor", "No way leads to this step."),
    Fault.NO_QUESTION: QT_TRANSLATE_NOOP("SopEditor", "There are answers, but no question."),
    Fault.ONE_BRANCH: QT_TRANSLATE_NOOP("SopEditor", "The question has no answers yet."),
    Fault.TOO_LONG: QT_TRANSLATE_NOOP(
        "SopEditor", "The longest way takes {needed}, {allowed} are allowed ({priority})."
    ),
}
_USUAL = QT_TRANSLATE_NOOP("SopEditor", "usual")
_TO_STEP = QT_TRANSLATE_NOOP("SopEditor", "step {number}")
_STOP = QT_TRANSLATE_NOOP("SopEditor", "stop")
_NEXT = QT_TRANSLATE_NOOP("SopEditor", "next step")
_ESCALATE = QT_TRANSLATE_NOOP("SopEditor", "escalate to {role}")
_AFTER = QT_TRANSLATE_NOOP("SopEditor", "{time} without a result")
_SCRIPTS = QT_TRANSLATE_NOOP("SopEditor", "scripts: {count}")


def say(text: str) -> str:
    """Return a sentence of the editor in the language of the screen."""
    return QCoreApplication.translate(_CONTEXT, text)


def problem_text(problem: Problem, language: str) -> str:
    """Return a fault in words."""
    said = say(_FAULTS[problem.fault])
    if problem.fault is not Fault.TOO_LONG:
        return said
    return said.format(
        needed=format_duration(problem.minutes * _SECONDS, language),
        allowed=format_duration(problem.target * _SECONDS, language),
        priority=f"P{problem.priority}" if problem.priority else say(_USUAL),
    )


def field_of(problem: Problem, step: Step) -> str:
    """Return the field that a fault is about."""
    if problem.fault is Fault.NOWHERE:
        return "then" if _is_open(step.then) else "branches"
    return {
        Fault.NO_EXIT: "then",
        Fault.NO_QUESTION: "question",
        Fault.ONE_BRANCH: "branches",
    }.get(problem.fault, "title")


def lead_text(lead: Lead, sources: Sources) -> str:
    """Return where a way leads."""
    if lead.way == Way.STEP:
        titles = {choice.code: choice.text for choice in sources.steps()}
        return say(_TO_STEP).format(number=titles.get(lead.step, "?"))
    if lead.way == Way.ESCALATE:
        return say(_ESCALATE).format(role=sources.name_of("role", lead.role) or "?")
    if lead.way == Way.DOCUMENT:
        return lead.document or "?"
    return say(_STOP) if lead.way == Way.STOP else say(_NEXT)


def way_lines(step: Step, sources: Sources, language: str) -> list[str]:
    """Return a line for each branch, the escalation and a way on that is not simply the next."""
    lines = [
        f"{branch.label.text(language) or '?'} → {lead_text(branch.lead, sources)}"
        for branch in step.branches
    ]
    if step.escalation:
        lines.append(_escalation(step.escalation, sources, language))
    if step.then.way != Way.NEXT:
        lines.append(f"→ {lead_text(step.then, sources)}")
    return lines


def hanging(step: Step, sources: Sources) -> list[tuple[str, str]]:
    """Return what a step uses: (icon, name) of its scripts, templates and tools."""
    found = [("chat", sources.script_name(code)) for code in step.scripts]
    found += [("table", sources.name_of("template", code)) for code in step.templates]
    return found + [("link", sources.name_of("tool", code)) for code in step.tools]


def summary(step: Step, sources: Sources) -> str:
    """Return what a folded step says behind its title: how many scripts, the first tools."""
    count = len(step.scripts)
    said = [say(_SCRIPTS).format(count=count)] if count else []
    said += [name for icon, name in hanging(step, sources) if icon != "chat"]
    return " · ".join(said[:3])


def minutes_text(minutes: int, language: str) -> str:
    """Return a target in words."""
    return format_duration(minutes * _SECONDS, language)


def _escalation(found: Escalation, sources: Sources, language: str) -> str:
    after = say(_AFTER).format(time=minutes_text(found.after_minutes, language))
    role = sources.name_of("role", found.role) or "?"
    return f"{after} → {say(_ESCALATE).format(role=role)}"


def _is_open(lead: Lead) -> bool:
    parts = {Way.STEP: lead.step, Way.ESCALATE: lead.role, Way.DOCUMENT: lead.document}
    return not parts.get(Way(lead.way), "ok")

"""The pills of a step: what is wrong, which language is behind, who does it, how long it takes."""

from desktop.domain.sops.records import Step
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.sops.editor.editing import Editing
from desktop.views.sops.editor.step_head import Mark
from desktop.views.sops.editor.words import minutes_text, say

_TONES = {"first_line": "blue", "requester": "gray"}
_BEHIND = {
    "zh": QT_TRANSLATE_NOOP("SopEditor", "Chinese behind"),
    "en": QT_TRANSLATE_NOOP("SopEditor", "English behind"),
}


def step_marks(step: Step, editing: Editing, faults: int) -> tuple[Mark, ...]:
    """Return the pills of a step in their order."""
    marks = [Mark("warning", str(faults), "amber")] if faults else []
    if step.behind:
        marks.append(Mark("language", say(_BEHIND[step.behind]), "amber"))
    if step.role:
        name = editing.sources.name_of("role", step.role)
        marks.append(Mark("mine", name, _TONES.get(step.role, "orange")))
    if step.target.minutes:
        words = minutes_text(step.target.minutes, editing.desk.language)
        marks.append(Mark("timer", words, "gray"))
    return tuple(marks)

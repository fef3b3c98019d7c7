"""The pills in the table of a process: kind and severity of a pain, what shows an SOP step."""

from desktop.domain.process.table import Row
from desktop.services.process.sheet import choices

PAIN_TONES = {"break": "red", "redundancy": "blue", "vagueness": "violet", "waiting": "amber"}
SEVERITY_TONES = {"high": "red", "medium": "amber", "low": "gray"}


def choice_words(column: str, language: str) -> dict[str, str]:
    """Return the words of a column of choices by their values."""
    return {value: name.text(language) for value, name in choices(column).items()}


def pill_of(row: Row, column: str, language: str) -> tuple[str, str] | None:
    """Return word and colour of the pill in a cell, None where it has none."""
    if column == "operation" and row.step:
        return "SOP", "blue"
    if column == "pain" and row.pain.kind:
        kind = row.pain.kind
        return choices("pain_kind")[kind].text(language), PAIN_TONES[kind]
    if column == "severity" and row.pain.severity:
        severity = row.pain.severity
        return choices("severity")[severity].text(language), SEVERITY_TONES[severity]
    return None

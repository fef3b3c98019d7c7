"""The kinds of controlled document, and the numbers they carry."""

from enum import StrEnum


class DocumentKind(StrEnum):
    """What a controlled document is; SOPs and processes have steps.

    Rulings are tables the desk works by, plans of exams among them; they stand in force from the
    moment they are kept. Processes are tables and drawings with a pane of their own.
    """

    POLICY = "policy"
    PROCEDURE = "procedure"
    SOP = "sop"
    FORM = "form"
    EXTERNAL = "external"
    PROCESS = "process"
    TARGETS = "targets"
    CALENDAR = "calendar"
    MATRIX = "matrix"
    TRIAGE_RULES = "triage_rules"
    EXAM = "exam"


RULINGS = frozenset(
    {
        DocumentKind.TARGETS,
        DocumentKind.CALENDAR,
        DocumentKind.MATRIX,
        DocumentKind.TRIAGE_RULES,
        DocumentKind.EXAM,
    }
)

# What the library's shelf does not hold.
OFF_SHELF = RULINGS | {DocumentKind.PROCESS}

_LETTERS = {
    DocumentKind.POLICY: "PL",
    DocumentKind.PROCEDURE: "PR",
    DocumentKind.SOP: "SOP",
    DocumentKind.FORM: "FM",
    DocumentKind.EXTERNAL: "EX",
    DocumentKind.PROCESS: "PM",
    DocumentKind.TARGETS: "SL",
    DocumentKind.CALENDAR: "CA",
    DocumentKind.MATRIX: "MX",
    DocumentKind.TRIAGE_RULES: "TR",
    DocumentKind.EXAM: "XM",
}


def document_number(kind: DocumentKind, code: str, house: str = "IT") -> str:
    """Return the number on every page: "IT-SOP-ACC-01"; `house` is the desk's own prefix."""
    return f"{house}-{_LETTERS[kind]}-{code}"


def of_number(said: str) -> tuple[DocumentKind | None, str]:
    """Return kind and code of what people call a document by: its number, or its code alone."""
    for kind, letters in _LETTERS.items():
        _, found, code = said.upper().partition(f"-{letters}-")
        if found and code:
            return kind, code
    return None, said

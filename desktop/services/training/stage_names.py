"""What the columns of marks are called, for paper and files."""

from desktop.domain.bilingual import Bilingual
from desktop.domain.questions.case import ESCALATION_COLUMN
from desktop.domain.vocabulary import ListName
from desktop.services.directory import Directory

_ESCALATION, _GENERAL = Bilingual("升级", "Escalation"), Bilingual("通用", "General")


def stage_name(code: str, directory: Directory) -> Bilingual:
    """Return the name of a column: a stage of the lifecycle, escalation, or what has no stage."""
    if code == ESCALATION_COLUMN:
        return _ESCALATION
    found = directory.by_code(ListName.STAGE, code) if code else None
    return found.name if found is not None else Bilingual(code) if code else _GENERAL

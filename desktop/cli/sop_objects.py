"""What the commands of SOPs say with --json."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from desktop.domain.documents.shelf import Shelved
from desktop.services.directory import Directory
from desktop.services.sops.imports import SopDraft, note_text

_SUMS = ("steps", "images", "images_missing", "words_source", "words_kept")


def document_object(draft: SopDraft, language: str, code: str = "") -> dict[str, Any]:
    """Return the report of one imported document."""
    return {
        "file": draft.file,
        "code": code or draft.code,
        "title": draft.title._asdict(),
        "language": draft.language,
        "steps": len(draft.sop.steps),
        "images": sum(bool(each.content) for each in draft.pictures),
        "images_missing": len(draft.missing),
        "words_source": draft.words.source,
        "words_kept": draft.words.kept,
        "words_lost": list(draft.words.lost),
        "missing": list(draft.missing),
        "warnings": [note_text(note, language) for note in draft.notes],
    }


def totals(reports: Sequence[dict[str, Any]], files: int) -> dict[str, Any]:
    """Return the same keys for all documents together: counts, and every warning with its file."""
    languages = Counter(report["language"] for report in reports)
    warnings = [f"{each['file']}: {said}" for each in reports for said in each["warnings"]]
    return {
        "file": files,
        "title": len(reports),
        "language": dict(sorted(languages.items())),
        **{name: sum(report[name] for report in reports) for name in _SUMS},
        "warnings": warnings,
    }


def listed_object(row: Shelved, directory: Directory) -> dict[str, Any]:
    """Return one row of the library."""
    item = directory.items.get(row.service_type or 0)
    return {
        "code": row.code,
        "kind": row.kind.value,
        "title": row.title._asdict(),
        "service_type": item.code if item else "",
        "version": row.label,
        "number": row.number,
        "state": row.state.value,
        "review": row.review.value,
        "on_way": row.on_way.state.value if row.on_way else "",
    }

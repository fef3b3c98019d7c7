"""The sentences of the report about a document, from resources/exchange/sop_notes.toml."""

from functools import cache
from typing import Any

from desktop.exchange.sops.draft import Note
from desktop.resources import load_toml


def note_text(note: Note, language: str) -> str:
    """Return a note as a sentence, with the line it is about."""
    words = _shipped()[note.code][language].format(detail=note.detail)
    if not note.line:
        return str(words)
    return f"第 {note.line} 行：{words}" if language == "zh" else f"Line {note.line}: {words}"


def trail_text(language: str) -> str:
    """Return what stands before headings and numbers that became structure."""
    return str(_shipped()["trail"]["en" if language == "en" else "zh"])


@cache
def _shipped() -> dict[str, dict[str, Any]]:
    return load_toml("exchange/sop_notes.toml")

"""A folder of exported SOPs as names and bytes: one file per version, pictures, a manifest."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop.domain.file_names import safe_name
from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.sops.draft import SopDraft
from desktop.exchange.sops.own_markdown import own_markdown, picture_file
from desktop.exchange.sops.own_table import own_table
from desktop.exchange.sops.word_file import word_file

MANIFEST = "manifest.json"
_FORMAT = "deskbook sops 1"


def bundle(drafts: Sequence[SopDraft], progress: Progress = ignore_progress) -> dict[str, bytes]:
    """Return every file of an export by its name; the same drafts give the same bytes."""
    files: dict[str, bytes] = {}
    named: dict[str, SopDraft] = {}
    for done, draft in enumerate(drafts, start=1):
        name = _file_name(draft, named)
        named[name] = draft
        files[name] = own_markdown(draft).encode()
        files |= {picture_file(each): each.content for each in draft.pictures if each.content}
        progress(done, len(drafts))
    return _with_manifest(files, [_document(draft, name) for name, draft in named.items()])


def workbook_bundle(
    drafts: Sequence[SopDraft], progress: Progress = ignore_progress
) -> dict[str, bytes]:
    """Return one workbook of all documents, and the manifest."""
    name = "sops.xlsx"
    progress(0, len(drafts))
    return _with_manifest({name: own_table(drafts)}, [_document(each, name) for each in drafts])


def word_bundle(
    drafts: Sequence[SopDraft], progress: Progress = ignore_progress
) -> dict[str, bytes]:
    """Return one Word file for each document, and the manifest."""
    named: dict[str, SopDraft] = {}
    for draft in drafts:
        named[_file_name(draft, named, ".docx")] = draft
    files: dict[str, bytes] = {}
    for done, (name, draft) in enumerate(named.items(), start=1):
        files[name] = word_file(draft)
        progress(done, len(drafts))
    return _with_manifest(files, [_document(draft, name) for name, draft in named.items()])


def _with_manifest(
    files: Mapping[str, bytes], documents: Sequence[Mapping[str, Any]]
) -> dict[str, bytes]:
    listed = [
        {"name": name, "sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
        for name, content in sorted(files.items())
    ]
    manifest = {"format": _FORMAT, "documents": documents, "files": listed}
    text = json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"
    return {**files, MANIFEST: text.encode("utf-8", errors="backslashreplace")}


def listed_in(manifest: Path) -> set[str]:
    """Return the files of the export a manifest belongs to, itself among them; none for others."""
    try:
        held = json.loads(manifest.read_bytes())
        is_ours = isinstance(held, dict) and held.get("format") == _FORMAT
        return {MANIFEST, *(str(each["name"]) for each in held["files"])} if is_ours else set()
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return set()


def differing(manifest: bytes, content_of: Callable[[str], bytes | None]) -> list[str]:
    """Return the files of a bundle that are gone or not what the manifest says.

    Raises ValueError where the manifest itself cannot be read.
    """
    held = json.loads(manifest)
    if not isinstance(held, dict) or held.get("format") != _FORMAT:
        raise ValueError(_FORMAT)
    wrong = []
    for entry in held.get("files", ()):
        content = content_of(str(entry["name"]))
        if content is None or hashlib.sha256(content).hexdigest() != entry["sha256"]:
            wrong.append(str(entry["name"]))
    return wrong


def _document(draft: SopDraft, name: str) -> dict[str, Any]:
    return {
        "file": name,
        "code": draft.code,
        "kind": draft.kind.value,
        "version": draft.label,
        "title": {"zh": draft.title.zh, "en": draft.title.en},
        "steps": len(draft.sop.steps),
        "images": sorted(picture_file(each) for each in draft.pictures if each.content),
    }


def _file_name(draft: SopDraft, taken: Iterable[str], ending: str = ".md") -> str:
    parts = (draft.code, draft.label.replace("/", "-"))
    stem = safe_name(" ".join(filter(None, parts)), "sop")
    folded = {name.casefold() for name in taken}
    name, count = f"{stem}{ending}", 1
    while name.casefold() in folded:
        count += 1
        name = f"{stem} {count}{ending}"
    return name

"""Write the text of a draft: whole texts, single steps, what they point to."""

from collections.abc import Iterable, Mapping

from desktop.domain.documents.records import Version
from desktop.domain.documents.states import State
from desktop.domain.errors import AppError
from desktop.domain.keys import id_text, new_id
from desktop.domain.sops import mentions
from desktop.domain.sops.records import Branch, Lead, Sop, SopHead, Step
from desktop.store.change import Change
from desktop.store.library import documents, pains, pointers, sop_json, sop_texts

# Room between two positions, so that most moves write one row.
GAP = 1024


def draft(change: Change, version: int) -> Version:
    """Return a version whose text may change; raises AppError document_gone or document_fixed."""
    found = documents.version(change.connection, version)
    if found.state is not State.DRAFT:
        raise AppError("document_fixed", label=found.label)
    return found


def write_text(change: Change, document: int, version: int, sop: Sop) -> None:
    """Give a version without steps this head and these steps; steps known by id stay the same."""
    write_head(change, version, sop.head)
    codes = sop_texts.Codes(change.connection)
    ids = step_keys(change, document, (step.id for step in sop.steps))
    names = {given: id_text_of(change, key) for given, key in ids.items()}
    for place, step in enumerate(sop.steps):
        insert_step(change, version, ids[step.id], (place * GAP, renamed(step, names)), codes)
    point(change, version)


def write_head(change: Change, version: int, head: SopHead) -> None:
    """Give a version this head."""
    before = sop_texts.head(change.connection, version)
    fields = {"title_zh": head.title.zh, "title_en": head.title.en}
    inner = sop_json.differences(sop_json.head_data(before), sop_json.head_data(head))
    change.update("document_version", version, fields | inner)


def insert_step(
    change: Change, version: int, step_key: int, placed: tuple[int, Step], codes: sop_texts.Codes
) -> None:
    """Add the text of a step at a position."""
    position, step = placed
    place = {"step": step_key, "version": version, "position": position}
    change.insert("step_text", place | sop_texts.values(step, codes))


def update_step(change: Change, row: sop_texts.StepRow, step: Step) -> None:
    """Give a step's text other words."""
    codes = sop_texts.Codes(change.connection)
    fields = sop_texts.values(step, codes)
    fields.pop("data")
    inner = sop_json.differences(sop_json.step_data(row.step), sop_json.step_data(step))
    change.update("step_text", row.key, fields | inner)


def remove_step(change: Change, row: sop_texts.StepRow) -> None:
    """Take a step out of a version; where nothing else knows it, it goes for good."""
    remove_text(change, row.key, row.step_key)


def remove_text(change: Change, text: int, step: int) -> None:
    """Take the text of a step out of its version, by the keys of both."""
    change.remove("step_text", text)
    if not sop_texts.is_told_elsewhere(change.connection, step):
        for key in pains.ends_of(change.connection, step):
            change.remove("pain_end", key)
        change.remove("document_step", step)


def step_keys(change: Change, document: int, ids: Iterable[str]) -> dict[str, int]:
    """Return the key of each step by the id it was given; unknown ids become new steps.

    An id that another document has is no identity here: its step becomes a new one.
    """
    out: dict[str, int] = {}
    for given in ids:
        known = _known(change, document, given)
        out[given] = new_step(change, document, _as_id(change, given)) if known is None else known
    return out


def new_step(change: Change, document: int, identity: bytes | None = None) -> int:
    """Add a step for life and return its key."""
    row = {
        "id": identity or new_id(change.now),
        "document": document,
        "created_at": change.now,
    }
    return change.insert("document_step", row)


def id_text_of(change: Change, step_key: int) -> str:
    """Return the id of a step as it stands in texts."""
    row = change.row("document_step", step_key)
    assert row is not None  # noqa: S101 - just read or written in this transaction
    return id_text(row["id"])


def renamed(step: Step, names: Mapping[str, str]) -> Step:
    """Return a step that points to others by their own ids."""

    def lead(found: Lead) -> Lead:
        return found._replace(step=names.get(found.step, found.step))

    branches = tuple(Branch(each.label, lead(each.lead), each.note) for each in step.branches)
    known = names.get(step.id, step.id)
    return step._replace(id=known, branches=branches, then=lead(step.then))


def point(change: Change, version: int) -> None:
    """Bring up to date what a version points to."""
    sop = sop_texts.sop(change.connection, version)
    parts: tuple[Step | SopHead, ...] = (sop.head, *sop.steps)
    codes = {code for part in parts for code in mentions.documents(part)}
    pointers.point(change, version, sorted(codes))


def _known(change: Change, document: int, given: str) -> int | None:
    try:
        key = sop_texts.step_key(change.connection, given)
    except AppError:
        return None
    row = change.row("document_step", key) if key is not None else None
    return key if row is not None and row["document"] == document else None


def _as_id(change: Change, given: str) -> bytes | None:
    """Return the id a new step may keep: one that is an id, and nobody else's."""
    try:
        identity = sop_texts.to_id(given)
        taken = sop_texts.step_key(change.connection, given)
    except AppError:
        return None
    return identity if len(identity) == len(new_id(0)) and taken is None else None

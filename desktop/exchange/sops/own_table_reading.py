"""Read the step table that Deskbook wrote: records equal to those that were exported."""

from collections.abc import Sequence
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.errors import AppError
from desktop.domain.sops.records import Sop, Step
from desktop.exchange.sops.draft import SopDraft, Words
from desktop.exchange.sops.own_cells import list_of, properties_of, target_of, text_of
from desktop.exchange.sops.own_table import COLUMNS, DOCUMENT, PAIRS
from desktop.exchange.sops.properties_reading import Properties, head_of, step_of
from desktop.exchange.sops.tally import words_in
from desktop.exchange.source import Row


def is_own_table(rows: Sequence[Row]) -> bool:
    """Return whether a sheet has the header of Deskbook's own step table."""
    return bool(rows) and tuple(rows[0].cells) == tuple(COLUMNS.values())


def read_own_table(rows: Sequence[Row], name: str) -> list[SopDraft]:
    """Return the exported documents; raise AppError naming the first damaged row."""
    drafts: list[SopDraft] = []
    steps: list[Step] = []
    for row in rows[1:]:
        if not any(row.cells):
            continue
        padded = [*row.cells, *[""] * (len(COLUMNS) - len(row.cells))]
        cells = dict(zip(COLUMNS, padded, strict=False))
        try:
            if cells["row"] == DOCUMENT:
                _close(drafts, steps)
                drafts.append(_document(cells, name))
            else:
                steps.append(_step(cells, len(steps) + 1))
            words, counted = words_in(row.cells).total(), drafts[-1].words
        except (ValueError, IndexError) as error:
            raise AppError("sop_table_damaged", name=name, line=row.line) from error
        drafts[-1] = drafts[-1]._replace(words=Words(counted.source + words, counted.kept + words))
    _close(drafts, steps)
    return drafts


def _close(drafts: list[SopDraft], steps: list[Step]) -> None:
    if drafts and steps:
        drafts[-1] = drafts[-1]._replace(sop=Sop(drafts[-1].sop.head, tuple(steps)))
    steps.clear()


def _document(cells: dict[str, str], name: str) -> SopDraft:
    my = Properties(properties_of(cells["rest"]))
    head = head_of(my)._replace(
        title=_both(cells, "title"),
        purpose=_both(cells, "body"),
        target=target_of(cells["target"]),
        applies=my.both("applies"),
        not_for=my.both("not_for"),
        body=my.both("body"),
        kept=my.one("kept"),
    )
    draft = SopDraft(
        Sop(head),
        file=name,
        language=my.one("language"),
        code=text_of(cells["code"]),
        kind=DocumentKind(my.one("kind")),
        service_type=text_of(cells["service_type"]),
        label=my.one("version"),
        own=True,
    )
    if my.untaken:
        raise ValueError(my.untaken[0])
    return draft


def _step(cells: dict[str, str], at: int) -> Step:
    my = Properties(properties_of(cells["rest"]))
    # A row that a person added has no id yet.
    step = step_of(text_of(cells["id"]) if cells["id"] else f"step-{at}", my)
    if my.untaken:
        raise ValueError(my.untaken[0])
    pairs: dict[str, Any] = {name: _both(cells, name) for name in PAIRS}
    return step._replace(
        stage=text_of(cells["stage"]),
        role=text_of(cells["role"]),
        tools=list_of(cells["tools"]),
        templates=list_of(cells["templates"]),
        target=target_of(cells["target"]),
        **pairs,
    )


def _both(cells: dict[str, str], name: str) -> Bilingual:
    return Bilingual(text_of(cells[f"{name}_zh"]), text_of(cells[f"{name}_en"]))

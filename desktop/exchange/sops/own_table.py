"""Write SOPs as a workbook in the layout of template 2, from which they can be read back whole."""

import io
from collections.abc import Iterator, Sequence
from typing import Any

from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.sops.records import Step
from desktop.exchange.continued import CELL_CHARS, SPILL_HEADER, SPILL_SHEET
from desktop.exchange.sops.draft import SopDraft
from desktop.exchange.sops.own_cells import (
    cell_of,
    cell_of_list,
    cell_of_properties,
    cell_of_target,
)
from desktop.exchange.sops.properties import of_head, rest_of_step

COLUMNS = {
    "row": "行 Row",
    "code": "文件编号 Code",
    "service_type": "服务类型 Service type",
    "stage": "环节 Stage",
    "title_zh": "操作步骤 Steps (zh)",
    "title_en": "操作步骤 Steps (en)",
    "body_zh": "操作说明 Details (zh)",
    "body_en": "操作说明 Details (en)",
    "role": "责任角色 Role",
    "tools": "工具 Tools",
    "templates": "模板 Templates",
    "target": "时限 SLA",
    "question_zh": "判断点 Decision (zh)",
    "question_en": "判断点 Decision (en)",
    "done_when_zh": "完成标准 Done when (zh)",
    "done_when_en": "完成标准 Done when (en)",
    "mistakes_zh": "常见错误 Mistakes (zh)",
    "mistakes_en": "常见错误 Mistakes (en)",
    "rest": "其余内容 Other fields",
    "id": "编号 ID",
}
DOCUMENT, STEP = "文件 Document", "步骤 Step"
PAIRS = ("title", "body", "question", "done_when", "mistakes")
_TABLE_NAME = "SOP"
_WIDTHS = {"row": 12, "code": 12, "stage": 14, "role": 14, "target": 16, "id": 12}
_WIDTH = 30
_TARGETS = ("target", "target at", "target counts from")


def own_table(drafts: Sequence[SopDraft], progress: Progress = ignore_progress) -> bytes:
    """Return the workbook: a row for each document, and one for each of its steps."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - a third of a second, and only for this
    from xlsxwriter.exceptions import XlsxWriterException  # noqa: PLC0415

    out = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    try:
        with Workbook(out, options) as book:
            _fill(book, drafts, progress)
    except XlsxWriterException as error:
        raise AppError("export_cannot_write", name=_TABLE_NAME, cause=str(error)) from error
    return out.getvalue()


def _fill(book: Any, drafts: Sequence[SopDraft], progress: Progress) -> None:
    sheet = book.add_worksheet(_TABLE_NAME)
    head = book.add_format({"bold": True, "text_wrap": True, "border": 1, "valign": "top"})
    strong = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    sheet.freeze_panes(1, 0)
    for at, (key, name) in enumerate(COLUMNS.items()):
        sheet.set_column(at, at, _WIDTHS.get(key, _WIDTH))
        sheet.write_string(0, at, name, head)
    row, rests = 1, []
    for done, draft in enumerate(drafts, start=1):
        for cells in _rows(draft):
            form = strong if cells["row"] == DOCUMENT else plain
            for at, key in enumerate(COLUMNS):
                text = cells.get(key, "")
                if text:
                    sheet.write_string(row, at, text[:CELL_CHARS], form)
                starts = range(CELL_CHARS, len(text), CELL_CHARS)
                rests += [(row + 1, at + 1, text[start : start + CELL_CHARS]) for start in starts]
            row += 1
        progress(done, len(drafts))
    if rests:
        _spill(book.add_worksheet(SPILL_SHEET), rests)


def _spill(sheet: Any, rests: Sequence[tuple[int, int, str]]) -> None:
    for row, cells in enumerate((SPILL_HEADER, *rests)):
        for at, text in enumerate(cells):
            sheet.write_string(row, at, str(text))


def _rows(draft: SopDraft) -> Iterator[dict[str, str]]:
    head = draft.sop.head
    rest = [entry for entry in of_head(head) if entry[0] not in (*_TARGETS, "title zh", "title en")]
    more = [("kept", head.kept), ("version", draft.label), ("language", draft.language)]
    for name in ("applies", "not_for", "body"):
        text = getattr(head, name)
        more += [(f"{name} zh", text.zh), (f"{name} en", text.en)]
    rest += [entry for entry in more if entry[1]]
    own = {"code": cell_of(draft.code), "service_type": cell_of(draft.service_type)}
    yield own | {
        "row": DOCUMENT,
        "title_zh": cell_of(head.title.zh),
        "title_en": cell_of(head.title.en),
        "body_zh": cell_of(head.purpose.zh),
        "body_en": cell_of(head.purpose.en),
        "target": cell_of_target(head.target),
        "rest": cell_of_properties([("kind", draft.kind.value), *rest]),
    }
    for step in draft.sop.steps:
        yield own | _step(step)


def _step(step: Step) -> dict[str, str]:
    cells = {
        "row": STEP,
        "stage": cell_of(step.stage),
        "role": cell_of(step.role),
        "tools": cell_of_list(step.tools),
        "templates": cell_of_list(step.templates),
        "target": cell_of_target(step.target),
        "id": cell_of(step.id),
    }
    for name in PAIRS:
        text = getattr(step, name)
        cells |= {f"{name}_zh": cell_of(text.zh), f"{name}_en": cell_of(text.en)}
    rest = [each for each in rest_of_step(step) if each[0] not in {"question zh", "question en"}]
    return cells | {"rest": cell_of_properties(rest)}

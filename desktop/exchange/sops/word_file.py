"""Write an SOP as a Word document in the layout of template 2, for those who edit in Word."""

import io
import re
from collections.abc import Sequence
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import Step
from desktop.exchange.sops.draft import SopDraft
from desktop.exchange.sops.own_cells import cell_of_target

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_COLUMNS = (
    "环节 Stage",
    "操作步骤 Steps",
    "责任角色 Role",
    "工具/模板 Tools, templates",
    "SLA",
    "判断点 Decision",
    "完成标准 Done when",
    "常见错误 Mistakes",
)
_HEAD = {
    "purpose": "目的 Purpose",
    "applies": "适用范围 Applies to",
    "not_for": "不适用 Not for",
    "body": "正文 Text",
}
_EAST_ASIAN = "Microsoft YaHei"


def word_file(draft: SopDraft) -> bytes:
    """Return the document; the texts stand in both languages, one under the other."""
    from docx import Document  # noqa: PLC0415 - only for this, and slow to import
    from docx.enum.section import WD_ORIENT  # noqa: PLC0415

    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    _chinese_font(document)
    head = draft.sop.head
    document.add_heading(_fit(f"{draft.code} {_both(head.title, ' / ')}".strip()), level=1)
    document.add_paragraph(_fit("  ".join(filter(None, (draft.service_type, draft.label)))))
    for name, heading in _HEAD.items():
        text: Bilingual = getattr(head, name)
        if any(text):
            document.add_heading(heading, level=2)
            document.add_paragraph(_fit(_both(text)))
    for heading, texts in _lists(draft):
        document.add_heading(heading, level=2)
        for text in texts:
            document.add_paragraph(_fit(_both(text, " / ")), style="List Bullet")
    if draft.sop.steps:
        document.add_heading("标准操作步骤 Standard steps", level=2)
        _table(document, draft.sop.steps)
    if head.kept:
        document.add_heading("未归位 Kept aside", level=2)
        document.add_paragraph(_fit(head.kept))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _lists(draft: SopDraft) -> list[tuple[str, list[Bilingual]]]:
    head = draft.sop.head
    found = [
        ("必须记录 Must ask", [asked.text for asked in head.must_ask]),
        ("一票否决 Knock-outs", list(head.knock_outs)),
    ]
    return [(heading, texts) for heading, texts in found if texts]


def _table(document: Any, steps: Sequence[Step]) -> None:
    table = document.add_table(rows=1, cols=len(_COLUMNS), style="Table Grid")
    for cell, name in zip(table.rows[0].cells, _COLUMNS, strict=True):
        cell.text = ""
        cell.paragraphs[0].add_run(name).bold = True
    for at, step in enumerate(steps, start=1):
        cells = table.add_row().cells
        for cell, text in zip(cells, _cells(at, step), strict=True):
            cell.text = _fit(text)


def _cells(at: int, step: Step) -> tuple[str, ...]:
    asked = [f"□ {_both(each.text, ' / ')}" for each in step.must_ask]
    branches = [f"→ {_both(each.label, ' / ')}" for each in step.branches]
    return (
        step.stage,
        "\n".join(filter(None, (f"{at}. {_both(step.title, ' / ')}", _both(step.body), *asked))),
        step.role,
        ", ".join((*step.tools, *step.templates)),
        cell_of_target(step.target),
        "\n".join(filter(None, (_both(step.question), *branches))),
        _both(step.done_when),
        _both(step.mistakes),
    )


def _both(text: Bilingual, joint: str = "\n") -> str:
    return joint.join(filter(None, text))


def _fit(text: str) -> str:
    return _UNFIT.sub("\ufffd", text)


def _chinese_font(document: Any) -> None:
    """Name a font for Chinese, or Word takes one made for Japanese."""
    from docx.oxml.ns import qn  # noqa: PLC0415

    fonts = document.styles["Normal"].element.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:eastAsia"), _EAST_ASIAN)

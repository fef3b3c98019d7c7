"""What stands on every page around its content: table of control, running lines, watermark."""

import math
from typing import Any, NamedTuple

from desktop.drawing.measure import fitted, text_width
from desktop.drawing.pages.content import PageHead
from desktop.drawing.pages.fonts import font_name
from desktop.drawing.pages.head_table import head_high, paint_head_table
from desktop.drawing.pages.ink import ink
from desktop.drawing.pages.papers import MM, PAPERS
from desktop.drawing.pages.pen import Pen

_MARGINS = {
    "A4": (20 * MM, 18 * MM, 18 * MM, 22 * MM),
    "Letter": (54.0, 54.0, 54.0, 54.0),
}
_RUNNING = 8.25
_HEAD_TOP = 42.0
_WATERMARK = 84.0


class Sheet(NamedTuple):
    """A kind of page: its size, and the rectangle its content fills.

    A `bare` one has its own words around it, all but its number, which stands where the rectangle
    ends; `unit` is how much larger such words are than usual.
    """

    paper: tuple[float, float]
    left: float
    top: float
    width: float
    height: float
    bare: bool = False
    unit: float = 1.0

    @property
    def right(self) -> float:
        """Return the right edge of the content."""
        return self.left + self.width


def sheet_for(
    paper: str, head: PageHead, words: dict[str, str], *, landscape: bool = False
) -> Sheet:
    """Return the page of a document; a table of control takes room at its head."""
    size = PAPERS[paper][::-1] if landscape else PAPERS[paper]
    top, right, bottom, left = _MARGINS[paper]
    width = size[0] - left - right
    if head.number:
        top = _HEAD_TOP + head_high(head, words, width) + 10.0
    return Sheet(size, left, top, width, size[1] - top - bottom - 6.0)


class Furniture:
    """Draws what is the same on every page; page numbers are filled in when all are known.

    `before` are the pages of the documents that stand before this one in the same file.
    """

    def __init__(self, pen: Pen, head: PageHead, words: dict[str, str], *, before: int = 0) -> None:
        self._pen, self._head, self._words, self._before = pen, head, words, before
        self._sheets: list[Sheet] = []

    def paint(self, sheet: Sheet) -> None:
        """Draw it on the next page, with room for its number."""
        head, pen = self._head, self._pen
        pen.turn(sheet.paper)
        self._sheets.append(sheet)
        if head.watermark:
            self._watermark(sheet)
        if not sheet.bare:
            self._running(sheet)
            if head.number:
                paint_head_table(pen, (sheet.left, _HEAD_TOP, sheet.width), head, self._words)
            self._foot(sheet)
        pen.canvas.doForm(_form(self._before + len(self._sheets)))

    def number(self) -> None:
        """Write "page x of y" for every page."""
        pen, pages = self._pen, len(self._sheets)
        for page, sheet in enumerate(self._sheets, 1):
            pen.turn(sheet.paper)
            pen.canvas.beginForm(_form(self._before + page))
            if self._head.number and not sheet.bare:
                place = (sheet.left, _HEAD_TOP, sheet.width)
                paint_head_table(pen, place, self._head, self._words, f"{page} / {pages}")
            text = self._words["page_of"].format(page=page, total=pages)
            low = sheet.top + sheet.height if sheet.bare else sheet.paper[1] - 33.0
            pen.text_right((sheet.right, low), text, _RUNNING * sheet.unit, bold=True)
            pen.canvas.endForm()

    def _running(self, sheet: Sheet) -> None:
        head, pen = self._head, self._pen
        left = head.running or head.company
        right = " · ".join(filter(None, (head.number, head.label)))
        half = sheet.width / 2 - 6
        shown = fitted(left, half, _RUNNING)
        pen.text((sheet.left, 35.0), shown, _RUNNING, "muted", bold=False)
        shown = fitted(right, half, _RUNNING)
        pen.text_right((sheet.right, 35.0), shown, _RUNNING, "muted", bold=False)
        if not head.number:
            pen.line((sheet.left, 41.0, sheet.right, 41.0), "line", 0.6)

    def _foot(self, sheet: Sheet) -> None:
        head, pen, words = self._head, self._pen, self._words
        bottom = sheet.paper[1]
        pen.line((sheet.left, bottom - 46.5, sheet.right, bottom - 46.5), "line", 0.6)
        facts = (
            words["foot_effective"].format(day=head.effective) if head.effective else "",
            words["foot_review"].format(day=head.next_review) if head.next_review else "",
            words["foot_approver"].format(name=head.approver) if head.approver else "",
        )
        uncontrolled = words["uncontrolled"] if head.number else ""
        house = " · ".join(filter(None, (head.company, head.unit)))
        first = " · ".join(filter(None, facts)) or house
        second = " · ".join(filter(None, (uncontrolled, head.note)))
        for at, text in ((33.0, first), (22.0, second)):
            shown = fitted(text, sheet.width - 96 * (at == 33.0), 8.0)  # noqa: PLR2004
            pen.text((sheet.left, bottom - at), shown, 8.0, "muted", bold=False)

    def _watermark(self, sheet: Sheet) -> None:
        pen, (wide, high) = self._pen, sheet.paper
        canvas: Any = pen.canvas
        text = self._head.watermark
        most = math.hypot(wide, high) * 0.62
        usual = _WATERMARK * sheet.unit
        size = min(usual, usual * most / max(text_width(text, usual, bold=True), 1))
        canvas.saveState()
        middle = (wide / 2, high / 2)
        canvas.translate(*middle)
        canvas.rotate(52)
        canvas.setFillColor(ink("mark"))
        canvas.setFont(font_name(bold=True), size)
        canvas.drawString(-text_width(text, size, bold=True) / 2, -size / 3, text)
        canvas.restoreState()


def _form(page: int) -> str:
    return f"page_{page}"

"""Who signed, in one row of the head table: labels beside their names, or above long ones."""

from collections.abc import Iterator
from typing import NamedTuple

from desktop.drawing.linebreak import break_lines
from desktop.drawing.measure import fitted, text_width
from desktop.drawing.pages.content import PageHead
from desktop.drawing.pages.pen import Pen

LABEL = 8.0
"""The size of labels in the head table."""

PAD = 6.0
"""The room at the left of a cell."""

_SIZES = (8.75, 8.5, 8.25, 8.0)
_SMALLEST = 7.5
_GAP, _RIGHT = 5.0, 3.0
_ROW, _ABOVE, _LINE = 18.0, 14.5, 10.5
_MOST_LINES = 2
_PAGE = "88 / 88"


class SignerRow(NamedTuple):
    """The cells of the row: their widths, the lines of their values, the size of these."""

    labels: tuple[str, ...]
    widths: tuple[float, ...]
    values: tuple[tuple[str, ...], ...]
    size: float
    above: bool = False

    @property
    def height(self) -> float:
        """Return the height of the row."""
        lines = max(map(len, self.values))
        return _ABOVE + lines * _LINE if self.above else _ROW


def signer_row(head: PageHead, words: dict[str, str], width: float) -> SignerRow:
    """Return the row that cuts no name: smaller, higher or with fewer reviewers where needed."""
    labels = tuple(words[name] for name in ("author", "reviewer", "approver", "page"))
    for reviewers in _reviewers(head.reviewer, words["separator"]):
        values = (head.author, reviewers, head.approver, _PAGE)
        if row := _set(labels, values, width):
            return row
    values = (head.author, reviewers, head.approver, _PAGE)
    return _cut(labels, values, width)


def paint_signers(pen: Pen, place: tuple[float, float], row: SignerRow, page: str = "") -> None:
    """Write labels and names at x, y; with `page`, only the page's number in its cell."""
    x, y = place
    last = len(row.labels) - 1
    for at, (label, wide, lines) in enumerate(zip(row.labels, row.widths, row.values, strict=True)):
        if not page:
            pen.text(
                (x + PAD, y + (10.5 if row.above else 12.0)), label, LABEL, "muted", bold=False
            )
            if at:
                pen.line((x, y, x, y + row.height))
        left = x + PAD + (0.0 if row.above else text_width(label, LABEL) + _GAP)
        baseline = y + (_ABOVE + 6.5 if row.above else 12.0)
        shown = ((page,) if page else ()) if at == last else ((), lines)[not page]
        for line in shown:
            pen.text((left, baseline), line, row.size, bold=True)
            baseline += _LINE
        x += wide


def _reviewers(names: str, separator: str) -> Iterator[str]:
    """Yield all names, then the first and how many more there are."""
    yield names
    first, *more = names.split(separator)
    if more:
        yield f"{first} +{len(more)}"


def _set(labels: tuple[str, ...], values: tuple[str, ...], width: float) -> SignerRow | None:
    """Return a row that holds every name, the label beside it, above it, above two lines."""
    own = [text_width(label, LABEL) for label in labels]
    for above in (False, True):
        for size in _SIZES:
            need = [
                _needed(label, text_width(value, size, bold=True), above=above)
                for label, value in zip(own, values, strict=True)
            ]
            if sum(need) <= width:
                shown = tuple((value,) for value in values)
                return SignerRow(labels, _shared(need, width), shown, size, above)
    return _two_lines(labels, values, width)


def _two_lines(labels: tuple[str, ...], values: tuple[str, ...], width: float) -> SignerRow | None:
    for size in (_SIZES[-1], _SMALLEST):
        widths = _widths(labels, values, width, size)
        shown = tuple(
            tuple(break_lines(value, wide - PAD - _RIGHT, size, bold=True))
            for value, wide in zip(values, widths, strict=True)
        )
        if max(map(len, shown)) <= _MOST_LINES:
            return SignerRow(labels, widths, shown, size, above=True)
    return None


def _cut(labels: tuple[str, ...], values: tuple[str, ...], width: float) -> SignerRow:
    """Return two lines of every name, the end of endless ones left out."""
    widths = _widths(labels, values, width, _SMALLEST)
    shown = []
    for value, wide in zip(values, widths, strict=True):
        room = wide - PAD - _RIGHT
        first, *more = break_lines(value, room, _SMALLEST, bold=True)
        rest = fitted(" ".join(more), room, _SMALLEST, bold=True)
        shown.append((first, rest) if more else (first,))
    return SignerRow(labels, widths, tuple(shown), _SMALLEST, above=True)


def _widths(
    labels: tuple[str, ...], values: tuple[str, ...], width: float, size: float
) -> tuple[float, ...]:
    """Return widths of cells whose values stand in two lines: the least each, the rest by need."""
    least, wanted = [], []
    for label, value in zip(labels, values, strict=True):
        wide = text_width(value, size, bold=True)
        least.append(max(text_width(label, LABEL), min(wide, width / 6)) + PAD + _RIGHT)
        wanted.append(max(wide - width / 6, 0.0))
    spare = max(width - sum(least), 0.0)
    whole = sum(wanted) or 1.0
    return tuple(a + spare * b / whole for a, b in zip(least, wanted, strict=True))


def _needed(label: float, value: float, *, above: bool) -> float:
    inside = max(label, value) if above else label + _GAP + value
    return PAD + inside + _RIGHT


def _shared(need: list[float], width: float) -> tuple[float, ...]:
    """Return equal widths where they are enough, otherwise what each needs and a share."""
    equal = width / len(need)
    if max(need) <= equal:
        return (equal,) * len(need)
    spare = (width - sum(need)) / len(need)
    return tuple(each + spare for each in need)

"""Pages of a PDF as pixels; the library is no friend of threads, so one lane of work at a time."""

from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.errors import AppError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_POINTS = 72.0
_MOST_PIXELS = 40_000_000


class Raster(NamedTuple):
    """A page as rows of pixels, four bytes each: blue, green, red, unused."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Return the size of every page in points; raises AppError("print_unreadable")."""
    with _opened(pdf) as document:
        return [document.get_page_size(page) for page in range(len(document))]


def render_page(pdf: bytes, page: int, dpi: float) -> Raster:
    """Return one page, counted from 0; raises AppError("print_unreadable")."""
    with _opened(pdf) as document:
        wide, high = document.get_page_size(page)
        scale = dpi / _POINTS
        scale = min(scale, (_MOST_PIXELS / max(wide * high, 1.0)) ** 0.5)
        bitmap = document[page].render(scale=scale, prefer_bgrx=True)
        return Raster(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


def _opened(pdf: bytes) -> "PdfDocument":
    from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415 - wanted by previews alone

    try:
        return PdfDocument(pdf)
    except PdfiumError as error:
        raise AppError("print_unreadable") from error

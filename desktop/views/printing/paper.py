"""Send a PDF to a printer: pages as images, drawn beside the window's own thread."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.errors import AppError
from desktop.domain.progress import Progress
from desktop.drawing.pages.raster import Raster, page_sizes, render_page

_DPI = 300


def choose_printer(parent: QWidget, title: str, pages: int) -> QPrinter | None:
    """Let the person choose printer, copies and pages; None where they leave it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setFullPage(True)
    printer.setFromTo(1, pages)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    return printer if chosen else None


def print_pages(pdf: bytes, printer: QPrinter, progress: Progress) -> int:
    """Draw the pages chosen, each as large as the sheet; return how many."""
    count = len(page_sizes(pdf))
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or count, count)
    painter = QPainter()
    if not painter.begin(printer):
        raise AppError("printer_failed")
    try:
        for done, page in enumerate(range(first, last + 1)):
            progress(done, last - first + 1)
            if done:
                _turn(printer)
            image = to_image(render_page(pdf, page - 1, _DPI))
            painter.drawImage(_whole(printer, image), image)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    return last - first + 1


def to_image(raster: Raster) -> QImage:
    """Return a page as an image that owns its pixels."""
    shape = QImage.Format.Format_RGB32
    return QImage(raster.pixels, raster.width, raster.height, raster.stride, shape).copy()


def _turn(printer: QPrinter) -> None:
    if not printer.newPage():
        raise AppError("printer_failed")


def _whole(printer: QPrinter, image: QImage) -> QRectF:
    """Return where a page lies on the sheet: as large as it goes, its shape kept."""
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
    scale = min(sheet.width() / image.width(), sheet.height() / image.height())
    wide, high = image.width() * scale, image.height() * scale
    return QRectF((sheet.width() - wide) / 2, (sheet.height() - high) / 2, wide, high)

"""Small pictures of images, decoded off the thread of the window and within limits."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

_FORMATS = frozenset({b"png", b"jpeg", b"jpg", b"gif", b"bmp", b"webp", b"ppm"})
# A picture of few bytes may unfold to gigabytes: its head says how many dots it has.
MOST_DOTS = 40_000_000
MOST_PASTED_BYTES = 400_000_000


def read_thumbnail(path: Path, room: QSize) -> QImage | None:
    """Return an image made to fit into `room`, None where it is none or too large to decode."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoDetectImageFormat(True)
    if reader.format().data() not in _FORMATS:
        return None
    size = reader.size()
    if not size.isValid() or size.isEmpty() or size.width() * size.height() > MOST_DOTS:
        return None
    # A phone lays its photos on the side and says so.
    reader.setAutoTransform(True)
    if reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        room = room.transposed()
    if size.width() > room.width() or size.height() > room.height():
        wanted = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(wanted.expandedTo(QSize(1, 1)))
    image = reader.read()
    return None if image.isNull() else image


def png_bytes(image: QImage) -> bytes:
    """Return an image as PNG."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(kept.data())

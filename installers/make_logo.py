"""Draw the sizes of the logo from its SVG; run by hand with the environment's Python."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256)
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons" / "app"


def draw(renderer: QSvgRenderer, size: int) -> QImage:
    """Return the logo as a square picture with a clear background."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return picture


def main() -> int:
    """Write one PNG per size beside the SVG."""
    _app = QGuiApplication(["make_logo", "-platform", "offscreen"])
    renderer = QSvgRenderer(str(FOLDER / "deskbook.svg"))
    if not renderer.isValid():
        return 1
    for size in SIZES:
        draw(renderer, size).save(str(FOLDER / f"deskbook-{size}.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Draws on a page with y downwards from its top edge; knows nothing of what it draws."""

from typing import Any

from desktop.drawing.measure import text_width
from desktop.drawing.pages.fonts import font_name
from desktop.drawing.pages.ink import ink

Line = tuple[float, float, float, float]


class Pen:
    """A canvas of the PDF library, its y turned around."""

    def __init__(self, canvas: Any, height: float) -> None:
        self.canvas = canvas
        self.height = height

    def turn(self, paper: tuple[float, float]) -> None:
        """Go on with a page of another size."""
        self.height = paper[1]
        self.canvas.setPageSize(paper)

    def text(
        self, at: tuple[float, float], text: str, size: float, colour: str = "ink", *, bold: bool
    ) -> None:
        """Write one line; `at` is the left end of its baseline."""
        self.canvas.setFillColor(ink(colour))
        self.canvas.setFont(font_name(bold=bold), size)
        self.canvas.drawString(at[0], self.height - at[1], text.replace("\n", " "))

    def text_right(
        self, at: tuple[float, float], text: str, size: float, colour: str = "ink", *, bold: bool
    ) -> None:
        """Write one line that ends at `at`."""
        x = at[0] - text_width(text, size, bold=bold)
        self.text((x, at[1]), text, size, colour, bold=bold)

    def text_middle(
        self, at: tuple[float, float], text: str, size: float, colour: str = "ink", *, bold: bool
    ) -> None:
        """Write one line around `at`."""
        x = at[0] - text_width(text, size, bold=bold) / 2
        self.text((x, at[1]), text, size, colour, bold=bold)

    def fill(self, x: float, y: float, size: tuple[float, float], colour: str) -> None:
        """Fill a rectangle."""
        self.canvas.setFillColor(ink(colour))
        self.canvas.rect(x, self.height - y - size[1], *size, stroke=0, fill=1)

    def frame(
        self,
        place: tuple[float, float, float, float],
        colour: str = "line",
        width: float = 0.75,
        radius: float = 0.0,
    ) -> None:
        """Draw the outline of a rectangle given as x, y, width, height."""
        x, y, wide, high = place
        self.canvas.setStrokeColor(ink(colour))
        self.canvas.setLineWidth(width)
        self.canvas.roundRect(x, self.height - y - high, wide, high, radius, stroke=1, fill=0)

    def line(
        self, ends: Line, colour: str = "line", width: float = 0.75, dashes: tuple[float, ...] = ()
    ) -> None:
        """Draw a straight line from x, y to x, y."""
        self.canvas.setStrokeColor(ink(colour))
        self.canvas.setLineWidth(width)
        if dashes:
            self.canvas.setDash(list(dashes))
        x, y, to_x, to_y = ends
        self.canvas.line(x, self.height - y, to_x, self.height - to_y)
        if dashes:
            self.canvas.setDash()

    def polygon(self, points: tuple[tuple[float, float], ...], colour: str) -> None:
        """Fill a shape of straight edges."""
        path = self.canvas.beginPath()
        path.moveTo(points[0][0], self.height - points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, self.height - y)
        path.close()
        self.canvas.setFillColor(ink(colour))
        self.canvas.drawPath(path, stroke=0, fill=1)

    def link(self, url: str, place: tuple[float, float, float, float]) -> None:
        """Make a rectangle lead to an address."""
        x, y, wide, high = place
        self.canvas.linkURL(url, (x, self.height - y - high, x + wide, self.height - y))

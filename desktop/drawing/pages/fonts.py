"""The shipped font in two weights, embedded in part; real bold, no shaping.

Shaping would make copied Chinese text come out as radicals, so it's never on.
"""

from functools import cache

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics

from desktop.drawing.pdf import FONT_NAMES, register_fonts


def font_name(*, bold: bool) -> str:
    """Return the name of the font on a page."""
    return FONT_NAMES[bold]


@cache
def load_fonts() -> frozenset[int]:
    """Make the fonts known to the PDF library; return the characters that both weights have."""
    # Otherwise every file names Helvetica, which is not embedded; some print shops refuse that.
    rl_config.canvas_basefontname = FONT_NAMES[False]
    register_fonts()
    faces = (pdfmetrics.getFont(name).face for name in FONT_NAMES.values())
    regular, bold = (frozenset(face.charToGlyph) for face in faces)
    return regular & bold

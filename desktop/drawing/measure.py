"""How wide a text is: by the advance widths of the shipped font, on screen, paper and in files.

Kerning is left out of it, and by the painters too.
"""

from functools import cache

from desktop.drawing.sfnt import Advances
from desktop.resources import resource

FONT_FILES = {False: "fonts/NotoSansSC-Regular.ttf", True: "fonts/NotoSansSC-Bold.ttf"}
"""The shipped font files by boldness."""

ELLIPSIS = "…"
_OPTICAL = 0.37
# What is added up has rounding errors; a text as wide as its place fits.
SLACK = 0.001


@cache
def advances(*, bold: bool = False) -> Advances:
    """Return the advance widths of the shipped font, read at the first call."""
    return Advances(resource(FONT_FILES[bold]))


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of one line of text in the unit of `size`."""
    return sum(map(advances(bold=bold).__getitem__, text)) * size


def fitted(text: str, width: float, size: float, *, bold: bool = False) -> str:
    """Return the text, or as much of its beginning as fits `width` with … behind it."""
    room = width + SLACK
    if text_width(text, size, bold=bold) <= room:
        return text
    room -= text_width(ELLIPSIS, size, bold=bold)
    known = advances(bold=bold)
    end = 0
    for character in text:
        room -= known[character] * size
        if room < 0:
            break
        end += 1
    return text[:end].rstrip() + ELLIPSIS


def centred_baseline(middle: float, size: float) -> float:
    """Return the baseline on which a line of text looks centred on `middle`.

    Chinese characters reach from 0.12 below the baseline to 0.88 above it, capitals to 0.73.
    """
    return middle + size * _OPTICAL

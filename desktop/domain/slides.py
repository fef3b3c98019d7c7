"""Slides: what each says, what is said beside it, and how a slide is laid out, in points.

The same deck becomes slides of an office program and pages of a PDF.
"""

from enum import StrEnum
from typing import NamedTuple

WIDE, HIGH = 960.0, 540.0
EDGE = 48.0
NOTES_HIGH = 220.0


class SlideKind(StrEnum):
    """What a slide is for: its look follows."""

    TITLE = "title"
    OVERVIEW = "overview"
    STEP = "step"
    END = "end"


class Area(NamedTuple):
    """A rectangle on a slide."""

    x: float
    y: float
    width: float
    height: float


TITLE_AREA = Area(EDGE, 62.0, WIDE - 2 * EDGE, 72.0)
KICKER_AREA = Area(EDGE, 34.0, WIDE - 2 * EDGE, 24.0)
BODY_AREA = Area(EDGE, 148.0, WIDE - 2 * EDGE, 336.0)
FOOT_AREA = Area(EDGE, 504.0, WIDE - 2 * EDGE, 20.0)
COVER_TITLE_AREA = Area(EDGE + 24, 150.0, WIDE - 2 * EDGE - 24, 120.0)
COVER_BODY_AREA = Area(EDGE + 24, 290.0, WIDE - 2 * EDGE - 24, 190.0)
BAR = Area(0.0, 0.0, 12.0, HIGH)
COVER_BAR = Area(0.0, 0.0, 36.0, HIGH)
INDENT = 20.0
LINE = 1.4
TITLE_SIZE, COVER_SIZE, KICKER_SIZE, FOOT_SIZE = 28.0, 36.0, 14.0, 11.0
SIZES = (20.0, 18.0, 16.0, 14.0, 12.0)


class Line(NamedTuple):
    """One paragraph of a slide: at level 1 it belongs to the one above it."""

    text: str
    level: int = 0


class Slide(NamedTuple):
    """One slide; `kicker` stands small above the title, `notes` beside it for who speaks.

    `size` is that of its lines, chosen so that they fit.
    """

    kind: SlideKind
    title: str
    lines: tuple[Line, ...] = ()
    notes: tuple[str, ...] = ()
    kicker: str = ""
    size: float = SIZES[0]

    @property
    def title_area(self) -> Area:
        """Return where the title stands."""
        return COVER_TITLE_AREA if self.kind is SlideKind.TITLE else TITLE_AREA

    @property
    def body_area(self) -> Area:
        """Return where the lines stand."""
        return COVER_BODY_AREA if self.kind is SlideKind.TITLE else BODY_AREA

    @property
    def title_size(self) -> float:
        """Return the size of the title."""
        return COVER_SIZE if self.kind is SlideKind.TITLE else TITLE_SIZE


class Deck(NamedTuple):
    """Slides in their order; `foot` stands on each of them but the first, with its number."""

    title: str
    slides: tuple[Slide, ...]
    language: str
    foot: str = ""
    author: str = ""
    made_at: int = 0

"""The sizes of text on paper; Chinese and English have their own distance of lines."""

from desktop.drawing.pages.text import Look

BODY = {"zh": Look(10.5, 16.0), "en": Look(10.0, 14.5)}
NOTE = Look(8.5, 12.0, "muted")
SECOND = Look(9.0, 12.5, "muted")
CELL = {"zh": Look(9.75, 14.5), "en": Look(9.5, 13.0)}
SMALL = Look(8.25, 11.0, "muted")
HEADINGS = {
    1: Look(20.0, 27.0, bold=True),
    2: Look(15.0, 21.0, bold=True),
    3: Look(12.0, 17.0, bold=True),
}
GAP = 6.0
"""Between paragraphs, in points."""


def body(language: str) -> Look:
    """Return how running text looks in a language."""
    return BODY.get(language, BODY["en"])


def cell(language: str) -> Look:
    """Return how the text of tables looks in a language."""
    return CELL.get(language, CELL["en"])

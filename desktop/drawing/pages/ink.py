"""The colours of pages, by the tokens of paper."""

from functools import cache

from reportlab.lib.colors import Color, HexColor

from desktop.drawing.colours import paper_colours


@cache
def ink(name: str) -> Color:
    """Return the colour of a name."""
    return HexColor(paper_colours()(name))

"""The colours of pages: the tokens of paper, and what only pages have."""

from functools import cache

from reportlab.lib.colors import Color, HexColor

from desktop.drawing.colours import paper_colours

_PAGES = {
    "head_text": "#0A4A58",
    "label": "#F4F8F9",
    "cautious": "#8A4300",
    "knock_out": "#B3261E",
    "code": "#F2F4F5",
    "mark": "#EDEFF1",
    "paper": "#FFFFFF",
}


@cache
def ink(name: str) -> Color:
    """Return the colour of a name."""
    return HexColor(_PAGES[name] if name in _PAGES else paper_colours()(name))

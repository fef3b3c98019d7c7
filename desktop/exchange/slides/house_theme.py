"""The look of the house in an office file: a 16:9 page, its colours, its fonts, two layouts.

The library's own template brings eleven layouts of another shape; two of them are kept and laid
out anew.
"""

import re
from typing import Any

from desktop.domain.slides import (
    BAR,
    BODY_AREA,
    COVER_BAR,
    COVER_BODY_AREA,
    COVER_TITLE_AREA,
    HIGH,
    TITLE_AREA,
    WIDE,
    Area,
)
from desktop.resources import load_toml

LATIN, EAST_ASIAN = "Segoe UI", "Microsoft YaHei"
COVER, CONTENT = 0, 1
_KEPT = 2
_POINT = 12_700
# The colours of a theme by their names in the file, and which of the house's they are.
_COLOURS = {
    "dk1": "ink",
    "lt1": "paper",
    "dk2": "accent",
    "lt2": "head",
    "accent1": "accent",
    "accent2": "warningbar",
    "accent3": "knock_out",
    "accent4": "muted",
    "accent5": "head_text",
    "accent6": "line",
    "hlink": "accent",
    "folHlink": "muted",
}


def colour(name: str) -> str:
    """Return a colour of the house as six hexadecimal digits."""
    inks: dict[str, str] = load_toml("theme/tokens.toml")["paper"]
    return inks[name].lstrip("#").upper()


def ink(name: str) -> Any:
    """Return a colour of the house as the library has them."""
    from pptx.dml.color import RGBColor  # noqa: PLC0415 - loaded late with its library

    made: Any = RGBColor
    return made.from_string(colour(name))


def dress(presentation: Any) -> None:
    """Give an empty presentation the page, the colours, the fonts and the layouts of the house."""
    presentation.slide_width, presentation.slide_height = emu(WIDE), emu(HIGH)
    layouts = presentation.slide_layouts
    for layout in list(layouts)[_KEPT:]:
        layouts.remove(layout)
    master = presentation.slide_master
    _paint_theme(master)
    for shape in list(master.placeholders)[_KEPT:]:
        shape.element.getparent().remove(shape.element)
    _lay_out(master, (TITLE_AREA, BODY_AREA))
    _lay_out(layouts[COVER], (COVER_TITLE_AREA, COVER_BODY_AREA))
    _lay_out(layouts[CONTENT], (TITLE_AREA, BODY_AREA))


def add_bars(presentation: Any) -> None:
    """Draw the bar at the left edge of both layouts; it needs a slide to be drawn on first."""
    from pptx.enum.shapes import MSO_SHAPE  # noqa: PLC0415 - loaded late with its library

    slide = presentation.slides[0]
    for at, area in ((COVER, COVER_BAR), (CONTENT, BAR)):
        bar = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *map(emu, area))
        bar.fill.solid()
        bar.fill.fore_color.rgb = ink("accent")
        bar.line.fill.background()
        bar.shadow.inherit = False
        bar.name = "bar"
        tree = presentation.slide_layouts[at].element.cSld.spTree
        # Behind all others; the first two entries of a tree are about itself.
        tree.insert(2, bar.element)


def emu(points: float) -> int:
    """Return points in the unit of the file."""
    return round(points * _POINT)


def _lay_out(page: Any, areas: tuple[Area, Area]) -> None:
    shapes = list(page.placeholders)
    for shape, area in zip(shapes, areas, strict=False):
        shape.left, shape.top, shape.width, shape.height = map(emu, area)
    for shape in shapes[len(areas) :]:
        shape.element.getparent().remove(shape.element)


def _paint_theme(master: Any) -> None:
    from pptx.opc.constants import RELATIONSHIP_TYPE  # noqa: PLC0415 - loaded late

    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    text = part.blob.decode("utf-8")
    for name, ours in _COLOURS.items():
        pattern = rf"<a:{name}>.*?</a:{name}>"
        text = re.sub(
            pattern, f'<a:{name}><a:srgbClr val="{colour(ours)}"/></a:{name}>', text, flags=re.S
        )
    text = re.sub(r'<a:latin typeface="[^"]*"', f'<a:latin typeface="{LATIN}"', text)
    text = re.sub(r'<a:ea typeface="[^"]*"', f'<a:ea typeface="{EAST_ASIAN}"', text)
    part._blob = text.encode()  # noqa: SLF001 - the library has no other way to change a theme

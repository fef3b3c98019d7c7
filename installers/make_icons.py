"""Draw the icon files from the icon font, and the tick and arrow files from the tokens.

Run by hand after a change to resources/icons/icons.toml or the colours:
    python3 installers/make_icons.py
"""

import json
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

from fontTools.pens.basePen import decomposeQuadraticSegment
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
_FONT = "phosphor-1.3.0.ttf"
_CHARACTERS = "phosphor-charmap-1.3.0.json"
_LETTERS = {"moveTo": "M", "lineTo": "L"}

_MARKS = {
    "check": ("onaccent", '<path d="M3 8.5 6.5 12 13 5" {line}/>'),
    "check-text": ("text", '<path d="M3 8.5 6.5 12 13 5" {line}/>'),
    "dash": ("onaccent", '<path d="M4 8h8" {line}/>'),
    "dot": ("accent", '<circle cx="8" cy="8" r="5" fill="{colour}"/>'),
    "caret-down": ("text2", '<path d="M3 6l5 5 5-5" {line}/>'),
    "caret-down-off": ("disabled", '<path d="M3 6l5 5 5-5" {line}/>'),
    "caret-up": ("text2", '<path d="M3 10l5-5 5 5" {line}/>'),
    "branch-down": ("text2", '<path d="M5 6.5l3 3 3-3" {thin}/>'),
    "branch-right": ("text2", '<path d="M6.5 5l3 3-3 3" {thin}/>'),
    "branch-left": ("text2", '<path d="M9.5 5l-3 3 3 3" {thin}/>'),
}
_LINE = (
    'fill="none" stroke="{colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'
)


def glyph_path(font: TTFont, code: int) -> str:
    """Return a glyph's outline, y downwards, as M, L, Q and Z with whole numbers."""
    glyphs = font.getGlyphSet()
    pen = DecomposingRecordingPen(glyphs)
    glyphs[font.getBestCmap()[code]].draw(pen)
    top = font["hhea"].ascent
    out: list[str] = []
    here = (0, 0)

    def place(point: tuple[float, float]) -> tuple[int, int]:
        return round(point[0]), round(top - point[1])

    for step, points in pen.value:
        if step in _LETTERS:
            here = place(points[0])
            out += [_LETTERS[step], *map(str, here)]
        elif step == "qCurveTo":
            for control, end in decomposeQuadraticSegment(points):
                if place(end) != here:
                    here = place(end)
                    out += ["Q", *map(str, place(control)), *map(str, here)]
        elif step == "closePath":
            out.append("Z")
    return " ".join(out)


def icon_paths() -> dict[str, str]:
    """Return the outline of each icon by its meaning."""
    package = find_spec("qtawesome")
    if package is None or package.origin is None:
        sys.exit("qtawesome is not installed; the icons are drawn from its font")
    folder = Path(package.origin).parent / "fonts"
    font = TTFont(folder / _FONT)
    codes = json.loads((folder / _CHARACTERS).read_text(encoding="utf-8"))
    groups = tomllib.loads((RESOURCES / "icons/icons.toml").read_text(encoding="utf-8"))
    return {
        meaning: glyph_path(font, int(codes[glyph], 16))
        for group in groups.values()
        for meaning, glyph in group.items()
    }


def write_icons() -> int:
    """Write resources/icons/paths.json, meaning to path; return how many."""
    paths = icon_paths()
    text = json.dumps(dict(sorted(paths.items())), indent=0)
    (RESOURCES / "icons/paths.json").write_text(text + "\n", encoding="utf-8")
    return len(paths)


def write_marks() -> int:
    """Write the tick and arrow files that style sheets need, per theme; return how many."""
    tokens = tomllib.loads((RESOURCES / "theme/tokens.toml").read_text(encoding="utf-8"))
    for scheme, colours in tokens["colours"].items():
        folder = RESOURCES / "theme/marks" / scheme
        folder.mkdir(parents=True, exist_ok=True)
        for name, (token, shape) in _MARKS.items():
            colour = colours[token]
            line = _LINE.format(colour=colour)
            thin = line.replace('width="2"', 'width="1.2"')
            body = shape.format(line=line, thin=thin, colour=colour)
            svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">{body}</svg>\n'
            (folder / f"{name}.svg").write_text(svg, encoding="utf-8")
    return len(_MARKS) * len(tokens["colours"])


if __name__ == "__main__":
    print(f"{write_icons()} icons, {write_marks()} marks")

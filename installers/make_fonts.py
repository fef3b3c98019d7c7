"""Cut the shipped fonts out of the npm package of Noto Sans SC; run by hand, needs fonttools."""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import IO, cast

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

PACKAGE = "@expo-google-fonts/noto-sans-sc@0.4.3"
SHA256 = "0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59"
SOURCES = {
    "NotoSansSC-Regular.ttf": "package/400Regular/NotoSansSC_400Regular.ttf",
    "NotoSansSC-Bold.ttf": "package/700Bold/NotoSansSC_700Bold.ttf",
}
LICENCE = "package/LICENSE_FONT"
# Characters of the general standard table (8,105) that GBK lacks, from Unihan's kTGH.
BEYOND_GBK = Path(__file__).with_name("general_standard_beyond_gbk.txt")
FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"

_HAN_BLOCKS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))
_APPROXIMATELY = 0x2252


def gbk_characters() -> set[int]:
    """Return every character that GBK can write, as Python's own codec knows it."""
    pairs = (bytes([lead, trail]) for lead in range(0x81, 0xFF) for trail in range(0x40, 0xFF))
    # What is ignored in a pair that means nothing leaves a stray letter behind.
    texts = ((pair, pair.decode("gbk", "ignore")) for pair in pairs)
    return {ord(text) for pair, text in texts if len(text) == 1 and text.encode("gbk") == pair}


def standard_beyond_gbk() -> set[int]:
    """Return the characters of the general standard table that GBK lacks."""
    lines = BEYOND_GBK.read_text(encoding="utf-8").splitlines()
    return {ord(char) for line in lines if not line.startswith("#") for char in line}


def wanted_characters(available: set[int]) -> set[int]:
    """Return what to keep: GBK, the standard table, and all that is no ideograph."""
    other = {code for code in available if not any(a <= code <= b for a, b in _HAN_BLOCKS)}
    return gbk_characters() | standard_beyond_gbk() | other


def add_image_sign(font: TTFont) -> None:
    """Give the font U+2252, the one character of GBK it lacks: an equals sign between two dots."""
    glyphs, names = font["glyf"], font.getBestCmap()
    equals, dot = names[ord("=")], names[ord(".")]
    width = font["hmtx"][equals][0]
    dot_box, box = glyphs[dot], glyphs[equals]
    gap = (box.yMax - box.yMin) // 4
    above = box.yMax + gap - dot_box.yMin
    below = box.yMin - gap - dot_box.yMax
    glyph = Glyph()
    glyph.numberOfContours = -1
    glyph.components = [
        _component(equals, 0, 0),
        _component(dot, box.xMin - dot_box.xMin, above),
        _component(dot, box.xMax - dot_box.xMax, below),
    ]
    font.setGlyphOrder([*font.getGlyphOrder(), "uni2252"])
    glyphs["uni2252"] = glyph
    glyph.recalcBounds(glyphs)
    font["hmtx"]["uni2252"] = (width, glyph.xMin)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[_APPROXIMATELY] = "uni2252"


def _component(name: str, x: int, y: int) -> GlyphComponent:
    component = GlyphComponent()
    component.glyphName, component.x, component.y = name, x, y
    component.flags = 0x0002 | 0x0004  # offsets are x and y, rounded to the grid
    return component


def cut(source: IO[bytes], target: Path) -> int:
    """Write the subset of one weight; return how many characters it covers."""
    font = TTFont(source, recalcTimestamp=False)
    for tag in ("vhea", "vmtx"):
        del font[tag]
    if _APPROXIMATELY not in font.getBestCmap():
        add_image_sign(font)
    options = subset.Options(layout_features=["kern", "locl"], hinting=False, name_IDs=["*"])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted_characters(set(font.getBestCmap())))
    cutter.subset(font)
    font.save(target)
    return len(font.getBestCmap())


def fetch(folder: Path) -> Path:
    """Download the npm package into the folder and return the archive."""
    done = subprocess.run(
        ["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True, capture_output=True, text=True
    )
    return folder / done.stdout.strip().splitlines()[-1]


def main() -> int:
    """Make both fonts and put the licence beside them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--archive", type=Path, help=f"{PACKAGE} as a .tgz already fetched")
    given = parser.parse_args().archive
    with tempfile.TemporaryDirectory() as folder:
        archive = given or fetch(Path(folder))
        if hashlib.sha256(archive.read_bytes()).hexdigest() != SHA256:
            print(f"{archive} is not the package these fonts were made from.", file=sys.stderr)
            return 1
        FONTS.mkdir(parents=True, exist_ok=True)
        with tarfile.open(archive) as tar:
            for name, member in SOURCES.items():
                covered = cut(cast("IO[bytes]", tar.extractfile(member)), FONTS / name)
                size = (FONTS / name).stat().st_size / 1e6
                print(f"{name}: {covered} characters, {size:.1f} MB")
            licence = cast("IO[bytes]", tar.extractfile(LICENCE))
            (FONTS / "OFL.txt").write_bytes(licence.read())
    return 0


if __name__ == "__main__":
    sys.exit(main())

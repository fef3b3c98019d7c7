"""Text measure: the shipped font's own widths, cut texts, and what it costs to begin."""

import subprocess
import sys
from pathlib import Path

from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from desktop.drawing.measure import FONT_FILES, advances, fitted, text_width
from desktop.resources import resource

TEXTS = st.text(st.sampled_from("台本 SOP步骤（1）：abc，。…W1"), max_size=40)
ROOT = Path(__file__).resolve().parents[2]


def test_every_character_of_both_fonts_is_as_wide_as_the_font_library_says():
    for bold, name in FONT_FILES.items():
        font = TTFont(resource(name), lazy=True)
        em, widths = font["head"].unitsPerEm, font["hmtx"].metrics
        known = advances(bold=bold)
        wrong = [
            code
            for code, glyph in font.getBestCmap().items()
            if abs(known[chr(code)] - widths[glyph][0] / em) > 1e-9
        ]
        font.close()
        assert wrong == []


def test_a_chinese_character_is_as_wide_as_the_size_and_a_missing_one_has_a_width():
    assert text_width("流程", 10) == 20
    assert text_width("\U0001f9ff", 10) > 0
    assert text_width("", 10) == 0
    assert text_width("Step", 10) < text_width("Step", 10, bold=True)


@given(TEXTS, st.floats(0, 300))
def test_a_fitted_text_is_the_whole_text_or_fits_with_a_mark_of_the_cut(text, width):
    cut = fitted(text, width, 12)
    if cut != text:
        assert cut.endswith("…")
        assert text.startswith(cut[:-1])
        assert text_width(text, 12) > width
        assert cut == "…" or text_width(cut, 12) <= width + 0.01
    else:
        assert text == "…" or text_width(text, 12) <= width + 0.01


def test_measuring_begins_without_the_font_library():
    code = (
        "import sys; from desktop.drawing.measure import text_width; text_width('台', 9);"
        "sys.exit('fontTools' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0

"""Tests of the shipped fonts: what they can write, what they are called, under which licence."""

import unicodedata

import pytest
from fontTools.ttLib import TTFont

import make_fonts
from desktop.resources import resource

_FONTS = {"fonts/NotoSansSC-Regular.ttf": "Regular", "fonts/NotoSansSC-Bold.ttf": "Bold"}
_SYMBOLS = "①②⑩⑳→←↑↓✓▲▼◆◇■□●○★☆─│┌┐└┘├┤┬┴┼═║█…—“”‘’《》【】（），。、；：？！·×÷±≤≥≠≈≒°℃‰%€£¥№©®™"


@pytest.fixture(scope="module", params=list(_FONTS))
def font(request):
    with TTFont(resource(request.param), lazy=True) as opened:
        yield opened, _FONTS[request.param]


def missing(font: TTFont, codes: set[int]) -> str:
    return "".join(sorted(chr(code) for code in codes - set(font.getBestCmap())))


def test_every_character_of_gbk_can_be_written(font):
    gbk = make_fonts.gbk_characters()
    assert len(gbk) == 21791
    assert missing(font[0], gbk) == ""


def test_every_character_of_the_general_standard_table_can_be_written(font):
    beyond = make_fonts.standard_beyond_gbk()
    assert len(beyond) == 276
    assert missing(font[0], beyond) == ""


def test_latin_letters_and_the_tones_of_pinyin_can_be_written(font):
    latin = {code for code in range(0x20, 0x100) if unicodedata.category(chr(code)) != "Cc"}
    assert missing(font[0], latin | set(map(ord, "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"))) == ""


def test_the_symbols_of_the_interface_and_the_manuals_can_be_written(font):
    assert missing(font[0], set(map(ord, _SYMBOLS))) == ""


def test_characters_have_outlines_of_the_kind_that_pdf_writers_embed(font):
    opened, _ = font
    names = opened.getBestCmap()
    assert "glyf" in opened
    assert "CFF " not in opened
    assert all(opened["glyf"][names[ord(char)]].numberOfContours for char in "台本龘䶮①✓≒A1")


def test_both_weights_belong_to_one_family(font):
    opened, weight = font
    assert opened["name"].getDebugName(1) == "Noto Sans SC"
    assert opened["name"].getDebugName(2) == weight
    assert opened["OS/2"].usWeightClass == {"Regular": 400, "Bold": 700}[weight]


def test_digits_are_of_one_width(font):
    opened, _ = font
    names = opened.getBestCmap()
    assert len({opened["hmtx"][names[ord(digit)]][0] for digit in "0123456789"}) == 1


def test_the_licence_stands_beside_the_fonts():
    text = resource("fonts/OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "Reserved Font Name 'Source'" in text


def test_both_fonts_together_stay_below_sixteen_megabytes():
    assert sum(resource(name).stat().st_size for name in _FONTS) < 16_000_000

"""The colours of the token file are readable: WCAG 2 contrast, computed."""

import pytest

from desktop.qtkit.tokens import tokens

TEXTS = ["text", "text2", "muted", "accent", "accentH"]
STATES = ["red", "orange", "amber", "green", "blue", "violet", "gray"]
GROUNDS = ["surface", "canvas", "sel"]


def luminance(colour):
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def text_pairs():
    yield from ((text, ground) for text in TEXTS for ground in GROUNDS)
    yield from ((text, "raised") for text in TEXTS)
    yield from (("text", ground) for ground in ("hover", "subtle", "accentbg", "rail", "segment"))
    yield from (("text2", ground) for ground in ("hover", "subtle", "rail"))
    yield from (("muted", ground) for ground in ("sel", "subtle"))
    yield from ((state, "surface") for state in STATES)
    yield from ((state, f"{state}bg") for state in STATES)
    yield from [("onaccent", "accent"), ("onaccent", "accentH"), ("oncritical", "critical")]
    toasts = ("toasttext", "toastmuted", "toastaccent", "toastgreen", "toastamber", "toastred")
    yield from ((text, "toast") for text in toasts)


def graphic_pairs():
    yield from [("control", "surface"), ("focus", "surface"), ("focus", "canvas")]
    yield from [("focus", "sel"), ("accent", "accentbg"), ("accent", "hover")]
    yield from ((f"{state}solid", "surface") for state in STATES)
    yield from ((f"{state}solid", "sel") for state in STATES)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), list(text_pairs()))
def test_text_stands_out_from_its_ground(scheme, text, ground):
    colours = tokens().colours[scheme]
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("mark", "ground"), list(graphic_pairs()))
def test_marks_and_outlines_stand_out_from_their_ground(scheme, mark, ground):
    colours = tokens().colours[scheme]
    assert contrast(colours[mark], colours[ground]) >= 3.0


@pytest.mark.parametrize("ground", tokens().avatars)
def test_initials_stand_out_from_each_avatar_colour(ground):
    assert contrast(tokens().on_avatar, ground) >= 4.5


def test_both_themes_have_the_same_tokens():
    colours = tokens().colours
    assert colours["light"].keys() == colours["dark"].keys()

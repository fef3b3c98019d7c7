"""Every colour is readable on whatever it stands on: WCAG 2 contrast, in each theme and palette."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette

import desktop
from desktop.qtkit.contrast import GRAPHICS, TEXT, contrast
from desktop.qtkit.palette import high_contrast_colours, is_dark
from desktop.qtkit.tokens import tokens
from desktop.resources import resource
from desktop.tour.looks import contrast_samples

TEXTS = ["text", "text2", "muted", "accent", "accentH"]
STATES = ["red", "orange", "amber", "green", "blue", "violet", "gray"]
TOASTS = ["toasttext", "toastmuted", "toastaccent", "toastgreen", "toastamber", "toastred"]


def text_pairs():
    yield from ((text, ground) for text in TEXTS for ground in ("surface", "canvas", "sel"))
    yield from ((text, "raised") for text in TEXTS)
    grounds = ("hover", "subtle", "accentbg", "rail", "segment")
    yield from ((text, ground) for text in ("text", "text2") for ground in grounds)
    yield from (("muted", ground) for ground in ("sel", "subtle"))
    yield from (("accent", "accentbg"), ("accent", "hover"))
    # Words and badges of a state stand in rows, which may be under the mouse or chosen.
    yield from ((state, ground) for state in STATES for ground in ("surface", "canvas"))
    yield from ((state, f"{state}bg") for state in STATES)
    # The time of a step, which may be the current one or under the mouse.
    yield from ((state, ground) for state in ("red", "amber") for ground in ("accentbg", "hover"))
    yield from [("onaccent", "accent"), ("onaccent", "accentH"), ("oncritical", "critical")]
    yield from ((text, "toast") for text in TOASTS)


def graphic_pairs():
    grounds = ("surface", "canvas", "sel")
    yield from (("control", "surface"), ("control", "raised"))
    yield from (("focus", ground) for ground in (*grounds, "raised", "accentbg"))
    yield from [("accent", "accentbg"), ("accent", "hover"), ("accent", "track")]
    yield from ((f"{state}solid", ground) for state in STATES for ground in grounds[::2])
    yield from (("critical", ground) for ground in ("surface",))


# design.md 5 gives the dark critical red for its white text; its badge has bars, code and word.
EXEMPT = {
    ("dark", "critical", "surface"),
    ("light", "accent", "track"),
    ("dark", "accent", "track"),
}


def palettes():
    """Return every set of colours by name: both themes, and high contrast of several systems."""
    found = dict(tokens().colours)
    for name, system in contrast_samples().items():
        nearest = tokens().colours["dark" if is_dark(system) else "light"]
        found[name] = high_contrast_colours(system, nearest)
    return found


PALETTES = palettes()


def weak(colours, name, pairs, least):
    return [
        f"{one} on {ground}: {contrast(colours[one], colours[ground]):.2f}"
        for one, ground in pairs
        if (name, one, ground) not in EXEMPT and contrast(colours[one], colours[ground]) < least
    ]


@pytest.mark.parametrize("name", PALETTES)
def test_text_stands_out_from_its_ground(name):
    assert weak(PALETTES[name], name, text_pairs(), TEXT) == []


@pytest.mark.parametrize("name", PALETTES)
def test_marks_and_outlines_stand_out_from_their_ground(name):
    assert weak(PALETTES[name], name, graphic_pairs(), GRAPHICS) == []


def rules():
    """Yield selector, colour of the text and ground of each rule of the style sheet with both."""
    sheet = resource("theme/deskbook.qss").read_text(encoding="utf-8")
    for selector, body in re.findall(r"([^{}]+)\{((?:[^{}]|\$\{\w+\})*)\}", sheet):
        said = dict(re.findall(r"(?<![-\w])(color|background): \$(\w+);", body))
        chosen = dict(re.findall(r"selection-(color|background-color): \$(\w+);", body))
        if {"color", "background"} <= said.keys():
            yield selector.strip(), said["color"], said["background"]
        if chosen.keys() == {"color", "background-color"}:
            yield selector.strip(), chosen["color"], chosen["background-color"]


def test_the_style_sheet_is_read():
    assert len(list(rules())) >= 8


@pytest.mark.parametrize("name", PALETTES)
def test_each_rule_of_the_style_sheet_puts_text_on_a_ground_it_stands_out_from(name):
    colours = PALETTES[name]
    pairs = [(ink, ground) for _, ink, ground in rules() if ink != "disabled"]
    assert weak(colours, name, pairs, TEXT) == []


@pytest.mark.parametrize("name", contrast_samples())
def test_high_contrast_keeps_disabled_text_and_the_chosen_row_visible(name):
    colours = PALETTES[name]
    assert contrast(colours["disabled"], colours["surface"]) >= GRAPHICS
    assert colours["sel"] != colours["surface"]
    assert contrast(colours["text"], colours["sel"]) >= 7.0


def test_a_system_that_marks_with_a_colour_too_near_its_ground_is_not_followed():
    system = QPalette()
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        system.setColor(role, "#000000")
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        system.setColor(role, "#FFFFFF")
    system.setColor(QPalette.ColorRole.Highlight, "#101010")
    system.setColor(QPalette.ColorRole.HighlightedText, "#F0F0F0")
    colours = high_contrast_colours(system, tokens().colours["dark"])
    assert (colours["accent"], colours["onaccent"]) == ("#ffffff", "#000000")


@pytest.mark.parametrize("ground", tokens().avatars)
def test_initials_stand_out_from_each_avatar_colour(ground):
    assert contrast(tokens().on_avatar, ground) >= TEXT


def test_both_themes_have_the_same_tokens():
    colours = tokens().colours
    assert colours["light"].keys() == colours["dark"].keys()


LITERAL = re.compile(r"^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$")


def literals():
    """Yield each colour that is written in the code or in the style sheet."""
    root = Path(desktop.__file__).parent
    for path in sorted(root.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and LITERAL.match(str(node.value)):
                yield f"{path.name}:{node.lineno} {node.value}"
            named = isinstance(node, ast.Attribute) and "GlobalColor" in ast.unparse(node.value)
            if named and node.attr != "transparent":
                yield f"{path.name}:{node.lineno} {node.attr}"
    for file in sorted(resource("theme").glob("*.qss")):
        sheet = file.read_text(encoding="utf-8")
        yield from re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(", sheet)


def test_no_colour_is_written_outside_the_token_file():
    assert list(literals()) == []

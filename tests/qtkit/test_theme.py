"""The theme: one source for palette, fonts and style sheet, changed while the program runs."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.qtkit.palette import build_palette, high_contrast_colours, is_dark
from desktop.qtkit.stylesheet import build_stylesheet
from desktop.qtkit.theme import Mode
from desktop.qtkit.tokens import tokens
from desktop.resources import resource

GROUPS = [QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("group", GROUPS)
def test_every_group_of_the_palette_comes_from_the_tokens(scheme, group):
    colours = tokens().colours[scheme]
    palette = build_palette(colours)
    known = {QColor(each).name() for each in colours.values()}
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Text, QPalette.ColorRole.Highlight):
        assert palette.color(group, role).name() in known
    assert is_dark(palette) == (scheme == "dark")


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_style_sheet_has_no_open_names_and_its_files_exist(scale, language):
    sheet = build_stylesheet(tokens().colours["light"], tokens(), scale, "light", language)
    assert "$" not in sheet
    for part in sheet.split("url(")[1:]:
        name = part.split(")")[0].rsplit("/", 1)[-1]
        assert resource(f"theme/marks/light/{name}").is_file()


def test_a_change_of_theme_reaches_palette_colours_and_listeners(theme):
    heard = []
    theme.changed.connect(lambda: heard.append(theme.scheme))
    theme.set_mode("dark")
    assert heard == ["dark"]
    assert theme.dark
    assert theme.colour("surface") == QColor("#1A1E22")
    assert QApplication.palette().color(QPalette.ColorRole.Base) == QColor("#1A1E22")


def test_a_colour_that_is_data_is_taken_as_it_is(theme):
    assert theme.colour("#123456").name() == "#123456"
    with pytest.raises(KeyError):
        theme.colour("no such token")


def test_the_text_scale_stays_between_100_and_200_percent(theme):
    theme.set_scale(1.5)
    assert theme.font("heading").pixelSize() == 24
    assert theme.height("row") == 54
    assert QApplication.font().pixelSize() == round(13 * 1.5)
    theme.set_scale(9.0)
    assert theme.scale == 2.0
    theme.set_scale(0.1)
    assert theme.scale == 1.0


def test_a_role_has_one_font_object_and_two_line_heights(theme):
    assert theme.font("title") is theme.font("title")
    assert (theme.line("body"), theme.metrics("body").height() > 0) == (21, True)
    theme.set_language("en")
    assert theme.line("body") == 19


def test_weight_600_is_drawn_as_700(theme):
    assert theme.font("section").weight() == 700
    assert theme.font("body").weight() == 400


def test_system_mode_takes_light_or_dark_from_the_system(theme):
    theme.set_mode(Mode.SYSTEM)
    assert theme.scheme in ("light", "dark")


@pytest.mark.parametrize("dark", [False, True])
def test_high_contrast_takes_the_systems_own_colours(dark):
    system = QPalette(QColor("#000000" if dark else "#FFFFFF"))
    marked = "#ffff00" if dark else "#0000ff"
    system.setColor(QPalette.ColorRole.Highlight, QColor(marked))
    nearest = tokens().colours["dark" if dark else "light"]
    colours = high_contrast_colours(system, nearest)
    assert colours.keys() == nearest.keys()
    assert colours["accent"] == marked
    assert colours["text"] == system.color(QPalette.ColorRole.Text).name()
    assert colours["red"] == colours["text"]

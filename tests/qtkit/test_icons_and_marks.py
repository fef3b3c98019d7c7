"""Every icon and mark is there, paints something, and follows the theme."""

import runpy
import tomllib
from importlib.util import find_spec

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter

from desktop.domain.vocabulary import Priority, StatusKind
from desktop.qtkit.icons import blank_pixmap, icon, icon_names, icon_pixmap
from desktop.qtkit.logo import logo_icon
from desktop.qtkit.marks.avatar import avatar_colour, initials, paint_avatar
from desktop.qtkit.marks.pills import key_size, paint_key, paint_pill, paint_square, pill_size
from desktop.qtkit.marks.priority import paint_priority
from desktop.qtkit.marks.sla import SlaMark, paint_sla
from desktop.qtkit.marks.status import paint_escalated, paint_status
from desktop.qtkit.tokens import tokens
from desktop.resources import resource


def declared():
    groups = tomllib.loads(resource("icons/icons.toml").read_text(encoding="utf-8"))
    return {name for group in groups.values() for name in group}


def inked(image):
    return any(
        image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())
    )


def test_every_declared_icon_was_drawn():
    assert declared() == set(icon_names())


@pytest.mark.parametrize("name", sorted(declared()))
def test_each_icon_paints_something(theme, name):
    assert theme
    assert inked(icon_pixmap(name, 16, "text2", 1.0).toImage())


def test_an_icon_is_painted_once_and_anew_after_a_change_of_theme(theme):
    first = icon_pixmap("search")
    assert icon_pixmap("search").cacheKey() == first.cacheKey()
    light = icon("search")
    theme.set_mode("dark")
    assert icon_pixmap("search").cacheKey() != first.cacheKey()
    assert icon("search").cacheKey() != light.cacheKey()


def test_an_icon_is_sharp_on_a_dense_screen(theme):
    assert theme
    pixmap = icon_pixmap("search", 16, "accent", 2.0)
    assert pixmap.size() == QSize(32, 32)
    assert pixmap.deviceIndependentSize().toSize() == QSize(16, 16)


def test_the_logo_has_every_usual_size(theme):
    assert theme
    assert QSize(256, 256) in logo_icon().availableSizes()


PAINTERS = {
    **{
        f"priority {each}": lambda p, r, t, each=each: paint_priority(p, r, each, t)
        for each in Priority
    },
    **{
        f"status {each}": lambda p, r, t, each=each: paint_status(p, r, each, t)
        for each in StatusKind
    },
    **{f"sla {each}": lambda p, r, t, each=each: paint_sla(p, r, each, 0.4, t) for each in SlaMark},
    "escalated": paint_escalated,
    "avatar": lambda p, r, t: paint_avatar(p, r, "罗斌", "p1", t),
    "nobody": lambda p, r, t: paint_avatar(p, r, "", "", t),
    "pill": lambda p, r, t: paint_pill(p, r, "4", "amber", t),
    "critical pill": lambda p, r, t: paint_pill(p, r, "4", "critical", t),
    "key": lambda p, r, t: paint_key(p, r, "Ctrl K", "surface", t),
    "key on accent": lambda p, r, t: paint_key(p, r, "C", "accent", t),
    "square": lambda p, r, t: paint_square(p, r, "bluesolid", t),
}


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("mode", ["light", "dark", "high_contrast"])
def test_all_marks_are_painted_and_differ(theme, mode, ratio):
    theme.set_mode(mode)
    pictures = {}
    for name, paint in PAINTERS.items():
        pixmap = blank_pixmap(QSize(60, 24), ratio)
        painter = QPainter(pixmap)
        paint(painter, QRect(0, 0, 60, 24), theme)
        painter.end()
        image = pixmap.toImage()
        assert inked(image), name
        pictures[name] = bytes(image.constBits())
    waiting = {name for name in pictures if "waiting" in name}
    assert len({pictures[name] for name in waiting}) == 1
    others = [data for name, data in pictures.items() if name not in waiting]
    assert len(set(others)) == len(others)


@pytest.mark.parametrize(
    ("name", "letters"),
    [("罗斌", "罗"), ("Luo Bin", "LB"), ("Marco", "M"), ("", ""), ("  ", ""), ("李 Na", "李")],
)
def test_initials_fit_the_script_of_the_name(name, letters):
    assert initials(name) == letters


def test_a_person_keeps_one_colour():
    assert avatar_colour("p-17") == avatar_colour("p-17")
    assert {avatar_colour(str(number)) for number in range(100)} == set(tokens().avatars)


def test_boxes_grow_with_their_text(theme):
    small, large = key_size("C", theme), key_size("Ctrl Enter", theme)
    assert small.width() >= small.height()
    assert large.width() > small.width()
    assert pill_size("1,204", theme).width() > pill_size("4", theme).width()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_style_sheet_marks_have_the_colours_of_the_tokens(scheme):
    folder = resource(f"theme/marks/{scheme}")
    colours = tokens().colours[scheme]
    assert colours["onaccent"] in (folder / "check.svg").read_text(encoding="utf-8")
    assert colours["text2"] in (folder / "caret-down.svg").read_text(encoding="utf-8")


def test_the_icon_files_are_what_the_script_draws():
    pytest.importorskip("fontTools")
    if find_spec("qtawesome") is None:
        pytest.skip("the icon font comes with qtawesome")
    script = resource("..").resolve() / "installers" / "make_icons.py"
    if not script.is_file():
        pytest.skip("only in a checkout")
    assert runpy.run_path(str(script))["icon_paths"]() == icon_names()

"""A QPalette for every group from colour tokens, and tokens from the system's palette."""

from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette

_ROLE = QPalette.ColorRole
_GROUP = QPalette.ColorGroup

_TOKEN_OF_ROLE = {
    _ROLE.Window: "canvas",
    _ROLE.WindowText: "text",
    _ROLE.Base: "surface",
    _ROLE.AlternateBase: "subtle",
    _ROLE.Text: "text",
    _ROLE.PlaceholderText: "muted",
    _ROLE.Button: "surface",
    _ROLE.ButtonText: "text",
    _ROLE.BrightText: "oncritical",
    _ROLE.ToolTipBase: "toast",
    _ROLE.ToolTipText: "toasttext",
    _ROLE.Highlight: "sel",
    _ROLE.HighlightedText: "text",
    _ROLE.Accent: "accent",
    _ROLE.Link: "accent",
    _ROLE.LinkVisited: "violet",
    _ROLE.Light: "surface",
    _ROLE.Midlight: "border",
    _ROLE.Mid: "border2",
    _ROLE.Dark: "control",
    _ROLE.Shadow: "text",
}
_TOKEN_WHEN_DISABLED = {
    _ROLE.WindowText: "disabled",
    _ROLE.Text: "disabled",
    _ROLE.ButtonText: "disabled",
    _ROLE.HighlightedText: "disabled",
    _ROLE.Base: "subtle",
    _ROLE.Button: "subtle",
    _ROLE.Link: "disabled",
}


def build_palette(colours: Mapping[str, str]) -> QPalette:
    """Return the palette of a theme; all three groups are set."""
    palette = QPalette()
    for role, token in _TOKEN_OF_ROLE.items():
        palette.setColor(role, QColor(colours[token]))
    for role, token in _TOKEN_WHEN_DISABLED.items():
        palette.setColor(_GROUP.Disabled, role, QColor(colours[token]))
    return palette


def is_dark(palette: QPalette) -> bool:
    """Return whether text is lighter than what it stands on."""
    text = palette.color(_ROLE.WindowText).lightness()
    return text > palette.color(_ROLE.Window).lightness()


_HIGH_CONTRAST_OF_ROLE = {
    _ROLE.Window: ("canvas", "rail", "desk", "subtle"),
    _ROLE.Base: ("surface", "raised", "grid", "segment", "toasttext"),
    _ROLE.Text: ("border", "border2", "control", "text", "text2", "muted", "toast"),
    _ROLE.Highlight: ("sel", "accentbg", "accent", "accentH", "focus"),
    _ROLE.HighlightedText: ("onaccent",),
}
_STATES = ("red", "orange", "amber", "green", "blue", "violet", "gray")


def high_contrast_colours(system: QPalette, nearest: Mapping[str, str]) -> dict[str, str]:
    """Return tokens in the system's own colours; `nearest` is the theme of like lightness.

    States keep their shapes and words and lose their tints. A selection takes the accent only as
    an edge: its fill would hide the text that the system chose for other grounds.
    """
    colours = dict(nearest)
    for role, names in _HIGH_CONTRAST_OF_ROLE.items():
        colours.update(dict.fromkeys(names, system.color(role).name()))
    colours["disabled"] = system.color(_GROUP.Disabled, _ROLE.Text).name()
    for name in ("sel", "accentbg", "hover"):
        colours[name] = colours["canvas"]
    for state in _STATES:
        colours[state] = colours["text"]
        colours[f"{state}bg"] = colours["surface"]
        colours[f"{state}solid"] = colours["text"]
    for name in ("toastmuted", "toastaccent", "toastgreen", "toastamber", "toastred"):
        colours[name] = colours["toasttext"]
    return colours

"""A QPalette for every group from colour tokens, and tokens from the system's palette."""

from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette

from desktop.qtkit.contrast import GRAPHICS, TEXT, contrast, readable

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
    _ROLE.Base: ("surface", "raised", "grid", "segment", "toasttext", "oncritical"),
    _ROLE.Text: ("border", "border2", "control", "text", "text2", "muted", "toast", "critical"),
    _ROLE.Highlight: ("accent", "accentH", "focus"),
}
# How much of a colour a ground may take, and what a text on it needs in high contrast.
_SHARES, _ENHANCED = (0.3, 0.2, 0.12, 0.06), 7.0
_STATES = ("red", "orange", "amber", "green", "blue", "violet", "gray")
_ON_TOASTS = ("toastmuted", "toastaccent", "toastgreen", "toastamber", "toastred")


def high_contrast_colours(system: QPalette, nearest: Mapping[str, str]) -> dict[str, str]:
    """Return tokens in the system's own colours; `nearest` is the theme of like lightness.

    States keep their shapes and words and lose their tints. A selection takes the accent as an
    edge and only as much of it as a ground as leaves the text standing out.
    """
    colours = dict(nearest)
    for role, names in _HIGH_CONTRAST_OF_ROLE.items():
        colours.update(dict.fromkeys(names, system.color(role).name()))
    grounds = (colours["surface"], colours["canvas"])
    # What the system marks a selection with may be a ground for texts, not a colour of texts.
    for name in ("accent", "accentH", "focus"):
        colours[name] = readable(colours[name], grounds, colours["text"])
    on_accent = system.color(_ROLE.HighlightedText).name()
    colours["onaccent"] = readable(on_accent, [colours["accent"]], colours["surface"])
    disabled = system.color(_GROUP.Disabled, _ROLE.Text).name()
    colours["disabled"] = readable(disabled, grounds, colours["text"], GRAPHICS)
    colours["sel"] = colours["accentbg"] = _tint(colours, "accent")
    colours["hover"] = _tint(colours, "control")
    for state in _STATES:
        colours[state] = colours["text"]
        colours[f"{state}bg"] = colours["surface"]
        colours[f"{state}solid"] = colours["text"]
    for name in _ON_TOASTS:
        colours[name] = colours["toasttext"]
    return colours


def _tint(colours: Mapping[str, str], token: str) -> str:
    ground, wanted = QColor(colours["canvas"]), QColor(colours[token])
    mixed = (_mixed(ground, wanted, share).name() for share in _SHARES)
    return next((each for each in mixed if _carries(each, colours)), ground.name())


def _carries(ground: str, colours: Mapping[str, str]) -> bool:
    text, accent = contrast(colours["text"], ground), contrast(colours["accent"], ground)
    return text >= _ENHANCED and accent >= TEXT


def _mixed(ground: QColor, wanted: QColor, share: float) -> QColor:
    def part(old: int, new: int) -> int:
        return round(old + (new - old) * share)

    return QColor(
        part(ground.red(), wanted.red()),
        part(ground.green(), wanted.green()),
        part(ground.blue(), wanted.blue()),
    )

"""How a picture is dressed: language or pseudo-locale, theme or a palette of high contrast."""

from PySide6.QtGui import QColor, QPalette

from desktop.app.program import App
from desktop.qtkit.i18n import Pseudo, languages
from desktop.qtkit.theme import current_theme
from desktop.resources import load_toml

_ROLE, _GROUP = QPalette.ColorRole, QPalette.ColorGroup
_ROLES = {
    "window": (_ROLE.Window, _ROLE.Button),
    "base": (_ROLE.Base,),
    "text": (_ROLE.Text, _ROLE.WindowText, _ROLE.ButtonText),
    "highlight": (_ROLE.Highlight,),
    "highlighted": (_ROLE.HighlightedText,),
}


def wear(app: App, language: str, theme: str) -> None:
    """Put a language and a theme on the program."""
    pseudo = language in tuple(Pseudo)
    languages().pseudo = language if pseudo else ""
    samples = contrast_samples()
    mode = "high_contrast" if theme in samples else theme
    app.machine.values |= {"language": "en" if pseudo else language, "theme": mode}
    if theme in samples:
        current_theme().use_system(samples[theme])
    app.apply_setting("theme", mode)
    app.apply_setting("language", app.language())


def contrast_samples() -> dict[str, QPalette]:
    """Return palettes of high contrast by name."""
    return {
        name: _palette(colours)
        for name, colours in load_toml("theme/contrast_samples.toml").items()
    }


def _palette(colours: dict[str, str]) -> QPalette:
    palette = QPalette()
    for name, roles in _ROLES.items():
        for role in roles:
            palette.setColor(role, QColor(colours[name]))
    palette.setColor(_GROUP.Disabled, _ROLE.Text, QColor(colours["disabled"]))
    return palette

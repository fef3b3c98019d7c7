"""The one place that says how things look: colours, fonts, palette and style sheet."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop.qtkit.fonts import Fonts
from desktop.qtkit.palette import build_palette, high_contrast_colours, is_dark
from desktop.qtkit.stylesheet import build_stylesheet
from desktop.qtkit.tokens import TypeRole, tokens


class Mode(StrEnum):
    """Which theme a person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


_SCHEMES = {Mode.LIGHT: Qt.ColorScheme.Light, Mode.DARK: Qt.ColorScheme.Dark}
_SCALE_MIN, _SCALE_MAX = 1.0, 2.0
STYLE = "Fusion"


class Theme(QObject):
    """Colours by token and fonts by role; `changed` tells painters to forget what they cached."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode = Mode.SYSTEM
        self.scale = 1.0
        self.language = "zh"
        self.motion = "system"
        self.scheme = "light"
        self.fonts = Fonts()
        # While Qt styles one widget after the other: none may be taken away meanwhile.
        self.is_dressing = False
        self._system = QPalette()
        self._hex: dict[str, str] = dict(tokens().colours["light"])
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetrics] = {}

    def start(
        self,
        mode: Mode | str = Mode.SYSTEM,
        language: str = "zh",
        scale: float = 1.0,
        *,
        shipped_only: bool = False,
        has_style: bool = False,
    ) -> None:
        """Take over the application's look; called once, before the first widget.

        `has_style` is for an application that was made with STYLE: setting it loads QStyle, 4 ms.
        """
        self.language = language
        self.scale = min(_SCALE_MAX, max(_SCALE_MIN, scale))
        self._system = QGuiApplication.palette()
        if not has_style:
            QApplication.setStyle(STYLE)
        self.fonts.use(shipped_only=shipped_only)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._read_system)
        self.mode = Mode(mode)
        self.apply()

    def set_mode(self, mode: Mode | str) -> None:
        """Change to another theme."""
        if mode != self.mode:
            self.mode = Mode(mode)
            self.apply()

    def set_scale(self, scale: float) -> None:
        """Set the text scale, from 1.0 to 2.0."""
        wanted = min(_SCALE_MAX, max(_SCALE_MIN, scale))
        if wanted != self.scale:
            self.scale = wanted
            self.apply()

    def set_language(self, language: str) -> None:
        """Set the language that line heights and group caps follow."""
        if language != self.language:
            self.language = language
            self.apply()

    def use_system(self, palette: QPalette) -> None:
        """Take a palette as the operating system's, which high contrast is made of."""
        self._system = palette
        if self.mode in {Mode.HIGH_CONTRAST, Mode.SYSTEM}:
            self.apply()

    def apply(self) -> None:
        """Put palette, font and style sheet on the application and tell everybody."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            # First of all: back in "system" mode the hint must not be our own last wish.
            wish = _SCHEMES.get(self.mode, Qt.ColorScheme.Unknown)
            QGuiApplication.styleHints().setColorScheme(wish)
        self._hex = self._find_colours()
        self._forget()
        if isinstance(app, QApplication):
            self._dress(app)
        self.changed.emit()

    def _dress(self, app: QApplication) -> None:
        self.is_dressing = True
        # Bare first: one sheet put over another styles 4,000 widgets in 3 s instead of 0.5 s.
        app.setStyleSheet("")
        app.setPalette(build_palette(self._hex))
        app.setFont(self.font("body"))
        sheet = build_stylesheet(self._hex, tokens(), self.scale, self.scheme, self.language)
        app.setStyleSheet(sheet)
        self.is_dressing = False

    @contextmanager
    def undressed(self) -> Iterator[None]:
        """Build a first window without the style sheet, which is put on it whole afterwards.

        With it, each widget is styled anew each time it finds its parent: half of the building.
        """
        app = QApplication.instance()
        if not isinstance(app, QApplication) or QApplication.topLevelWidgets():
            yield
            return
        sheet = app.styleSheet()
        app.setStyleSheet("")
        try:
            yield
        finally:
            app.setStyleSheet(sheet)

    @property
    def dark(self) -> bool:
        """Whether text is light on dark."""
        return self.scheme == "dark"

    def colour(self, token: str) -> QColor:
        """Return a colour by token, or by #hex for colours that are data (a category's)."""
        found = self._colours.get(token)
        if found is None:
            found = QColor(token if token.startswith("#") else self._hex[token])
            self._colours[token] = found
        return found

    def font(self, role: str = "body") -> QFont:
        """Return the font of a type role at the present text scale."""
        found = self._fonts.get(role)
        if found is None:
            found = self.fonts.make(self.role(role), self.scale, code=role == "code")
            self._fonts[role] = found
        return found

    def metrics(self, role: str = "body") -> QFontMetrics:
        """Return the font metrics of a type role."""
        found = self._metrics.get(role)
        if found is None:
            found = self._metrics[role] = QFontMetrics(self.font(role))
        return found

    def role(self, role: str) -> TypeRole:
        """Return size, weight and line heights of a type role at 100 %."""
        return tokens().type[role]

    def line(self, role: str = "body") -> int:
        """Return the line height of a type role in the present language and scale."""
        return round(self.role(role).line(self.language) * self.scale)

    def px(self, value: float) -> int:
        """Return a length that grows with the text."""
        return round(value * self.scale)

    def height(self, name: str) -> int:
        """Return a named height ("row", "control", …) at the present text scale."""
        return self.px(tokens().height[name])

    def _find_colours(self) -> dict[str, str]:
        known = tokens().colours
        if self.mode is Mode.HIGH_CONTRAST or (self.mode is Mode.SYSTEM and _contrast_wished()):
            self.scheme = "dark" if is_dark(self._system) else "light"
            return high_contrast_colours(self._system, known[self.scheme])
        self.scheme = self._system_scheme() if self.mode is Mode.SYSTEM else str(self.mode)
        return dict(known[self.scheme])

    def _system_scheme(self) -> str:
        hint = QGuiApplication.styleHints().colorScheme()
        if hint is Qt.ColorScheme.Unknown:
            return "dark" if is_dark(self._system) else "light"
        return "dark" if hint is Qt.ColorScheme.Dark else "light"

    def _follow_system(self) -> None:
        if self.mode is Mode.SYSTEM and self._find_colours() != self._hex:
            self.apply()

    def _read_system(self) -> None:
        # Without a palette of ours the application's is the system's, as it is by now.
        QApplication.setPalette(QPalette())
        self._system = QGuiApplication.palette()
        self.apply()

    def _forget(self) -> None:
        self._colours.clear()
        self._fonts.clear()
        self._metrics.clear()


def _contrast_wished() -> bool:
    hints = QGuiApplication.styleHints()  # must outlive what it hands out
    wish = hints.accessibility().contrastPreference()
    return wish is Qt.ContrastPreference.HighContrast


_THEMES: list[Theme] = []


def current_theme() -> Theme:
    """Return the program's theme; light and unapplied until `start` is called."""
    if not _THEMES:
        _THEMES.append(Theme())
    return _THEMES[0]

"""Which font families texts are set in, and the shipped font files."""

import sys
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from desktop.qtkit.tokens import TypeRole, tokens
from desktop.resources import resource

_SYSTEMS = {"win32": "windows", "darwin": "macos"}
_TABULAR = QFont.Tag("tnum")
_BOLD_FROM = 600


class Fonts:
    """The families of the screen: the platform's first, then the shipped one."""

    __slots__ = ("_families", "_loaded", "shipped_only")

    def __init__(self, *, shipped_only: bool = False) -> None:
        self.shipped_only = shipped_only
        self._families: list[str] = []
        self._loaded: set[Path] = set()

    def families(self) -> list[str]:
        """Return the families to try in turn; loads the shipped files at the first call."""
        if not self._families:
            self._families = self._find()
        return self._families

    def use(self, *, shipped_only: bool) -> None:
        """Set whether texts look the same on every machine (tour, tests)."""
        self.shipped_only = shipped_only
        self._families = []

    def make(self, role: TypeRole, scale: float, *, code: bool = False) -> QFont:
        """Return the font of a type role at a text scale; digits have one width."""
        names = self.families()
        font = QFont()
        font.setFamilies([*tokens().fonts["code"], *names] if code else names)
        font.setPixelSize(max(1, round(role.size * scale)))
        bold = role.weight >= _BOLD_FROM
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        font.setFeature(_TABULAR, 1)
        if sys.platform.startswith("linux"):
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def _find(self) -> list[str]:
        shipped = self._load_shipped()
        if self.shipped_only and shipped:
            return shipped
        wanted = tokens().fonts[_SYSTEMS.get(sys.platform, "linux")]
        present = [name for name in wanted if QFontDatabase.hasFamily(name)]
        return present + shipped or [QFont().family()]

    def _load_shipped(self) -> list[str]:
        for name in tokens().fonts["files"]:
            path = resource(name)
            if path not in self._loaded and path.is_file():
                QFontDatabase.addApplicationFont(str(path))
                self._loaded.add(path)
        return [tokens().fonts["shipped"]] if self._loaded else []

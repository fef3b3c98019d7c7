"""Movement: the only place that animates, for the time in the tokens, or not at all."""

import sys
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from pathlib import Path

from PySide6.QtCore import (
    QByteArray,
    QEasingCurve,
    QObject,
    QPoint,
    QPropertyAnimation,
    Qt,
    QVariantAnimation,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens

_POSITION = QByteArray(b"pos")
_UNSEEN = ("offscreen", "minimal")
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_CLIENT_AREA_ANIMATION = 0x1042
_MAC = Path.home() / "Library/Preferences/com.apple.universalaccess.plist"
_GTK = Path.home() / ".config/gtk-3.0/settings.ini"
_KDE = Path.home() / ".config/kdeglobals"


class Wish(StrEnum):
    """What a person chose: as the system does, with movement, or without."""

    SYSTEM = "system"
    FULL = "full"
    NONE = "none"


def use_motion(wish: Wish | str) -> None:
    """Take over the wish; Qt's own menus and lists follow it."""
    theme = current_theme()
    theme.motion = str(Wish(wish))
    if not duration():
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, False)  # noqa: FBT003 - Qt's own signature


def duration() -> int:
    """Return how long something moves, in milliseconds; 0 where nothing should move."""
    wish = current_theme().motion
    still = wish == Wish.NONE or (wish == Wish.SYSTEM and system_rests())
    unseen = QGuiApplication.platformName() in _UNSEEN and wish != Wish.FULL
    return 0 if still or unseen else tokens().motion["short_ms"]


def glide(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Move a widget to its place."""
    length = duration()
    if not length:
        widget.move(end)
        return
    moving = QPropertyAnimation(widget, _POSITION, widget)
    moving.setDuration(length)
    moving.setEasingCurve(QEasingCurve.Type.OutCubic)
    moving.setStartValue(start)
    moving.setEndValue(end)
    moving.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)


def fade(owner: QObject, weaken: Callable[[float], object]) -> QVariantAnimation:
    """Return a movement that tells `weaken` a strength from 1 to 0; to be started by the owner."""
    fading = QVariantAnimation(owner)
    fading.setStartValue(1.0)
    fading.setEndValue(0.0)
    fading.setDuration(duration())
    fading.valueChanged.connect(lambda strength: weaken(float(str(strength))))
    return fading


@cache
def system_rests() -> bool:
    """Return whether the operating system was told to reduce motion; no where it doesn't tell."""
    if sys.platform == "win32":
        return _windows_rests()
    if sys.platform == "darwin":
        return mac_rests(_MAC)
    return linux_rests(_GTK, _KDE)


def _windows_rests() -> bool:
    import ctypes  # noqa: PLC0415 - on this system only

    moves = ctypes.c_int(1)
    library = getattr(ctypes, "windll", None)
    if library is None:
        return False
    asked = library.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
    return bool(asked) and not moves.value


def mac_rests(file: Path) -> bool:
    """Return what the file of macOS's accessibility settings says."""
    import plistlib  # noqa: PLC0415 - on this system only

    try:
        return bool(plistlib.loads(file.read_bytes()).get("reduceMotion", False))
    except (OSError, plistlib.InvalidFileException, ValueError):
        return False


def linux_rests(gtk: Path, kde: Path) -> bool:
    """Return what the settings of the two large desktops say."""
    moves = _said(gtk, "Settings", "gtk-enable-animations").lower()
    factor = _said(kde, "KDE", "AnimationDurationFactor")
    return moves in ("0", "false") or factor in ("0", "0.0")


def _said(file: Path, section: str, name: str) -> str:
    # Nothing moves before the first rows are painted.
    from configparser import ConfigParser, Error  # noqa: PLC0415

    found = ConfigParser(interpolation=None, strict=False)
    try:
        found.read(file, encoding="utf-8")
        return found.get(section, name, fallback="").strip()
    except (Error, UnicodeDecodeError):
        return ""

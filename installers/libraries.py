"""Find out which system libraries of Qt are missing on Linux, and bring them."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from speech import Stop, say

_TABLE = Path(__file__).with_name("libraries.toml")
_APT_INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")


def library_table() -> dict[str, dict[str, str]]:
    """Return, per use of Qt, each library with the Debian package that brings it."""
    import tomllib

    with _TABLE.open("rb") as file:
        return tomllib.load(file)


def can_load(soname: str) -> bool:
    """Tell whether the system's loader finds a library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_libraries(uses: Iterable[str]) -> dict[str, str]:
    """Return the libraries the loader does not find, each with its Debian package."""
    table = library_table()
    wanted = {name: package for use in uses for name, package in table[use].items()}
    return {name: package for name, package in wanted.items() if not can_load(name)}


def uses_of_qt(environ: Mapping[str, str], platform: str) -> tuple[str, ...]:
    """Return which parts of the library table a start of Qt needs here."""
    if not platform.startswith("linux"):
        return ()
    if environ.get("DISPLAY"):
        return ("offscreen", "xcb")
    if environ.get("WAYLAND_DISPLAY"):
        return ("offscreen", "wayland")
    return ("offscreen",)


def apt_line(packages: Iterable[str]) -> str:
    """Return the one line that installs the packages on Debian and its relatives."""
    return " ".join(("sudo", *_APT_INSTALL, *packages))


def can_use_apt() -> bool:
    """Tell whether this run may install Debian packages itself."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: Iterable[str]) -> bool:
    """Install Debian packages as root; tell whether that worked."""
    install = (*_APT_INSTALL, "-qq", "-o", "DPkg::Lock::Timeout=120", *packages)
    # A machine whose package lists are fresh needs no update; a new one has none at all.
    if _apt(install).returncode == 0:
        return True
    _apt(("apt-get", "update", "-qq"))
    done = _apt(install)
    if done.returncode:
        print(done.stdout, file=sys.stderr)
    return done.returncode == 0


def _apt(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run apt without questions; its many words are kept for the case that it fails."""
    return subprocess.run(
        command,
        check=False,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )


def bring_libraries(uses: Iterable[str]) -> None:
    """Make sure Qt finds its libraries; stop with the line to run where it cannot."""
    uses = tuple(uses)
    missing = missing_libraries(uses)
    if not missing:
        return
    packages = sorted(set(missing.values()))
    if can_use_apt():
        say(
            f"正在安装 Qt 需要的 {len(packages)} 个系统库：{' '.join(packages)}",
            f"Installing {len(packages)} system libraries for Qt: {' '.join(packages)}",
        )
        apt_install(packages)
        missing = missing_libraries(uses)
    if missing:
        raise Stop(
            f"缺少系统库：{'、'.join(missing)}。在 Debian、Ubuntu 上运行：{apt_line(packages)}",
            f"System libraries are missing: {', '.join(missing)}. "
            f"On Debian or Ubuntu run: {apt_line(packages)}",
        )


def bring_xvfb() -> bool:
    """Make sure there is a virtual display for the window tests; tell whether there is."""
    if not sys.platform.startswith("linux"):
        return False
    if not _has_xvfb() and can_use_apt():
        apt_install(("xvfb",))
    return _has_xvfb()


def _has_xvfb() -> bool:
    return shutil.which("Xvfb") is not None

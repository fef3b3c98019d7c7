"""Lay the private environment in .venv, and know when it need not be touched."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import links
from libraries import apt_install, apt_line, can_use_apt, missing_libraries, uses_of_qt
from project import Project
from speech import Stop, say

_WINDOWS = os.name == "nt"


class Place(NamedTuple):
    """The private environment of one folder, and the paths inside it."""

    venv: Path
    windows: bool = _WINDOWS

    @property
    def bin(self) -> Path:
        """Return the folder of the commands."""
        return self.venv / ("Scripts" if self.windows else "bin")

    @property
    def python(self) -> Path:
        """Return the interpreter."""
        return self.bin / ("python.exe" if self.windows else "python")

    @property
    def site_packages(self) -> Path:
        """Return the folder of the installed packages."""
        if self.windows:
            return self.venv / "Lib" / "site-packages"
        major, minor = sys.version_info[:2]
        return self.venv / "lib" / f"python{major}.{minor}" / "site-packages"

    @property
    def stamp(self) -> Path:
        """Return the file that says what the environment was laid for."""
        return self.venv / "deskbook-stamp.json"


def place_of(project: Project) -> Place:
    """Return where the project's environment is or will be."""
    return Place(project.root / ".venv")


def read_stamp(place: Place) -> dict[str, Any]:
    """Return what the environment was laid for; nothing known where it was never finished."""
    try:
        stamp = json.loads(place.stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(place: Place, **known: Any) -> None:
    """Add to what is known about the environment, whole or not at all."""
    part = place.stamp.with_suffix(".part")
    part.write_text(json.dumps({**read_stamp(place), **known}), encoding="utf-8")
    part.replace(place.stamp)


def is_laid(project: Project, *, dev: bool) -> bool:
    """Tell whether the environment is there as the project wants it."""
    place = place_of(project)
    stamp = read_stamp(place)
    return (
        stamp.get("key") == project.key()
        and (not dev or bool(stamp.get("dev")))
        and place.python.exists()
    )


def lay(project: Project, *, dev: bool = False) -> Place:
    """Make the environment fit the project and return its place; quick where it fits already."""
    place = place_of(project)
    if is_laid(project, dev=dev):
        return place
    say(
        f"正在 {place.venv} 准备运行环境，只在第一次和依赖变化时进行，约需 1 分钟。",
        f"Laying the environment in {place.venv}, about 1 minute, at the first start and when "
        "dependencies change.",
    )
    if not is_laid(project, dev=False):
        _make_venv(place, project)
    requirements = project.requirements + (project.dev if dev else ())
    _run(pip_install(place, project, requirements))
    if project.checkout:
        links.link(place.site_packages, place.bin, project.root, project.version)
    write_stamp(place, key=project.key(), dev=dev, libraries=[])
    return place


def pip_command(place: Place, wheels: Path | None) -> list[str]:
    """Return how pip is started for this environment, even where it has none of its own."""
    if (place.site_packages / "pip").is_dir():
        return [str(place.python), "-m", "pip"]
    packed = sorted(wheels.glob("pip-*.whl")) if wheels else []
    if packed:
        return [str(place.python), str(packed[-1] / "pip")]
    return [sys.executable, "-m", "pip", "--python", str(place.python)]


def pip_install(place: Place, project: Project, requirements: tuple[str, ...]) -> list[str]:
    """Return the command that installs requirements at the pinned versions."""
    command = [*pip_command(place, project.wheels), "install", "--no-input"]
    command += ["--disable-pip-version-check", "--no-warn-script-location"]
    if not sys.stdout.isatty():
        command.append("--quiet")
    if project.wheels is not None:
        command += ["--no-index", "--find-links", str(project.wheels)]
    return [*command, "--constraint", str(project.constraints), *requirements]


def _make_venv(place: Place, project: Project) -> None:
    if (place.venv / "pyvenv.cfg").is_file():
        # Laid for another Python or left half done: nothing in it is worth keeping.
        shutil.rmtree(place.venv)
    if place.venv.exists() and any(place.venv.iterdir()):
        raise Stop(
            f"{place.venv} 已存在，但不是 Python 环境。请改名或移走它。",
            f"{place.venv} exists and is no Python environment. Rename it or move it away.",
        )
    _run([sys.executable, "-m", "venv", *_venv_options(project), str(place.venv)])


def _venv_options(project: Project) -> list[str]:
    """Return how to make the environment; Debian packs ensurepip apart from Python."""
    if importlib.util.find_spec("ensurepip") is not None:
        return []
    packed = project.wheels is not None and any(project.wheels.glob("pip-*.whl"))
    if not packed and can_use_apt() and apt_install(["python3-venv"]):
        return []
    if packed or importlib.util.find_spec("pip") is not None:
        return ["--without-pip"]
    # Qt's libraries are named along, so that one line is enough.
    missing = missing_libraries(uses_of_qt(os.environ, sys.platform))
    line = apt_line(["python3-venv", *sorted(set(missing.values()))])
    raise Stop(
        f"这个 Python 不能建立环境：缺少 python3-venv，也没有 pip。运行：{line}",
        f"This Python cannot make an environment: python3-venv and pip are missing. Run: {line}",
    )


def _run(command: list[str]) -> None:
    code = subprocess.run(command, check=False).returncode
    if code:
        shown = " ".join(command)
        raise Stop(
            f"这一步失败（退出码 {code}）：{shown}。原因见上面几行；改正后再运行一次。",
            f"This step failed (exit code {code}): {shown}. The lines above say why; "
            "put it right and run again.",
        )

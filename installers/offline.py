"""Make a folder that installs Deskbook on a machine without a network."""

from __future__ import annotations

import hashlib
import json
import platform
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from string import Template
from typing import Any

from environment import Place, pip_command
from libraries import library_table
from project import PACK_FILE, Project
from speech import Stop, say

_HERE = Path(__file__).resolve().parent
_LEFT_OUT = ("make_*.py", "general_standard_*.txt", "__pycache__", ".*")


def pack(project: Project, place: Place, folder: Path, *, with_tests: bool) -> None:
    """Fill the folder with wheels, the installers and a note on how to start."""
    if folder.exists() and any(folder.iterdir()) and not (folder / PACK_FILE).is_file():
        raise Stop(
            f"{folder} 不是空的，也不是以前的离线安装文件夹。请换一个文件夹。",
            f"{folder} is neither empty nor an earlier pack folder. Choose another one.",
        )
    wheels = folder / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    wheels.mkdir(parents=True)
    (folder / PACK_FILE).unlink(missing_ok=True)
    requirements = project.requirements + (project.dev if with_tests else ())
    _run(wheel_command(place, project, wheels, requirements), project.root)
    build = [str(place.python), "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels)]
    _run(build, project.root)
    shutil.copytree(
        _HERE, folder / "installers", dirs_exist_ok=True, ignore=shutil.ignore_patterns(*_LEFT_OUT)
    )
    _write_readme(folder, project.version)
    # Last: a folder without this file is not taken for a whole one.
    text = json.dumps(describe(wheels, project.version), indent=2)
    (folder / PACK_FILE).write_text(f"{text}\n", encoding="utf-8")


def wheel_command(
    place: Place, project: Project, wheels: Path, requirements: tuple[str, ...]
) -> list[str]:
    """Return the pip command that brings the wheel of every dependency into a folder."""
    command = [*pip_command(place, project.wheels), "wheel", "--no-input", "--quiet"]
    command += ["--disable-pip-version-check", "--wheel-dir", str(wheels)]
    return [*command, "--constraint", str(project.constraints), *requirements]


def describe(wheels: Path, version: str) -> dict[str, Any]:
    """Return what the pack is for, and the fingerprint of every wheel in it."""
    return {
        "version": version,
        "python": f"{sys.version_info.major}.{sys.version_info.minor}",
        "platform": sysconfig.get_platform(),
        "wheels": {file.name: _fingerprint(file) for file in sorted(wheels.glob("*.whl"))},
    }


def check_pack(folder: Path) -> None:
    """Stop where a pack was made for another Python or system, or has been damaged."""
    known = json.loads((folder / PACK_FILE).read_text(encoding="utf-8"))
    here = (f"{sys.version_info.major}.{sys.version_info.minor}", sysconfig.get_platform())
    if (known["python"], known["platform"]) != here:
        made, found = f"Python {known['python']}, {known['platform']}", f"Python {', '.join(here)}"
        raise Stop(
            f"这个文件夹适用于 {made}，本机是 {found}。请换成那个版本的 Python，或重新制作。",
            f"This pack was made for {made}; here it is {found}. "
            "Run it with that Python, or make the pack again.",
        )
    for name, wanted in known["wheels"].items():
        file = folder / "wheels" / name
        if not file.is_file() or _fingerprint(file) != wanted:
            raise Stop(
                f"{file} 缺失或已损坏。请重新复制整个文件夹。",
                f"{file} is missing or damaged. Copy the whole folder again.",
            )


def _write_readme(folder: Path, version: str) -> None:
    template = Template((_HERE / "pack_readme.txt").read_text(encoding="utf-8"))
    table = library_table()
    text = template.substitute(
        version=version,
        python=f"{sys.version_info.major}.{sys.version_info.minor}",
        system=f"{platform.system()} {platform.machine()}",
        packages=" ".join(sorted({*table["offscreen"].values(), *table["xcb"].values()})),
    )
    (folder / "README.txt").write_text(text, encoding="utf-8")


def _fingerprint(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _run(command: list[str], folder: Path) -> None:
    if subprocess.run(command, cwd=folder, check=False).returncode:
        shown = " ".join(command)
        raise Stop(
            f"这一步失败：{shown}。原因见上面几行。",
            f"This step failed: {shown}. The lines above say why.",
        )


def announce(folder: Path) -> None:
    """Say where the pack is and how large."""
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6
    say(
        f"离线安装文件夹已做好：{folder}（{size:.0f} MB），用法见其中的 README.txt。",
        f"The pack is ready: {folder} ({size:.0f} MB). Its README.txt says how to use it.",
    )

"""Tests of the built wheel: what is in it, and that it starts away from the checkout."""

import os
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def call(*command: object, cwd: Path) -> str:
    """Run a command away from the checkout's path and return what it printed."""
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=environ,
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    call(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """Return the commands and Python of a clean environment: the wheel, our dependencies."""
    home = tmp_path_factory.mktemp("clean")
    venv = home / "venv"
    call(sys.executable, "-m", "venv", "--without-pip", venv, cwd=home)
    commands = venv / ("Scripts" if os.name == "nt" else "bin")
    python = commands / ("python.exe" if os.name == "nt" else "python")
    pip = [sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check"]
    call(*pip, "install", "--quiet", "--no-deps", "--no-index", wheel, cwd=home)
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(call(python, "-c", where, cwd=home).strip())
    # A folder named in a .pth file does not have its own .pth files read: the checkout stays out.
    others = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site / "others.pth").write_text("\n".join(sorted(others)), encoding="utf-8")
    return commands, python


def test_every_shipped_file_is_in_the_wheel(wheel):
    packed = set(zipfile.ZipFile(wheel).namelist())
    shipped = [file for file in (ROOT / "resources").rglob("*") if file.is_file()]
    names = {
        f"desktop/_resources/{file.relative_to(ROOT / 'resources').as_posix()}" for file in shipped
    }
    assert names - packed == set()
    assert "desktop/_resources/fonts/NotoSansSC-Regular.ttf" in packed


def test_the_wheel_holds_the_program_and_no_tests(wheel):
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {name for name in tops if not name.endswith(".dist-info")} == {"desktop"}


def test_the_wheel_carries_both_licences(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    assert any(name.endswith(".dist-info/licenses/resources/fonts/OFL.txt") for name in names)


def test_the_installed_program_finds_its_own_resources(installed, tmp_path):
    _, python = installed
    look = (
        "from desktop.resources import resource;"
        "font = resource('fonts/NotoSansSC-Regular.ttf'); assert font.is_file(); print(font)"
    )
    found = Path(call(python, "-c", look, cwd=tmp_path).strip())
    assert found.parent.parent.name == "_resources"
    assert not found.is_relative_to(ROOT)


def test_the_installed_command_says_its_version(installed, tmp_path):
    commands, _ = installed
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert call(commands / "deskbook", "--version", cwd=tmp_path).strip() == f"Deskbook {version}"


def test_the_installed_module_starts_too(installed, tmp_path):
    _, python = installed
    said = call(python, "-m", "desktop", "--version", cwd=tmp_path)
    assert said.startswith("Deskbook ")

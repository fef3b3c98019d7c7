"""Start, check or pack Deskbook from a checkout, needing nothing but Python 3.11 or newer."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import offline
from checks import qt_environment, run_checks
from environment import Place, lay, place_of, read_stamp, write_stamp
from libraries import bring_libraries, bring_xvfb, uses_of_qt
from project import Project, find_project
from speech import Stop, never_fail_on_characters, say

_ROOT = Path(__file__).resolve().parent.parent
_OLDEST, _NEWEST = (3, 11), (3, 14)


def has_display(environ: Mapping[str, str], platform: str) -> bool:
    """Tell whether a window could be shown; only Linux may have no display."""
    if not platform.startswith("linux"):
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def app_command(place: Place, args: Sequence[str]) -> list[str]:
    """Return how Deskbook is started; -P keeps a folder named desktop elsewhere out of the way."""
    return [str(place.python), "-P", "-m", "desktop", *args]


def check_python(version: tuple[int, int]) -> None:
    """Stop where this Python is too old or too new for the pinned packages."""
    if not _OLDEST <= version <= _NEWEST:
        found = ".".join(map(str, version))
        raise Stop(
            f"这是 Python {found}；台本需要 3.11 到 3.14。请换一个再运行。",
            f"This is Python {found}; Deskbook needs 3.11 to 3.14. Run it with one of those.",
        )


def ensure_libraries(place: Place, uses: Sequence[str]) -> None:
    """Make sure Qt's system libraries are there; asks the loader once per environment."""
    known = set(read_stamp(place).get("libraries", []))
    if known.issuperset(uses):
        return
    bring_libraries(uses)
    write_stamp(place, libraries=sorted(known.union(uses)))


def run(project: Project, args: Sequence[str]) -> int:
    """Start Deskbook; without a display draw the tour instead."""
    place = lay(project)
    shows = has_display(os.environ, sys.platform)
    if args and not shows:
        return start(app_command(place, args), {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    if not args:
        ensure_libraries(place, uses_of_qt(os.environ, sys.platform))
    if shows:
        return start(app_command(place, args), os.environ)
    return draw_tour(project, place)


def start(command: list[str], environ: Mapping[str, str]) -> int:
    """Become the command; Windows cannot, so there it is waited for."""
    sys.stdout.flush()
    if os.name != "nt":
        os.execve(command[0], command, dict(environ))
    return subprocess.run(command, env=environ, check=False).returncode


def draw_tour(project: Project, place: Place) -> int:
    """Draw the pictures of the tour for a machine that cannot show a window."""
    folder = project.root / "tour"
    say(
        "这台机器没有图形界面，改为把各个界面画成图片。",
        "This machine has no display, so the screens are drawn as pictures instead.",
    )
    environ = qt_environment(os.environ, place, "offscreen")
    command = app_command(place, ["tour", "-o", str(folder)])
    code = subprocess.run(command, env=environ, check=False).returncode
    if code == 0:
        say(f"图片在：{folder}", f"The pictures are in: {folder}")
    return code


def test(project: Project, args: Sequence[str]) -> int:
    """Run every check, and the whole suite last."""
    if not project.checkout:
        raise Stop(
            "离线安装文件夹里没有测试。请在源代码文件夹里运行 test。",
            "A pack folder holds no tests. Run test in a source checkout.",
        )
    place = lay(project, dev=True)
    xvfb = bring_xvfb()
    linux = sys.platform.startswith("linux")
    ensure_libraries(place, (("offscreen", "xcb") if xvfb else ("offscreen",)) if linux else ())
    return run_checks(place, project.root, args, xvfb=xvfb)


def pack(project: Project, folder: Path, *, with_tests: bool) -> int:
    """Make a folder for machines without a network."""
    if not project.checkout:
        raise Stop("请在源代码文件夹里运行 pack。", "Run pack in a source checkout.")
    offline.pack(project, lay(project, dev=True), folder, with_tests=with_tests)
    offline.announce(folder)
    return 0


def read_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """Return the command and what belongs to it."""
    parser = argparse.ArgumentParser(prog="bootstrap.py", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, text in (
        ("run", "start Deskbook; arguments after -- go to it"),
        ("test", "run all checks and tests; arguments after -- go to pytest"),
    ):
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument(
            "--from", dest="pack", type=Path, metavar="DIR", help="install from a pack folder"
        )
        command.add_argument("args", nargs="*", metavar="-- ARGS")
    command = commands.add_parser("pack", help="make a folder for machines without a network")
    command.add_argument("-o", dest="folder", type=Path, required=True, metavar="DIR")
    command.add_argument(
        "--with-tests", action="store_true", help="also the packages that test --from needs"
    )
    return parser.parse_args(argv)


def act(argv: Sequence[str]) -> int:
    """Do what the command line asks for and return the exit code."""
    check_python(sys.version_info[:2])
    given = read_arguments(argv)
    folder = given.pack.resolve() if getattr(given, "pack", None) else None
    project = find_project(_ROOT, folder)
    if project.wheels is not None and read_stamp(place_of(project)).get("key") != project.key():
        offline.check_pack(project.wheels.parent)
    if given.command == "run":
        return run(project, given.args)
    if given.command == "test":
        return test(project, given.args)
    return pack(project, given.folder.resolve(), with_tests=given.with_tests)


def main() -> int:
    """Act, and turn every stop into two sentences and exit code 1."""
    never_fail_on_characters()
    try:
        return act(sys.argv[1:])
    except Stop as stop:
        print(f"{stop.zh}\n{stop.en}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())

"""`deskbook tour -o DIR`: draw every pane to PNG, the same bytes for the same version."""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

_LANGUAGES, _THEMES = ("zh", "en"), ("light", "dark")


def run(words: Sequence[str]) -> int:
    """Draw the tour; return the exit code."""
    parser = ArgumentParser(prog="deskbook tour")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    parser.add_argument("--lang", choices=_LANGUAGES, help="both without")
    parser.add_argument("--theme", choices=_THEMES, help="both without")
    parser.add_argument("--size", default="1440x900", metavar="WxH")
    parser.add_argument("--scale", type=int, default=100, help="text size in per cent")
    parser.add_argument("--only", nargs="*", default=[], metavar="NAME", help="scenes by name")
    arguments = parser.parse_args(words)
    width, _x, height = arguments.size.partition("x")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Qt is loaded only now: the platform has to be chosen before.
    from desktop.tour.guide import Guide  # noqa: PLC0415

    arguments.output.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="deskbook-tour-", ignore_cleanup_errors=True) as folder:
        guide = Guide(Path(folder), arguments.output, (int(width), int(height)), arguments.scale)
        languages = [arguments.lang] if arguments.lang else _LANGUAGES
        themes = [arguments.theme] if arguments.theme else _THEMES
        drawn = guide.draw(languages, themes, arguments.only)
    sys.stdout.write(f"{drawn} → {arguments.output}\n")
    return 0

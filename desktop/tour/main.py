"""`deskbook tour -o DIR`: draw every pane to PNG, the same bytes for the same version."""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

_LANGUAGES, _THEMES = ("zh", "en"), ("light", "dark")
# Drawn only when asked for: texts twice as long, texts from the right; palettes of high contrast.
_PSEUDO = ("long", "mirrored")
_CONTRASTS = ("contrast-black", "contrast-white", "contrast-yellow", "contrast-dusk")


def run(words: Sequence[str]) -> int:
    """Draw the tour; return the exit code."""
    parser = ArgumentParser(prog="deskbook tour")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    parser.add_argument("--lang", choices=(*_LANGUAGES, *_PSEUDO), help="zh and en without")
    parser.add_argument("--theme", choices=(*_THEMES, *_CONTRASTS), help="light and dark without")
    parser.add_argument("--size", type=_size, default="1440x900", metavar="WxH")
    parser.add_argument("--scale", type=int, default=100, help="text size in per cent")
    parser.add_argument("--only", nargs="*", default=[], metavar="NAME", help="scenes by name")
    parser.add_argument(
        "--workspace", type=Path, metavar="DIR", help="where the sample desk is kept; made once"
    )
    arguments = parser.parse_args(words)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Qt is loaded only now: the platform has to be chosen before.
    from desktop.tour.guide import Guide, NoSampleDesk  # noqa: PLC0415

    arguments.output.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="deskbook-tour-", ignore_cleanup_errors=True) as folder:
        guide = Guide(Path(folder), arguments.output, arguments.size, arguments.scale)
        if arguments.workspace is not None:
            guide.keep_desk(arguments.workspace)
        languages = [arguments.lang] if arguments.lang else _LANGUAGES
        themes = [arguments.theme] if arguments.theme else _THEMES
        try:
            drawn = guide.draw(languages, themes, arguments.only)
        except NoSampleDesk:
            parser.error(f"{arguments.workspace} holds no sample desk")
    sys.stdout.write(f"{drawn} → {arguments.output}\n")
    return 0


def _size(text: str) -> tuple[int, int]:
    width, _x, height = text.partition("x")
    return int(width), int(height)

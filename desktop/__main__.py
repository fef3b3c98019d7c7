"""`deskbook`: a window without words, a command with them."""

import sys
from importlib import import_module

from desktop import __version__

# What needs Qt beside the window; every other word is a command of desktop/cli.
_WITH_QT = {"tour": "desktop.tour.main", "bench": "desktop.bench.main"}
# How a frozen program starts its own process for PDF files; no command of a person's.
_PRINT_WORKER = "print-worker"


def main() -> int:
    """Start the window or run one command; return the exit code."""
    words = sys.argv[1:]
    if words == ["--version"]:
        sys.stdout.write(f"Deskbook {__version__}\n")
        return 0
    if words and words[0] in _WITH_QT:
        return int(import_module(_WITH_QT[words[0]]).run(words[1:]))
    if words and words[0] == _PRINT_WORKER:
        return int(import_module("desktop.drawing.pages.worker").run(words[1:]))
    if words and (not words[0].startswith("--") or words[0] == "--help"):
        return int(import_module("desktop.cli.main").run(words))
    import_module("desktop.qtkit.quick_start").spare_start()
    return int(import_module("desktop.app").run_window(words))


if __name__ == "__main__":
    sys.exit(main())

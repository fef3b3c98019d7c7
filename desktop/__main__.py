"""`deskbook`: a window without words, a command with them."""

import sys

from desktop import __version__


def main() -> int:
    """Start the window or run one command; return the exit code."""
    words = sys.argv[1:]
    if words == ["--version"]:
        sys.stdout.write(f"Deskbook {__version__}\n")
        return 0
    if words and not words[0].startswith("-"):
        from desktop.cli.main import run  # noqa: PLC0415 - the window needs none of it

        return run(words)
    from desktop.app import run_window  # noqa: PLC0415 - commands never load Qt

    return run_window(words)


if __name__ == "__main__":
    sys.exit(main())

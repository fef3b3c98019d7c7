"""The process that makes a PDF: a content record comes in, the file and lines of progress go out.

A process of its own, because a layout of hundreds of pages would stutter the window, and because a
crash of it must not be a crash of the program. Lines on standard output: "page N", then one JSON
object with the pages and the characters that could not be printed.
"""

import json
import pickle
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, TextIO

from desktop.drawing.pages.content import PrintedDocument

COMMAND = "print-worker"
"""The hidden word by which a frozen program starts as this process."""


def run(words: Sequence[str], source: BinaryIO | None = None, out: TextIO | None = None) -> int:
    """Write the document that standard input brings to the file named; return the exit code."""
    from desktop.drawing.pages.document import write_pdf  # noqa: PLC0415 - not for who starts it

    out = out or sys.stdout
    # Only the program that started this process writes to its standard input.
    document = pickle.load(source or sys.stdin.buffer)  # noqa: S301
    if not isinstance(document, PrintedDocument):
        raise TypeError(type(document))

    def told(page: int) -> None:
        out.write(f"page {page}\n")
        out.flush()

    written = write_pdf(document, Path(words[0]), told)
    out.write(json.dumps({"pages": written.pages, "missing": written.missing}) + "\n")
    out.flush()
    return 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))

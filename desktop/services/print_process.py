"""Run the process that makes a PDF: progress, cancelling, and nothing half written left behind."""

import json
import os
import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, NamedTuple

import desktop
from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.drawing.pages.content import PrintedDocument
from desktop.drawing.pages.worker import COMMAND

_MODULE = "desktop.drawing.pages.worker"
_LOOK_EVERY = 0.05
# No page takes nearly as long, however hostile its text.
_LONGEST_PAGE = 60.0
_SAID_AT_MOST = 200
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class Printed(NamedTuple):
    """What was written: how many pages, and which characters the font lacks."""

    pages: int
    missing: tuple[str, ...] = ()


def print_document(
    document: PrintedDocument, path: Path, progress: Progress = ignore_progress
) -> Printed:
    """Write a PDF, whole or not at all; raises AppError("print_failed", "print_not_written")."""
    with _part_of(path) as part:
        progress(0, 0)
        printed = _Run(document, part).follow(progress)
        progress(printed.pages, printed.pages)
    return printed


def write_whole(pdf: bytes, path: Path) -> None:
    """Write a file, whole or not at all; raises AppError("print_not_written")."""
    with _part_of(path) as part:
        part.write_bytes(pdf)


@contextmanager
def _part_of(path: Path) -> Iterator[Path]:
    """Yield a file beside the one meant, which becomes it only where nothing went wrong."""
    part = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.touch()
        yield part
        part.replace(path)
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise AppError("print_not_written", name=path.name, detail=detail) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


class _Run:
    """One process from its start to its end."""

    def __init__(self, document: PrintedDocument, part: Path) -> None:
        self._lines: SimpleQueue[str] = SimpleQueue()
        self._said: list[str] = []
        self._child = subprocess.Popen(  # noqa: S603 - the program itself
            [*_program(), str(part)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_environment(),
            creationflags=_NO_WINDOW,
        )
        self._threads = [
            threading.Thread(target=work, daemon=True)
            for work in (lambda: self._feed(document), self._listen, self._overhear)
        ]

    def follow(self, progress: Progress) -> Printed:
        """Report pages until the end; whatever ends it early ends the process too."""
        for thread in self._threads:
            thread.start()
        try:
            last = self._wait(progress)
            code = self._child.wait(_LONGEST_PAGE)
        except subprocess.TimeoutExpired as error:
            raise AppError("print_failed", detail="timeout") from error
        finally:
            self._child.kill()
            self._child.wait()
            self._close()
        return self._printed(last, code)

    def _printed(self, last: str, code: int) -> Printed:
        try:
            found: dict[str, Any] = json.loads("" if code else last)
            return Printed(int(found["pages"]), tuple(found["missing"]))
        except (ValueError, TypeError, KeyError) as error:
            raise AppError("print_failed", detail=self._detail(code)) from error

    def _wait(self, progress: Progress) -> str:
        last, page = "", 0
        until = time.monotonic() + _LONGEST_PAGE
        while True:
            progress(page, 0)
            if time.monotonic() > until:
                raise AppError("print_failed", detail=f"timeout, page {page + 1}")
            try:
                line = self._lines.get(timeout=_LOOK_EVERY)
            except Empty:
                continue
            if not line:
                return last
            last = line
            until = time.monotonic() + _LONGEST_PAGE
            if line.startswith("page "):
                page = int(line.split()[1])

    def _feed(self, document: PrintedDocument) -> None:
        # A process that has died reads nothing; its exit code tells of that.
        with suppress(OSError, ValueError):
            assert self._child.stdin is not None  # noqa: S101 - for the checker of types
            self._child.stdin.write(pickle.dumps(document))
            self._child.stdin.close()

    def _listen(self) -> None:
        assert self._child.stdout is not None  # noqa: S101 - for the checker of types
        with suppress(OSError, ValueError):
            for line in self._child.stdout:
                self._lines.put(line.decode("utf-8", "replace").strip() or " ")
        self._lines.put("")

    def _overhear(self) -> None:
        assert self._child.stderr is not None  # noqa: S101 - for the checker of types
        with suppress(OSError, ValueError):
            self._said += self._child.stderr.read().decode("utf-8", "replace").split("\n")

    def _close(self) -> None:
        for thread in self._threads:
            thread.join(_LONGEST_PAGE)
        for stream in (self._child.stdin, self._child.stdout, self._child.stderr):
            with suppress(OSError, ValueError):
                if stream is not None:
                    stream.close()

    def _detail(self, code: int) -> str:
        said = [line.strip() for line in self._said if line.strip()]
        return (said[-1] if said else f"exit {code}")[:_SAID_AT_MOST]


def _program() -> list[str]:
    # A frozen program has no interpreter beside it: it starts itself by a hidden word.
    if getattr(sys, "frozen", False):
        return [sys.executable, COMMAND]
    return [sys.executable, "-m", _MODULE]


def _environment() -> dict[str, str]:
    home = str(Path(desktop.__file__).resolve().parent.parent)
    path = os.pathsep.join(filter(None, (home, os.environ.get("PYTHONPATH", ""))))
    return {**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"}

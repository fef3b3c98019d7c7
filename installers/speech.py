"""Speak to the person at the terminal, in Chinese and English."""

from __future__ import annotations

import sys


class Stop(Exception):
    """The set-up cannot go on; says why and what to do, in both languages."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(en)
        self.zh = zh
        self.en = en


def say(zh: str, en: str) -> None:
    """Print one sentence in both languages, at once."""
    print(f"{zh}\n{en}", flush=True)


def heading(text: str) -> None:
    """Print a line that separates one step from the last."""
    print(f"\n=== {text} ===", flush=True)


def never_fail_on_characters() -> None:
    """Let a terminal that cannot show Chinese print marks instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")

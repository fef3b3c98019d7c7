"""Errors a person can act on; anything else that is raised is a bug."""

from typing import Any


class AppError(Exception):
    """Something expected went wrong: a code, and what the sentence about it needs.

    The sentences stand in resources/errors.toml, one per language and code.
    """

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code}({shown})"


class Cancelled(AppError):
    """The person stopped the work; nothing half done stays behind."""

    def __init__(self) -> None:
        super().__init__("cancelled")

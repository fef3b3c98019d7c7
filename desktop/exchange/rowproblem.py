"""Why a row cannot become a ticket."""

from typing import Any


class RowProblem(Exception):
    """A row that cannot become a ticket: the reason code and its values."""

    def __init__(self, reason: str, **params: Any) -> None:
        super().__init__(reason)
        self.reason = reason
        self.params = params

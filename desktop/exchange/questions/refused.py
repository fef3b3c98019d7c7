"""One entry, question or row of a file that cannot be taken."""

from typing import Any


class Refused(Exception):
    """Why a piece of a file is left out; code and params are those of its remark."""

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code)
        self.code = code
        self.params = params

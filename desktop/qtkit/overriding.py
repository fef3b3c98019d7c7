"""The mark of methods that override Qt's: read by the type checker, free when the program starts.

`typing.override` came with Python 3.12; the package that brings it to 3.11 takes 2 ms to load.
"""

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override
else:
    Method = TypeVar("Method")

    def override(method: Method) -> Method:
        """Mark a method that overrides one of the class above."""
        return method


__all__ = ["override"]

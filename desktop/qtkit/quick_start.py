"""What the start of the window is spared; none of it changes what the program does."""

import builtins
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

_NEVER_USED = "pyi_generator.py"


def spare_start() -> None:
    """Keep Python and PySide from looking through what is being loaded; called first of all."""
    gc.disable()
    with _unused_left_out():
        import_module("shiboken6")
    # Packed into shiboken6, which puts it there itself; another version may have no such thing.
    feature = sys.modules.get("shibokensupport.feature")
    # PySide reads the source of each module to see whether it may choose "snake_case" or
    # "true_property"; none here does. 180 files, 18 ms.
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        feature.__dict__["_mod_uses_pyside"] = lambda _module: True


def end_spared_start() -> None:
    """Never look for rubbish among what the start has made: all of it lives on."""
    gc.freeze()


@contextmanager
def _unused_left_out() -> Iterator[None]:
    """Leave empty what shiboken6 compiles at every start for whoever writes .pyi files: 10 ms."""
    compile_all = builtins.compile

    def compile_used(source: Any, name: Any, *how: Any, **more: Any) -> Any:
        used = not str(name).endswith(_NEVER_USED)
        return compile_all(source if used else b"", name, *how, **more)

    builtins.__dict__["compile"] = compile_used
    try:
        yield
    finally:
        builtins.__dict__["compile"] = compile_all

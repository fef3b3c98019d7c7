"""What the start of the window is spared; none of it changes what the program does."""

import gc
import sys
from importlib import import_module

# What is made while starting lives on: looking for rubbish among it costs 15 ms.
_THRESHOLD = (50_000, 20, 20)


def spare_start() -> None:
    """Keep Python and PySide from looking through what is being loaded; called first of all."""
    gc.set_threshold(*_THRESHOLD)
    import_module("shiboken6")
    # Packed into shiboken6, which puts it there itself; another version may have no such thing.
    feature = sys.modules.get("shibokensupport.feature")
    # PySide reads the source of each module to see whether it may choose "snake_case" or
    # "true_property"; none here does. 180 files, 18 ms.
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        feature.__dict__["_mod_uses_pyside"] = lambda _module: True

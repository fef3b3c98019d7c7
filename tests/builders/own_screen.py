"""A virtual display for each process of the window tests: two windows on one take the focus."""

import os
import shutil
import subprocess

import pytest

_SIZE = "1600x1000x24"


def begin_own_screen(config: pytest.Config) -> None:
    """Begin a display that ends with this process, where real windows need one of their own."""
    lacks = "PYTEST_XDIST_WORKER" in os.environ or "DISPLAY" not in os.environ
    wanted = lacks and os.environ.get("QT_QPA_PLATFORM") == "xcb"
    program = shutil.which("Xvfb")
    if not wanted or program is None:
        return
    told, tells = os.pipe()
    server = subprocess.Popen(
        [program, "-displayfd", str(tells), "-screen", "0", _SIZE, "-nolisten", "tcp"],
        pass_fds=(tells,),
        stderr=subprocess.DEVNULL,
    )
    os.close(tells)
    with os.fdopen(told) as number:
        os.environ["DISPLAY"] = f":{number.readline().strip()}"

    def end() -> None:
        server.terminate()
        server.wait()

    config.add_cleanup(end)

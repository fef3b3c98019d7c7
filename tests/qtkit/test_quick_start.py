"""What the start leaves out is missed by nobody."""

import json

_SCRIPT = """
import builtins, gc, json, sys
before = builtins.compile
from desktop.qtkit.quick_start import end_spared_start, spare_start
spare_start()
unused = [name for name in ("argparse", "logging") if name in sys.modules]
from PySide6.QtCore import QObject
try:
    QObject().setObjectName(3)
except TypeError as error:
    said = str(error)
end_spared_start()
print(json.dumps({
    "same": builtins.compile is before,
    "unused": unused,
    "said": said,
    "kept": gc.get_freeze_count() > 0,
}))
"""


def test_only_what_writes_type_files_is_left_out_and_errors_still_name_the_signature(run_python):
    child = run_python(_SCRIPT)
    out, wrong = child.communicate(timeout=60)
    assert child.returncode == 0, wrong
    told = json.loads(out)
    assert told["same"]
    assert told["unused"] == []
    assert "setObjectName(name: str, /)" in told["said"]
    assert told["kept"]

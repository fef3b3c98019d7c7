"""Make the installers importable for their tests, as they are beside each other when they run."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "installers"))

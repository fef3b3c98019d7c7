"""The composition root of the window: look, start, workspace, person, panes, second instance."""

from desktop.app.program import App
from desktop.app.run import run_window

__all__ = ["App", "run_window"]

"""One pane of the window."""

"""The tour: every pane, dialog and state of the sample desk, drawn to PNG."""

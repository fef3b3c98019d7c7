"""The window around the panes: rail, top bar, status bar, palette, toasts."""

"""Panes of the window, one folder each; they never know each other."""

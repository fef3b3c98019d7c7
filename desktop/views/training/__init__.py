"""The training pane: a strip that leads to its pages."""

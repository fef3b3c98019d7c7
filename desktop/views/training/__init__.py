"""The training pane: the question bank; its parts know only its state."""

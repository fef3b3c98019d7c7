"""The question bank: the question bank; its parts know only its state."""

"""Painters of state marks: colour, shape and word together, crisp at every scale."""

"""Class mode: one question shown to the room in large type."""

"""Interview sheets beside the table: who, when, what was said, and what became of it."""

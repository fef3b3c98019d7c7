"""Photos of whiteboards beside the table."""

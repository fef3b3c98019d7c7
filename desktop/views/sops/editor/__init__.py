"""A draft as it is written: cards that are edited in place and saved as one types."""

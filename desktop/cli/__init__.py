"""The command line: one file per noun, services as the only door, never Qt."""

"""The help: pages in both languages, and the sheet of keys."""

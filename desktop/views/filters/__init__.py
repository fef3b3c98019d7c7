"""Filters of the queue: chips, their editor, the search box's completion, kept views."""

"""Tickets that are one, that come of one, that belong to one: merge, split, parent and children."""

"""Tickets that belong together: merged, split, parents and children."""

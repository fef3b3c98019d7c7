"""Editors of extra fields by their kind, for every form that asks them."""

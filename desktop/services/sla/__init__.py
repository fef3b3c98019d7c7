"""Promises and their clocks: what is due when, and why."""

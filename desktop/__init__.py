"""Deskbook: one step of the standard process, many faces."""

"""Deskbook: one step of the standard process, many faces."""

__version__ = "0.1.0"

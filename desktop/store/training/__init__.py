"""Reads of training: questions."""

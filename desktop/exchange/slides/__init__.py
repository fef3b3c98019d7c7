"""Decks of slides as files of office programs."""

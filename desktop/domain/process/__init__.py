"""Processes as the desk draws them and as its tickets really went."""

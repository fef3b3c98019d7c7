"""Drawings without a screen: display lists in points, text measure, layouts, painters of files."""

"""Qt item models: how lists and tables reach the screen.

The things themselves are in desktop/domain.
"""

"""Display lists in points, text measure, layouts and painters; no Qt."""

"""As-is and to-be side by side, and how each pain ends."""

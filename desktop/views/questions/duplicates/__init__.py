"""Questions that look alike: found beside everything else, shown side by side, settled."""

"""Two versions side by side: steps added, removed, moved, changed; words within them."""

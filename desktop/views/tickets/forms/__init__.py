"""Forms on an open ticket: what its type asks, templates filled in."""

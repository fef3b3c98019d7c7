"""A question edited in place: what it says in both languages, its key, its rubric, its story."""

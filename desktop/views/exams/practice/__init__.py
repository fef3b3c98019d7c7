"""Practice on the screen: what is due, one question after the other, what came of it."""

"""How matters are sorted: the matrix, the rules, what they decided, what the past suggests."""

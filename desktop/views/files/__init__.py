"""Files on their way to a ticket and back: a strip that takes them, words and small pictures."""

"""How alike texts are: the words and pairs of Chinese that they share, and how rare each is."""

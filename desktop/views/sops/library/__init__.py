"""The left list: the tree of documents, its search, what waits, what is counted."""

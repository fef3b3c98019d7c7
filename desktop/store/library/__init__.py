"""What the library keeps: documents, versions, steps, pointers, short texts, search rows."""

"""The page of the question bank: list, filters, preview, making, files."""

"""The list of the bank: table, filter, what stands there where nothing does."""

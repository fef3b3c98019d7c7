"""The library: documents at the left, the one that is read or revised, what stands beside it."""

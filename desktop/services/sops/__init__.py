"""The text of SOPs: read and written step by step, brought in from files and out to them."""

"""The queue, one ticket, a new ticket."""

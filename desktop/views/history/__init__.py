"""My acts of the last seven days, each with its undo, and what stands in the way of one."""

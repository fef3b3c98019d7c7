"""Short texts of the library: scripts, and the table of error codes."""

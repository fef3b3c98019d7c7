"""The start: which workspace, who works, and what to do where a file is refused."""

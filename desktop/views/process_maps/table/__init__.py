"""The table of a process with the habits of a spreadsheet."""

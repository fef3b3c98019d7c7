"""The commands of the library pane, one file for each part of it."""

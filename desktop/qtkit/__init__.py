"""What any Qt program could use: jobs, commands, theme, icons, translation, painters."""

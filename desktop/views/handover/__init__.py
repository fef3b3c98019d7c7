"""The end of a shift: my open tickets with their next steps, and who takes them over."""

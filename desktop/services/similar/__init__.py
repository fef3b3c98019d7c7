"""What is known already about a text being typed: tickets like it, SOPs, scripts, error codes."""

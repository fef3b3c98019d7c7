"""The command palette over the window: what it finds, how it looks, what it acts on."""

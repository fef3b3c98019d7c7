"""The small controls that every pane is built of."""

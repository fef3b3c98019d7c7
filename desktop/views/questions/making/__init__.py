"""Questions made from the standard, looked at before they are kept."""

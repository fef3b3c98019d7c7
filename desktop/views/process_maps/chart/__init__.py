"""The chart that the table draws."""

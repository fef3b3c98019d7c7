"""What stands beside the text: flow chart, details, references, differences, comments."""

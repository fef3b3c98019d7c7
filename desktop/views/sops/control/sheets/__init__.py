"""What document control asks before an act: light sheets, each filled in by keyboard."""

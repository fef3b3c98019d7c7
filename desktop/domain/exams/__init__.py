"""Exams: what is drawn for whom, how long it may take, when it is passed."""

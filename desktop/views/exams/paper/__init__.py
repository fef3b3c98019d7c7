"""Exams on paper in the window: what is printed, and answers typed from sheets."""

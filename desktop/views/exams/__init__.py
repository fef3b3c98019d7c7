"""Exams in the window: what there is to sit, the exam itself, what came of it."""

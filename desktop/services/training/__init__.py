"""Training: questions, exams and what they show."""

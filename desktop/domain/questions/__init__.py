"""The question bank: kinds of questions, answers to them, and how they are graded."""

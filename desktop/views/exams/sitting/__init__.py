"""The exam while it is sat: head with clock and progress, the question, the foot."""

"""Forms for new tickets: several at once, each with the clock of its call."""

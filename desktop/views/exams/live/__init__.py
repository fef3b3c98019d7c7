"""Live role-plays in the window: the trainer's card, the mark sheet, the timer."""

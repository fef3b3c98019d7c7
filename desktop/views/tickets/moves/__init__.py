"""Tickets on their way to another status: the sheet that asks, the acts that move them."""

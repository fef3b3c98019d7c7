"""Clocks of a ticket on the screen: the card with its promises, the receipt."""

"""Tickets on their way from status to status: what guards it, what has to be asked, the move."""

"""Escalations on a ticket: the sheet that asks for the record, the card that answers it."""

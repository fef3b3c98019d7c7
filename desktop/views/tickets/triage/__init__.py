"""Triage in the ticket: the matrix that is clicked, what is asked beside it, the way on."""

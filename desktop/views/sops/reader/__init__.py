"""A version as it is read: scope, targets, must-ask items, a card for each step."""

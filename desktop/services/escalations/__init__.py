"""Escalations: asked with a record, answered, counted; what a ticket's end does to them."""

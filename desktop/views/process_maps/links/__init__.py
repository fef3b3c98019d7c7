"""Rows that show steps of SOPs: linked, pulled in, made into an SOP."""

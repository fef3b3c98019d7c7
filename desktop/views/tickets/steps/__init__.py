"""The SOP in an open ticket: its steps by stage, ticked, decided and skipped in place."""

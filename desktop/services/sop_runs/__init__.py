"""The SOP by which a ticket is worked: attached by rule or by hand, ticked step by step."""

"""Practice: what somebody has yet to know by heart, and on which day it comes again."""

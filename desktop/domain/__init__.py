"""Records, rules, clocks: pure."""

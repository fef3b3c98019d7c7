"""Working time and the clocks that run on it: due, used, and the account of every minute."""

"""A ticket on its way to a colleague: the short form that goes with it, and how it is read."""

"""Tables over the whole library: who does what, and the register of all documents."""

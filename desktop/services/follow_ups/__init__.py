"""What follows a solution: calls to who asked, reviews of complex tickets, their findings."""

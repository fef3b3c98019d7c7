"""What follows a solution on the screen: calls to who asked, reviews with findings."""

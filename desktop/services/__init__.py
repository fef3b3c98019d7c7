"""What a person can have done: typed results, the only door for views, command line and tests."""

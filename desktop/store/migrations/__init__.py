"""The steps that bring a workspace file to this version's schema, and their runner."""

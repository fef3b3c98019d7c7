"""Document control on the screen: how far a version is, handing in, approving, signing."""

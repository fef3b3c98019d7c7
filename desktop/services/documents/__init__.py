"""Controlled documents as people work with them: the library, control, signing, short texts."""

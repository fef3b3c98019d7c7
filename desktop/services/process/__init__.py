"""Processes: read from files, found in what tickets did."""

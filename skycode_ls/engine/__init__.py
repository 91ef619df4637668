"""Runs one model on one thread."""

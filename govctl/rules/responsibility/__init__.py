"""Responsibilities: owned, once, in words that say something."""

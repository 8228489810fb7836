"""Chairs: defined, real, seated."""

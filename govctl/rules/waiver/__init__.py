"""Waivers: accepted findings stay visible."""

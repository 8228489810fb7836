"""Ids: stable, unique, unambiguous."""

"""Meetings: how often is stated, and stated once."""

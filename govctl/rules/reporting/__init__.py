"""Reporting: every group reports upward to an apex."""

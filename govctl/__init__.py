"""Governance as code: check, draw and compare how an organisation is governed."""

__version__ = "0.1.0"

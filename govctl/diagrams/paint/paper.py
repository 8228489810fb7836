"""The papers that a picture is for, in landscape (ISO 216), in points."""

A4, A3 = (841.9, 595.3), (1190.6, 841.9)
MARGIN = 13.0
"""Around every picture"""

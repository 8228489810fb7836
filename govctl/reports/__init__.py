"""Results as text: one file per format. Pure functions; the caller writes."""

"""References: what is named has to exist."""

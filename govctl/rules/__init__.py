"""The rules of good governance that can be checked: one file per rule, one folder per family."""

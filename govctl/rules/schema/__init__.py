"""The form of the file: these are found while it is read."""

"""The form of governance files: checked, explained, published."""

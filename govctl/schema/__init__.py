"""From the JSON Schema of the format to findings in plain words."""

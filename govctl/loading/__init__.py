"""From text to the model: read files, keep the place of every key and value, build the governance."""

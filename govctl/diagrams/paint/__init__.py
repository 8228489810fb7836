"""How it looks: a layout and what the chart says, as bytes in a format."""

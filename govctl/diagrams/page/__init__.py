"""The chart as an interactive page: its data, its looks, and the script that draws it."""

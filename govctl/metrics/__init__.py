"""What can be counted of a governance. Unknown is never 0: every count is a range whose ends may be open."""

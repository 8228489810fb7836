"""The governance as its users think of it: groups, seats, meetings, responsibilities. Frozen, typed, no I/O."""

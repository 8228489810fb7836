"""Pictures of a governance."""

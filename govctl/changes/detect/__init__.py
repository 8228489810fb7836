"""What changed, one file per subject: the kinds of change with their judgement, and how they are found."""

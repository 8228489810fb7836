"""What changes from one governance to another: facts first, then a table that judges them."""

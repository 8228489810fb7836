"""What govctl itself says in pictures and pages, in the language of the governance."""

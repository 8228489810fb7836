"""Texts in pictures: how wide they are, where they break, what of them is shown."""

"""Numbers as SVG writes them."""


def number(value: float) -> str:
    """A length with at most one decimal."""
    text = f"{value:.1f}"
    return text.removesuffix(".0")

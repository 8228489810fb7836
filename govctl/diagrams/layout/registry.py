"""The layout engines by name."""

from importlib import import_module

from govctl.diagrams.layout.interface import Engine

ENGINES = ("bands", "graphviz")


def engine(name: str) -> Engine:
    """The engine of a name in `ENGINES`; loaded when asked for."""
    found: Engine = import_module(f"govctl.diagrams.layout.{name}").lay_out
    return found

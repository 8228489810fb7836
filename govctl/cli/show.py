"""`govctl show`."""

from typing import Annotated

import typer

from govctl.cli.options import Colour, ColourOption, FileArgument, file_or_nearest


def show(
    file: FileArgument = None,
    element: Annotated[
        str | None,
        typer.Argument(
            metavar="[ID]", help="A group, organisation or person to show in full. Left out: the tree of groups."
        ),
    ] = None,
    color: ColourOption = Colour.AUTO,
) -> None:
    """Show the groups as a tree, or one group, organisation or person in full."""
    import os

    from govctl.cli.output import use_colour, write
    from govctl.cli.patience import patience
    from govctl.loading.files import STDIN, find_main
    from govctl.model.index import Index
    from govctl.reports import details, tree
    from govctl.usecases.open import open_valid

    if file is not None and element is None and file != STDIN and not os.path.exists(file) and "." not in file:
        file, element = find_main("."), file  # `govctl show ID`: the nearest file is meant
    with patience("Reading"):
        opened = open_valid(file_or_nearest(file))
    assert opened.governance is not None
    index = Index(opened.governance)
    colour = use_colour(color.value)
    write(details.render(index, element, colour) if element else tree.render(index, colour))

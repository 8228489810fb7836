"""`govctl serve`."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from govctl.cli.options import file_or_nearest

if TYPE_CHECKING:
    from govctl.live.server import Server


def serve(
    file: Annotated[
        str | None,
        typer.Argument(
            metavar="[FILE]",
            help="A governance file or a folder that holds governance.yaml. Left out: governance.yaml in this folder or "
            "the nearest one above.",
            show_default=False,
        ),
    ] = None,
    port: Annotated[
        int,
        typer.Option(min=0, max=65535, metavar="N", help="The port. Left out: any that is free.", show_default=False),
    ] = 0,
    open_browser: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
) -> None:
    """Show the picture, the findings and the changes since the last commit in the browser, anew at every save.

    Only this machine can reach the page, and only with the address that is printed. Ctrl-C ends it.
    """
    import asyncio

    from govctl.cli.output import complain
    from govctl.live.serve import serve as serve_page
    from govctl.reports.terminal import visible
    from govctl.usecases.look import check_path

    path = file_or_nearest(file)
    check_path(path)

    def ready(server: "Server") -> None:
        _say(f"{visible(path)} is shown at {server.address} until Ctrl-C.\n")
        if open_browser:
            _open(server.opening)

    def warn(said: str, address: str) -> None:
        complain(said, f"The page is at {address} now.")

    asyncio.run(serve_page(path, port, ready, warn))


def _say(said: str) -> None:
    from govctl.cli.output import write

    write(said)
    if sys.stdout is not None:
        sys.stdout.flush()  # who reads it through a pipe waits for it


def _open(address: str) -> None:
    """Open a browser, beside us: some take the terminal and come back when they are closed."""
    import threading
    import webbrowser

    from govctl.cli.output import complain

    def opened() -> None:
        if not webbrowser.open(address):
            complain("No browser could be opened.", "Open the address yourself.")

    threading.Thread(target=opened, daemon=True).start()

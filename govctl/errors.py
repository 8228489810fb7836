"""Why a command could not do its work, as opposed to findings, which are results."""


class GovctlError(Exception):
    """Something stopped the command; `remedy` says what the user can do about it."""

    exit_code = 2

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


class UsageError(GovctlError):
    """The command line or the policy asks for something that does not exist or cannot be done."""


class InputError(GovctlError):
    """The input could not be read at all."""

    exit_code = 3

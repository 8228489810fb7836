"""The language in which govctl speaks."""

from govctl.errors import UsageError
from govctl.words.catalogue import words_in


def asked_for(language: str, catalogues: str = "") -> str:
    """The tag of a language that was asked for; raises `UsageError` where there are no words in it.

    `catalogues` is a folder of the user's own message catalogues.
    """
    found, asked = words_in(language, catalogues).language, language.replace("_", "-")
    if found.partition("-")[0] != asked.partition("-")[0].lower():
        raise UsageError(
            f"There are no words in the language `{language}`.",
            "Ours are da and en; --catalogues names a folder with others.",
        )
    return asked

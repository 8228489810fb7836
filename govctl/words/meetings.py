"""How often a group meets, in words."""

from govctl.words.messages import Messages


class Meetings:
    """Says frequencies as short facts, such as stand on a card."""

    def __init__(self, messages: Messages) -> None:
        """`messages` is the language."""
        self._messages = messages

    def per_year(self, least: int | None, most: int | None) -> str:
        """So many meetings a year, within bounds; None is an open end."""
        if least is None and most is None:
            return self.unknown()
        return self._messages.count_between("{number} meeting a year", "{number} meetings a year", least, most)

    def every(self, number: int, unit: str) -> str:
        """A meeting every so many days, weeks, months, quarters or years."""
        if number == 1:
            return self._once(unit)
        count = self._messages.count
        return {
            "day": count("every {number} day", "every {number} days", number),
            "week": count("every {number} week", "every {number} weeks", number),
            "month": count("every {number} month", "every {number} months", number),
            "quarter": count("every {number} quarter", "every {number} quarters", number),
            "year": count("every {number} year", "every {number} years", number),
        }[unit]

    def _once(self, unit: str) -> str:
        say = self._messages.say
        return {
            "day": say("every day"),
            "week": say("every week"),
            "month": say("every month"),
            "quarter": say("every quarter"),
            "year": say("every year"),
        }[unit]

    def ad_hoc(self) -> str:
        """Meetings when there is need."""
        return self._messages.say("meets as needed")

    def by_rule(self) -> str:
        """Meetings by a recurrence rule that is not put into words."""
        return self._messages.say("meets by a fixed rule")

    def unknown(self) -> str:
        """Nobody knows how often."""
        return self._messages.say("meetings unknown")

    def not_stated(self) -> str:
        """Nothing is said about meetings."""
        return self._messages.say("meetings not stated")

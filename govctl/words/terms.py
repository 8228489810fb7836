"""The closed vocabularies of the format, in words. A term that is not ours is shown as it is, with spaces."""

from govctl.words.messages import Messages
from govctl.words.told import marked

KINDS = {
    "steering_group": marked("steering group"),
    "working_group": marked("working group"),
    "reference_group": marked("reference group"),
    "user_group": marked("user group"),
    "committee": marked("committee"),
    "project_office": marked("project office"),
    "team": marked("team"),
    "party": marked("party"),
}
ROLES = {
    "chair": marked("chair"),
    "deputy_chair": marked("deputy chair"),
    "executive": marked("executive"),
    "senior_user": marked("senior user"),
    "senior_supplier": marked("senior supplier"),
    "member": marked("member"),
    "lead": marked("lead"),
    "secretary": marked("secretary"),
    "expert": marked("expert"),
    "representative": marked("representative"),
    "observer": marked("observer"),
    "guest": marked("guest"),
    "alternate": marked("alternate"),
}
AUTHORITIES = {
    "decide": marked("decides"),
    "agree": marked("has to agree"),
    "recommend": marked("recommends"),
    "perform": marked("performs"),
    "consult": marked("is consulted"),
    "inform": marked("is informed"),
    "oversee": marked("oversees"),
}
GOVERNANCE_STATUSES = {
    "draft": marked("draft"),
    "proposed": marked("proposed"),
    "active": marked("in force"),
    "superseded": marked("superseded"),
}
GROUP_STATUSES = {
    "proposed": marked("proposed"),
    "active": marked("active"),
    "paused": marked("paused"),
    "dissolved": marked("dissolved"),
}
PERSPECTIVES = {
    "clinical": marked("clinical perspective"),
    "patient": marked("patient perspective"),
    "municipal": marked("municipal perspective"),
    "supplier": marked("supplier perspective"),
    "research": marked("research perspective"),
    "users": marked("users' perspective"),
}
RELATIONS = {
    "reports_to": marked("reports to"),
    "escalates": marked("escalates to"),
    "advises": marked("advises"),
    "consults": marked("consults"),
    "coordinates_with": marked("coordinates with"),
    "formerly": marked("former line"),
    "continues": marked("continues in"),
    "takes_over": marked("responsibility goes to"),
}
MARKS = {
    "created": marked("new"),
    "dissolved": marked("dissolved"),
    "moved": marked("moved"),
    "renamed": marked("renamed"),
    "changed": marked("changed"),
}


class Terms:
    """The words of the format in one language, all in small letters."""

    def __init__(self, messages: Messages) -> None:
        """`messages` is the language."""
        self._messages = messages

    def kind(self, kind: str) -> str:
        """What sort of group it is; kinds of the file's own policy have their names there."""
        return self._said(KINDS, kind)

    def role(self, role: str) -> str:
        """What somebody is in a group."""
        return self._said(ROLES, role)

    def authority(self, authority: str) -> str:
        """What a group may do in a matter."""
        return self._said(AUTHORITIES, authority)

    def status(self, status: str) -> str:
        """The status of a governance; a group's own words for what a governance cannot be."""
        return self._said({**GROUP_STATUSES, **GOVERNANCE_STATUSES}, status)

    def group_status(self, status: str) -> str:
        """The status of a group: one is active, where a governance is in force."""
        return self._said(GROUP_STATUSES, status)

    def perspective(self, perspective: str) -> str:
        """Whose point of view a seat brings in, to stand alone: "clinical perspective"."""
        if perspective in PERSPECTIVES:
            return self._messages.say(PERSPECTIVES[perspective])
        return self._messages.say("{name} perspective", name=perspective.replace("_", " "))

    def relation(self, relation: str) -> str:
        """A line from one group to another, by the key under which it stands; `formerly` is a line that has ended."""
        return self._said(RELATIONS, relation)

    def mark(self, mark: str) -> str:
        """What a proposal does to a group: created, dissolved, moved, renamed or changed."""
        return self._said(MARKS, mark)

    def _said(self, terms: dict[str, str], term: str) -> str:
        return self._messages.say(terms[term]) if term in terms else term.replace("_", " ")

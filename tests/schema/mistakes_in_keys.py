"""Mistakes in keys: misspelt, in the wrong place, missing, without a value."""

from .mistake import Mistake

MISTAKES_IN_KEYS = (
    Mistake(
        "§gruops: {board: {apex: true}}",
        "schema/unknown-key",
        "`gruops` is not a key of a governance file.",
        "Did you mean `groups`?",
    ),
    Mistake(
        "groups: {board: {apex: true}}\n§memebers: [a]",
        "schema/unknown-key",
        "`memebers` is not a key of a governance file.",
        "Did you mean `members`?",
    ),
    Mistake(
        "groups: {board: {apex: true}}\n§members: [Ana]",
        "schema/unknown-key",
        "`members` is not a key of a governance file.",
        "It belongs to a group.",
    ),
    Mistake(
        "groups: {board: {apex: true}}\n§chair: Ana",
        "schema/unknown-key",
        "`chair` is not a key of a governance file.",
        "It belongs to a group.",
    ),
    Mistake(
        "groups: {board: {apex: true}}\n§role: chair",
        "schema/unknown-key",
        "`role` is not a key of a governance file.",
        "It belongs to a seat.",
    ),
    Mistake(
        "groups: {board: {apex: true}}\n§waivers: []",
        "schema/unknown-key",
        "`waivers` is not a key of a governance file.",
        "It belongs to `policy`.",
    ),
    Mistake(
        "groups: {board: {apex: true, §memebers: [Ana]}}",
        "schema/unknown-key",
        "`memebers` is not a key of a group.",
        "Did you mean `members`?",
    ),
    Mistake(
        "groups: {board: {apex: true, §chairman: Ana}}",
        "schema/unknown-key",
        "`chairman` is not a key of a group.",
        "Did you mean `chair`?",
    ),
    Mistake(
        "groups: {board: {apex: true, §parent: x}}",
        "schema/unknown-key",
        "`parent` is not a key of a group.",
        "Did you mean `reports_to`?",
    ),
    Mistake(
        "groups: {board: {apex: true, §organisation: x}}",
        "schema/unknown-key",
        "`organisation` is not a key of a group.",
        "It belongs to a person, a seat or `check`.",
    ),
    Mistake(
        "groups: {board: {apex: true, §role: chair}}",
        "schema/unknown-key",
        "`role` is not a key of a group.",
        "It belongs to a seat.",
    ),
    Mistake(
        "groups: {board: {apex: true, §groups: {}}}",
        "schema/unknown-key",
        "`groups` is not a key of a group.",
        "It belongs to the file itself, at its left edge.",
    ),
    Mistake(
        "groups: {board: {apex: true, §organisations: {}}}",
        "schema/unknown-key",
        "`organisations` is not a key of a group.",
        "It belongs to the file itself, at its left edge.",
    ),
    Mistake(
        "groups: {board: {apex: true, §per_year: 4}}",
        "schema/unknown-key",
        "`per_year` is not a key of a group.",
        "It belongs to `meetings`.",
    ),
    Mistake(
        "groups: {board: {apex: true, §text: foo}}",
        "schema/unknown-key",
        "`text` is not a key of a group.",
        "It can have ",
    ),
    Mistake(
        "groups: {board: {apex: true, §title: foo}}",
        "schema/unknown-key",
        "`title` is not a key of a group.",
        "Did you mean `name`?",
    ),
    Mistake(
        "groups: {board: {apex: true, §source: foo}}",
        "schema/unknown-key",
        "`source` is not a key of a group.",
        "Did you mean `sources`?",
    ),
    Mistake(
        "groups: {board: {apex: true, §id: foo}}",
        "schema/unknown-key",
        "`id` is not a key of a group.",
        "The id of a group is the key under which it stands.",
    ),
    Mistake(
        "groups: {board: {chair: {§name: Ana}}}",
        "schema/unknown-key",
        "`name` is not a key of a seat.",
        "Did you mean `title`?",
    ),
    Mistake(
        "groups: {board: {chair: {person: ana, §responsibilities: [x]}}}",
        "schema/unknown-key",
        "`responsibilities` is not a key of a seat.",
        "It belongs to a group.",
    ),
    Mistake(
        "groups: {board: {chair: {person: ana, §meetings: ad_hoc}}}",
        "schema/unknown-key",
        "`meetings` is not a key of a seat.",
        "It belongs to a group.",
    ),
    Mistake(
        "groups: {board: {chair: {person: ana, §rol: chair}}}",
        "schema/unknown-key",
        "`rol` is not a key of a seat.",
        "Did you mean `role`?",
    ),
    Mistake(
        "groups: {board: {§chair: {role: chair}}}",
        "schema/missing-key",
        "This seat does not say who sits in it.",
        "Give it `organisation`, `person`, `title`, `perspective` or `vacant` (`vacant: true` if nobody does).",
    ),
    Mistake(
        "groups: {board: {§chair: {}}}",
        "schema/missing-key",
        "This seat does not say who sits in it.",
        "Give it `organisation`, `person`, `title`, `perspective` or `vacant` (`vacant: true` if nobody does).",
    ),
    Mistake(
        "groups: {board: {members: [§null]}}",
        "schema/no-value",
        "Number 1 under `members` has no value.",
        "Write it, or remove it.",
    ),
    Mistake(
        "groups: {board: {members: §}}",
        "schema/no-value",
        "`members` has no value.",
        "Write it, write `unknown` if nobody knows it, or remove the key.",
    ),
    Mistake(
        "groups: {board: {meetings: {per_year: {§least: 2}}}}",
        "schema/unknown-key",
        "`least` is not a key of a range.",
        "Did you mean `min`?",
    ),
    Mistake(
        "groups: {board: {meetings: {§per_year: {}}}}",
        "schema/missing-key",
        "`per_year` is empty.",
        "Give it `min` or `max`.",
    ),
    Mistake(
        "groups: {board: {meetings: {§yearly: 4}}}",
        "schema/unknown-key",
        "`yearly` is not a key of `meetings`.",
        "Did you mean `per_year`?",
    ),
    Mistake(
        "groups: {board: {meetings: {every: week, §attendees: [a]}}}",
        "schema/unknown-key",
        "`attendees` is not a key of `meetings`.",
        "It can have ",
    ),
    Mistake(
        "groups: {board: {reports_to: §null}}",
        "schema/no-value",
        "`reports_to` has no value.",
        "Write it, write `unknown` if nobody knows it, or remove the key.",
    ),
    Mistake("groups: {board: {name: §}}", "schema/no-value", "`name` has no value.", "Write it, or remove the key."),
    Mistake(
        "groups: {board: {name: {da: §}}}", "schema/no-value", "`da` has no value.", "Write it, or remove the key."
    ),
    Mistake(
        "groups: {board: {§name: {}}}", "schema/missing-key", "`name` is empty.", "Write the text, or remove the key."
    ),
    Mistake(
        "groups: {board: {responsibilities: [{§txt: x}]}}",
        "schema/unknown-key",
        "`txt` is not a key of a responsibility.",
        "Did you mean `text`?",
    ),
    Mistake(
        "groups: {board: {responsibilities: [§{id: b, authority: decide}]}}",
        "schema/missing-key",
        "This responsibility has no `text`.",
        "Add `text:`.",
    ),
    Mistake(
        "groups: {board: {responsibilities: [{text: x, §owner: a}]}}",
        "schema/unknown-key",
        "`owner` is not a key of a responsibility.",
        "It belongs to an open question.",
    ),
    Mistake(
        "groups: {board: {responsibilities: [§Decides: the budget]}}",
        "schema/unknown-key",
        "`Decides` is not a key of a responsibility.",
        "If the colon is part of a text, put quotes around the whole text.",
    ),
    Mistake(
        "groups: {board: {members: [{organisation: a, term: {§until: 2024}}]}}",
        "schema/unknown-key",
        "`until` is not a key of a term.",
        "Did you mean `to`?",
    ),
    Mistake(
        "groups: {board: {§escalates: {topic: x}}}", "schema/missing-key", "`escalates` has no `to`.", "Add `to:`."
    ),
    Mistake(
        "groups: {board: {escalates: [{§group: a}]}}",
        "schema/unknown-key",
        "`group` is not a key of a line to another group.",
        "Did you mean `to`?",
    ),
    Mistake("groups: {board: {§sources: {at: p. 4}}}", "schema/missing-key", "`sources` has no `ref`.", "Add `ref:`."),
    Mistake("groups: [§{name: Board}]", "schema/missing-key", "This group has no `id`.", "Add `id:`."),
    Mistake("groups: {board: §}", "schema/no-value", "`board` has no value.", "Write its keys under it, or remove it."),
    Mistake("groups:§", "schema/no-value", "`groups` has no value.", "Write it; it cannot be left out."),
    Mistake("levels: [§{name: Strategic}]\ngroups: {}", "schema/missing-key", "This level has no `id`.", "Add `id:`."),
    Mistake(
        "levels: [{§strategic: Strategic}]\ngroups: {}",
        "schema/unknown-key",
        "`strategic` is not a key of a level.",
        "Write `id: strategic`, and its other keys beside it.",
    ),
    Mistake(
        "organisations: {§a: {abbreviation: A}}\ngroups: {}",
        "schema/missing-key",
        "The organisation `a` has no `name`.",
        "Add `name:`.",
    ),
    Mistake(
        "organisations: {a: {name: A, §url: x}}\ngroups: {}",
        "schema/unknown-key",
        "`url` is not a key of an organisation.",
        "It belongs to a document.",
    ),
    Mistake(
        "organisations: {a: §}\ngroups: {}", "schema/no-value", "`a` has no value.", "Write it, or remove the key."
    ),
    Mistake(
        "people: {§ana: {organisation: x}}\ngroups: {}",
        "schema/missing-key",
        "The person `ana` has no `name`.",
        "Add `name:`.",
    ),
    Mistake(
        "people: {ana: {name: Ana, §email: x}}\ngroups: {}",
        "schema/unknown-key",
        "`email` is not a key of a person.",
        "Did you mean `contact`?",
    ),
    Mistake(
        "sources: {§d: {url: http://x}}\ngroups: {}",
        "schema/missing-key",
        "The document `d` has no `title`.",
        "Add `title:`.",
    ),
    Mistake(
        "requirements: {a: {§check: {}, text: x}}\ngroups: {}",
        "schema/missing-key",
        "`check` is empty.",
        "Give it `perspective`, `organisation`, `has_seat_at`, `responsibility`, `owned_by` or `coordinates_with`.",
    ),
    Mistake(
        "requirements: {a: {check: {§has_seat: x}, text: x}}\ngroups: {}",
        "schema/unknown-key",
        "`has_seat` is not a key of `check`.",
        "Did you mean `has_seat_at`?",
    ),
    Mistake(
        "open_questions: {a: {§question: Who?}}\ngroups: {}",
        "schema/unknown-key",
        "`question` is not a key of an open question.",
        "Did you mean `text`?",
    ),
    Mistake(
        "policy: {waivers: [§{rule: chair/missing, target: board, until: 2030-01-01}]}\ngroups: {}",
        "schema/missing-key",
        "This waiver has no `reason`.",
        "Add `reason:`.",
    ),
    Mistake(
        "initiatives: {a: {§title: x}}\ngroups: {}",
        "schema/unknown-key",
        "`title` is not a key of an initiative.",
        "Did you mean `name`?",
    ),
    Mistake(
        "groups: {board: {chair: Ana, §deputy chair: Bo}}",
        "schema/unknown-key",
        "`deputy chair` is not a key of a group.",
        "Did you mean `deputy_chair`?",
    ),
    Mistake(
        "groups: {board: {§Chair: Ana}}",
        "schema/unknown-key",
        "`Chair` is not a key of a group.",
        "Did you mean `chair`?",
    ),
    Mistake(
        "groups: {board: {§reportsTo: a}}",
        "schema/unknown-key",
        "`reportsTo` is not a key of a group.",
        "Did you mean `reports_to`?",
    ),
    Mistake(
        "groups: {board: {§meeting: ad_hoc}}",
        "schema/unknown-key",
        "`meeting` is not a key of a group.",
        "Did you mean `meetings`?",
    ),
    Mistake(
        "groups: {board: {§source: d}}",
        "schema/unknown-key",
        "`source` is not a key of a group.",
        "Did you mean `sources`?",
    ),
    Mistake(
        "groups: {board: {meetings: {per_year: 4, §topic: x}}}",
        "schema/unknown-key",
        "`topic` is not a key of `meetings`.",
        "It belongs to a line to another group.",
    ),
    Mistake(
        "groups: {board: {members: [{title: Forum, §for the vendors}]}}",
        "schema/unknown-key",
        "`for the vendors` is not a key of a seat.",
        "If it is the rest of the text before the comma, put quotes around the whole text.",
    ),
    Mistake(
        "groups: {board: {responsibilities: [{text: Tests, §and tests again}]}}",
        "schema/unknown-key",
        "`and tests again` is not a key of a responsibility.",
        "If it is the rest of the text before the comma, put quotes around the whole text.",
    ),
    Mistake(
        "groups: {board: {§levels: [high]}}",
        "schema/unknown-key",
        "`levels` is not a key of a group.",
        "Did you mean `level`?",
    ),
    Mistake(
        "policy: {fail_on: §}\ngroups: {}", "schema/no-value", "`fail_on` has no value.", "Write it, or remove the key."
    ),
    Mistake(
        "schema_version: 1\n§name: {}\ngroups: {}",
        "schema/missing-key",
        "`name` is empty.",
        "Write the text, or remove the key.",
    ),
    Mistake(
        "groups: {board: {members: [Ana], §observer: Bo}}",
        "schema/unknown-key",
        "`observer` is not a key of a group.",
        "Did you mean `guests`?",
    ),
    Mistake(
        "groups: [{§board: {chair: Ana}}]",
        "schema/unknown-key",
        "`board` is not a key of a group.",
        "Write `id: board`, and its other keys beside it.",
    ),
    Mistake(
        "groups: {board: {§formand: Ana}}",
        "schema/unknown-key",
        "`formand` is not a key of a group.",
        "Did you mean `chair`?",
    ),
    Mistake(
        "groups: {board: {status: §}}", "schema/no-value", "`status` has no value.", "Write it, or remove the key."
    ),
    Mistake(
        "groups: {board: {meetings: §}}",
        "schema/no-value",
        "`meetings` has no value.",
        "Write it, write `unknown` if nobody knows it, or remove the key.",
    ),
    Mistake(
        'groups: {board: {chair: Ana, §"": Bo}}', "schema/unknown-key", "`` is not a key of a group.", "It can have "
    ),
    Mistake('groups: {§"": {apex: true}}', "schema/malformed", "`` is empty.", "Write the text, or remove the key."),
    Mistake('groups: {§"": {}}', "schema/malformed", "`` is empty.", "Write the text, or remove the key."),
)

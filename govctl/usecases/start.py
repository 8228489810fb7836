"""The first file of a new governance."""

import json

_STARTER = """\
# How {comment} is governed. Check it with `govctl validate`; draw it with `govctl render FILE -o chart.svg`.
# With an editor that knows YAML schemas (VS Code: the YAML extension), the next line completes and explains every key;
# `govctl schema > governance-1.schema.json` writes the schema that it names.
# yaml-language-server: $schema=governance-1.schema.json
schema_version: 1
name: {name}
language: en

# The levels of decision, the highest first.
levels:
  - {{id: strategic, name: Strategic level}}
  - {{id: operational, name: Operational level}}

# The parties on whose behalf people sit in the groups.
organisations:
  owner: {{name: The owner's organisation}}
  supplier: {{name: The supplier}}

# The groups, each under an id that never changes.
groups:
  steering-group:
    name: Steering group
    kind: steering_group
    level: strategic
    apex: true                        # it reports to nobody here
    chair: {{organisation: owner, title: Head of department}}
    secretariat: owner
    members:
      - {{organisation: owner, role: senior_user}}
      - {{organisation: supplier, role: senior_supplier}}
    meetings: {{per_year: 4}}           # or {{every: 2 weeks}}, {{per_year: {{min: 2, max: 4}}}}, ad_hoc, unknown
    responsibilities:
      - {{id: budget, text: Approves the budget, authority: decide}}
      - {{id: direction, text: Sets the direction, authority: decide}}

  project-group:
    name: Project group
    kind: working_group
    level: operational
    reports_to: steering-group
    chair: {{organisation: supplier, title: Project manager}}
    members: [owner, supplier]
    meetings: {{every: 2 weeks}}
    responsibilities:
      - {{id: delivery, text: Delivers what was agreed, authority: perform}}
    escalates: {{to: steering-group, topic: risks, when: it cannot settle them itself}}

# What is undecided is written down as well. What nobody knows is `unknown`, which is not the same as none.
open_questions:
  users: {{text: Who speaks for the users?, about: steering-group, owner: owner}}
"""


def starter(name: str) -> str:
    """A governance file that validates clean; `name` is what the governance is called."""
    words = " ".join("".join(c if c.isprintable() else " " for c in name).split()) or "the organisation"
    return _STARTER.format(comment=words, name=json.dumps(words, ensure_ascii=False))

"""A governance in which everything that can be said of groups, organisations and people is said once."""

from pathlib import Path

from tests.metrics.governances import governance

__all__ = ["FULL", "full", "governance"]

from govctl.model.index import Index

FULL = """\
language: en
levels: [{id: high, name: High level}]
sources: {minutes: Minutes}
organisations:
  town: {name: The town, abbreviation: TT, kind: public_authority, notes: It pays, source: minutes}
  office: {name: {da: Kontoret, en: The office}, part_of: town}
  union: The union
people:
  ana: {name: Ana Lind, organisation: town, contact: ana@town.example, source: {ref: minutes, at: page 1}, notes: Retires}
  bo: Bo Berg
initiatives: {roof: The new roof}
open_questions:
  money: {text: Who pays?, about: [board, town]}
groups:
  board:
    name: {da: Bestyrelse, en: Board}
    kind: steering_group
    level: high
    purpose: To decide
    scope: The hall
    apex: true
    chair: ana
    deputy_chair: {organisation: union, vacant: true, since: 2026-02}
    secretariat: {organisation: office, title: Clerk}
    members:
      - town
      - organisation: office
        role: senior_user
        perspective: clinical
        count: {min: 2, max: 3}
        voting: false
        nominated_by: town
        term: {from: 2024, to: unknown}
        condition: on request
      - {perspective: general_public, voting: unknown, count: unknown, nominated_by: upkeep}
      - {vacant: true, voting: true}
    guests: [{title: An auditor, role: expert}]
    meetings: {per_year: {min: 2, max: 4}, duration_hours: 1.5, scope: plenary}
    quorum: Half
    decision_rule: unknown
    responsibilities:
      - {id: money, text: Pays, authority: decide, scope: all bills, condition: if there is money}
      - Keeps the key
    escalates: {to: town, topic: strife, when: seldom}
    advises: roof
    consults: union
    coordinates_with: upkeep
    derived_from: [council]
    completeness: complete
    valid_from: 2024
    valid_to: unknown
    sources: [{ref: minutes, at: page 2}, minutes]
    notes: [One, Two]
  upkeep:
    reports_to: board
    status: paused
    chair: {vacant: true, since: 2024-03-01}
    members: unknown
    guests: unknown
    meetings: {every: 2 weeks}
    responsibilities: unknown
  garden:
    reports_to: unknown
    chair: unknown
    members: []
    completeness: partial
    meetings: {rrule: FREQ=MONTHLY}
"""


def full(folder: Path) -> Index:
    """The governance of `FULL`."""
    return governance(folder, FULL)

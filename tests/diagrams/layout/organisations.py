"""Organisations of all shapes and scripts, the same ones every time."""

import random
from typing import NamedTuple

from govctl.diagrams.chart import FORMERLY, REPORTS, Card, Chart, Link, Said

NAMES = {
    "danish": [
        "Styregruppen",
        "for",
        "udbredelse",
        "af",
        "digitale",
        "forløbsplaner",
        "på",
        "Ærø",
        "og",
        "Læsø",
        "øst",
        "for",
        "Åen",
    ],
    "greek": ["Ομάδα", "συντονισμού", "της", "ψηφιακής", "υγείας", "στην", "Ελλάδα", "και", "τα", "νησιά"],
    "chinese": ["国家卫生信息系统指导委员会", "数字健康", "工作组", "地区协调办公室，", "（试行）"],
    "arabic": ["اللجنة", "التوجيهية", "للبرنامج", "الوطني", "وزارة", "الصحة", "(2026)", "لا"],
    "thai": ["คณะกรรมการกำกับโครงการสุขภาพดิจิทัลแห่งชาติ", "สำนักงาน", "ผู้ที่", "น้ำ"],
    "hindi": ["राष्ट्रीय", "डिजिटल", "स्वास्थ्य", "कार्यक्रम", "संचालन", "समिति"],
    "telugu": ["జాతీయ", "ఆరోగ్య", "సంస్థ", "కార్యనిర్వాహక", "కమిటీ", "లక్ష్మీ", "శాస్త్రీయ"],
    "khmer": ["គណៈកម្មាធិការ\u200bសុខភាព\u200bជាតិ", "ក្រុមប្រឹក្សា", "កម្ពុជា", "នាយករដ្ឋមន្ត្រី", "(២០២៦)"],
    "burmese": ["ကျန်းမာရေးကော်မတီ", "ဝန်ကြီးဌာန", "အင်္ဂလိပ်", "ဥက္ကဋ္ဌ", "ကျွန်ုပ်တို့", "သမ္မတ၊"],
    "tibetan": ["རྒྱལ་ཡོངས་འཕྲོད་བསྟེན་ཚོགས་པ།", "བསྟན་འཛིན་", "སྤྱི་ཚོགས་ཚན་རིག་", "གཞུང་"],
    "dhivehi": ["ޤައުމީ", "ޞިއްޙީ", "ކޮމިޓީ،", "(2026)"],
    "long": ["Speciallægepraksisplanlægningsgruppesekretariatsbetjeningsudvalget", "a-b/" * 30, "W" * 60, "og"],
    "empty": [""],
}
BADGES = {
    "": "",
    "created": "+ ny",
    "dissolved": "− ikke nævnt",
    "moved": "→ flyttet",
    "renamed": "≈ omdøbt",
    "changed": "~ ændret",
}
RELATIONS = ("escalates", "advises", "consults", "coordinates_with", FORMERLY)


class Shape(NamedTuple):
    """What an organisation is like."""

    size: int
    levels: int = 3
    script: str = "danish"
    below: int = 6
    """How many groups report to one, at most; 1 makes a chain, a large number a star"""
    others: float = 0.1
    """Lines besides reporting, for each group"""
    orderly: bool = True
    """Whether a group's level follows from how far down it reports; if not, any may be anywhere"""
    roots: int = 1
    marks: bool = False


SHAPES = {
    "one": Shape(1, levels=1),
    "two": Shape(2),
    "a few": Shape(9, others=0.5),
    "a page": Shape(30, others=0.4),
    "many lines": Shape(40, others=3),
    "a hundred": Shape(100, others=0.3),
    "no levels": Shape(80, levels=1, others=0.3),
    "many levels": Shape(60, levels=12, below=2, others=0.5),
    "a chain": Shape(60, levels=4, below=1, others=0.5),
    "a long chain": Shape(1500, levels=1, below=1, others=0.01),
    "a star": Shape(400, levels=2, below=400, others=0.1),
    "a star with lines": Shape(60, levels=2, below=60, others=2),
    "a forest": Shape(200, roots=60, others=0.4),
    "a forest without levels": Shape(60, levels=1, roots=25, others=0.2),
    "no reporting at all": Shape(90, roots=90, others=0.4),
    "anybody to anybody": Shape(70, orderly=False, others=1),
    "anybody to anybody, no levels": Shape(50, levels=1, orderly=False, others=1),
    "a proposal": Shape(40, others=0.7, marks=True),
    "a proposal without levels": Shape(25, levels=1, others=0.7, marks=True),
    "two thousand": Shape(2000, levels=5, below=9, others=0.05),
}


def organisation(shape: Shape, seed: int = 1) -> Chart:
    """A chart of the shape."""
    dice = random.Random(f"{shape}{seed}")
    parents: list[int] = []
    depth: list[int] = []
    children = [0] * shape.size
    for i in range(shape.size):
        open_to = range(max(0, (i - 1) // shape.below), i) if shape.orderly else range(shape.size)
        parent = -1 if i < shape.roots or not open_to else dice.choice(open_to[: shape.below])
        while shape.orderly and parent >= 0 and children[parent] >= shape.below:
            parent += 1
        if parent >= 0:
            children[parent] += 1
        parents.append(parent)
        depth.append(depth[parent] + 1 if shape.orderly and parent >= 0 else 0)
    bands = [min(d, shape.levels - 1) if shape.orderly else dice.randrange(shape.levels) for d in depth]
    cards = tuple(_card(i, bands[i], shape, dice) for i in range(shape.size))
    links = [Link(f"g{i}", f"g{parent}", REPORTS) for i, parent in enumerate(parents) if parent >= 0]
    for _ in range(round(shape.others * shape.size)):
        begin, end = dice.randrange(shape.size), dice.randrange(shape.size)
        links.append(
            Link(f"g{begin}", f"g{end}", dice.choice(RELATIONS), dice.choice(["", "risici", "den årlige plan"]))
        )
    names = (
        tuple(f"{_words(shape.script, dice)} niveau"[:60] for _ in range(shape.levels)) if shape.levels > 1 else ("",)
    )
    return Chart("Organisation", "in force", names, cards, tuple(links))


def _card(i: int, band: int, shape: Shape, dice: random.Random) -> Card:
    texts: tuple[Said, ...] = (
        Said("styregruppe", "kind"),
        Said(_words(shape.script, dice), "name"),
        Said(f"Formand: {_words(shape.script, dice)}"),
        Said(f"{dice.randrange(30)} medlemmer · {dice.randrange(1, 12)} møder pr. år"),
    )
    if not shape.marks:
        return Card(f"g{i}", band, texts, dice.choice(["plain", "double", "round"]))
    mark = dice.choice(list(BADGES))
    texts = (*texts, Said(f"{_words(shape.script, dice)} → {_words(shape.script, dice)}", "change"))
    return Card(f"g{i}", band, texts, "plain", mark, BADGES[mark])


def _words(script: str, dice: random.Random) -> str:
    return " ".join(dice.choice(NAMES[script]) for _ in range(dice.randrange(1, 6)))

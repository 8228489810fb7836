"""The themes that come with govctl."""

from govctl.diagrams.paint.theme import DEFAULT, Stroke, Theme

PRINT = Theme(
    name="print",
    paper="#ffffff",
    ink="#000000",
    muted="#404040",
    border="#555555",
    card="#ffffff",
    bands=(("#f3f3f3", "#000000"), ("#e4e4e4", "#000000")),
    lines={
        "reports_to": Stroke("#222222", 1.5, "", "full"),
        "escalates": Stroke("#222222", 1.4, "7 3", "open"),
        "advises": Stroke("#222222", 1.4, "2 2.5", "hollow"),
        "consults": Stroke("#222222", 1.4, "6 2 1.4 2 1.4 2", "open"),
        "coordinates_with": Stroke("#555555", 1.2, "", "dots"),
        "formerly": Stroke("#555555", 1.2, "1.2 3"),
        "continues": Stroke("#333333", 1.3, "4 2 1 2", "full"),
        "takes_over": Stroke("#333333", 1.3, "10 2", "full"),
    },
    marks={
        "created": Stroke("#000000", 2.2),
        "dissolved": Stroke("#555555", 1.6, "5 3.5"),
        "moved": Stroke("#222222", 2.4, "9 3 2.5 3"),
        "renamed": Stroke("#222222", 2.2, "14 3"),
        "changed": Stroke("#333333", 3.4),
    },
)
CONTRAST = Theme(
    name="contrast",
    paper="#ffffff",
    ink="#000000",
    muted="#262626",
    border="#000000",
    card="#ffffff",
    bands=(
        ("#eef3ff", "#00246b"),
        ("#fff5e0", "#4d2f00"),
        ("#e9f8f1", "#003d2b"),
        ("#f6efff", "#38006b"),
        ("#f0f0f0", "#1a1a1a"),
    ),
    lines={
        "reports_to": Stroke("#000000", 2.0, "", "full"),
        "escalates": Stroke("#6b2a00", 1.9, "7 3", "open"),
        "advises": Stroke("#000000", 1.9, "2 2.5", "hollow"),
        "consults": Stroke("#3d0f8a", 1.9, "6 2 1.4 2 1.4 2", "open"),
        "coordinates_with": Stroke("#003a5c", 1.8, "", "dots"),
        "formerly": Stroke("#6b2a00", 1.7, "1.2 3"),
        "continues": Stroke("#3d0f8a", 1.8, "4 2 1 2", "full"),
        "takes_over": Stroke("#003d38", 1.8, "10 2", "full"),
    },
    marks={
        "created": Stroke("#00452f", 2.8),
        "dissolved": Stroke("#6b1f00", 2.2, "5 3.5"),
        "moved": Stroke("#3d0f8a", 2.8, "9 3 2.5 3"),
        "renamed": Stroke("#4d2f00", 2.6, "14 3"),
        "changed": Stroke("#003a80", 3.4),
    },
)
THEMES = {theme.name: theme for theme in (DEFAULT, PRINT, CONTRAST)}

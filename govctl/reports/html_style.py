"""How pages look: the colours of the pictures, by day and by night, on the screen and on paper."""

STYLE = """
:root {
  --ink: #1f2937; --grey: #5b6472; --paper: #ffffff; --card: #ffffff; --line: #dde1e7; --code: #f1f2f4;
  --link: #123c73; --loss: #a83a00; --shift: #5b3a8e; --gain: #0b6146; --edit: #56606e;
  --loss-tint: #fdf1ea; --shift-tint: #f4eefb; --gain-tint: #eaf6f1; --edit-tint: #f1f2f4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e7eaef; --grey: #a3adba; --paper: #12161d; --card: #1a2029; --line: #2f3845; --code: #262e3a;
    --link: #9cc1f7; --loss: #ff9a66; --shift: #c5a6f5; --gain: #66cfa8; --edit: #a3adba;
    --loss-tint: #38200f; --shift-tint: #2a2140; --gain-tint: #10322a; --edit-tint: #262e3a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 60rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 Arial, "Liberation Sans", Helvetica, sans-serif; overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: 2rem; line-height: 1.2; letter-spacing: -0.01em; }
h2 { margin: 0; font-size: 1.35rem; line-height: 1.3; color: var(--hue, var(--ink)); }
h3 { margin: 1.6rem 0 0.5rem; font-size: 1rem; line-height: 1.35; }
h3.whole { color: var(--grey); }
p { margin: 0; }
ul { margin: 0; padding: 0; list-style: none; }
a { color: var(--link); text-underline-offset: 0.2em; }
code { font: 0.86em/1.4 "DejaVu Sans Mono", Menlo, Consolas, monospace; }
.eyebrow {
  margin-bottom: 0.35rem; color: var(--grey); font-size: 0.75rem; font-weight: bold; letter-spacing: 0.09em;
  text-transform: uppercase;
}
.between { margin-top: 0.5rem; color: var(--grey); }
.between code { color: var(--ink); }
.badges { display: flex; flex-wrap: wrap; gap: 0.6rem; margin-top: 1.4rem; }
.badge {
  padding: 0.35rem 0.85rem; border: 2px solid var(--hue); border-radius: 0.4rem; background: var(--tint);
  color: var(--hue); line-height: 1.4;
}
.badge.none { --hue: var(--line); color: var(--grey); background: none; }
.sign { display: inline-block; min-width: 0.9em; font-weight: bold; text-align: center; }
.gate {
  margin-top: 1.2rem; padding: 0.6rem 0.9rem; border: 2px solid var(--loss); border-radius: 0.4rem;
  color: var(--loss); font-weight: bold;
}
.nothing { margin-top: 1.4rem; font-size: 1.15rem; }
nav { margin: 1.6rem 0 0; padding: 0.7rem 0; border: solid var(--line); border-width: 1px 0; }
section { margin-top: 2.8rem; }
.loss { --hue: var(--loss); --tint: var(--loss-tint); --sign: "−"; }
.shift { --hue: var(--shift); --tint: var(--shift-tint); --sign: "~"; }
.gain { --hue: var(--gain); --tint: var(--gain-tint); --sign: "+"; }
.edit { --hue: var(--edit); --tint: var(--edit-tint); --sign: "*"; }
h2 .sign {
  width: 1.5em; margin-right: 0.25em; border-radius: 0.25em; background: var(--hue); color: var(--paper);
}
.count { color: var(--grey); font-weight: normal; }
.lead { margin-top: 0.35rem; color: var(--grey); }
.changes { container-type: inline-size; }
.about {
  display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0.4rem 1.5rem; margin-top: 1.1rem;
  padding-top: 1.1rem; border-top: 1px solid var(--line);
}
.about h3 { margin: 0.15rem 0 0; }
.about ul { border-left: 3px solid var(--hue); }
.about li { padding: 0.15rem 0 0.15rem 0.9rem; }
.about li + li { margin-top: 0.5rem; }
li:target { background: var(--tint); }
.what, .because, .todo { padding-left: 1.1rem; }
.what { position: relative; }
.what::before { position: absolute; left: 0; color: var(--hue); font-weight: bold; content: var(--sign) / ""; }
.because, .todo { color: var(--grey); font-size: 0.85rem; }
.todo code { padding: 0.05rem 0.3rem; border-radius: 0.2rem; background: var(--code); }
.because b, .todo b { color: var(--hue); }
.place { padding-left: 1.1rem; color: var(--grey); font-size: 0.75rem; line-height: 1.6; }
.place code { margin-right: 0.7em; font-size: 1em; }
.place span + span { margin-left: 0.4em; }
@container (max-width: 38rem) { .about { grid-template-columns: minmax(0, 1fr); } }
.short { margin-top: 0.5rem; padding-left: 0.9rem; border-left: 3px solid var(--hue); }
.short li { padding-left: 1.1rem; }
.short li::before { float: left; margin-left: -1.1rem; color: var(--hue); font-weight: bold; content: var(--sign) / ""; }
.short li + li { margin-top: 0.25rem; }
.short a { color: var(--ink); text-decoration-color: var(--line); }
.short a:hover { text-decoration-color: currentcolor; }
.in-short h2 { margin-top: 1.8rem; font-size: 1.15rem; }
.beside { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 0 2.5rem; margin-top: 1rem; }
.beside table { flex: 1 1 22rem; width: auto; font-size: 0.9rem; }
.where th:not(:first-child), .where td { width: 1%; text-align: right; white-space: nowrap; }
.where th:not(:first-child) { padding-left: 0.8rem; color: var(--hue); }
.stop {
  display: inline-block; padding: 0 0.5rem; border-radius: 0.25rem; background: var(--loss); color: var(--paper);
  font-size: 0.8rem; font-weight: bold; text-indent: 0;
}
table { width: 100%; margin-top: 1.2rem; border-collapse: collapse; }
th, td { padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--ink); font-size: 0.85rem; }
tbody th { font-weight: normal; }
.before-after th:not(:first-child), .before-after td { width: 26%; }
details { margin-top: 1.2rem; }
details > summary { padding: 0.3rem 0; color: var(--link); cursor: pointer; }
footer { margin-top: 3rem; padding-top: 0.8rem; border-top: 1px solid var(--line); color: var(--grey); font-size: 0.85rem; }
@page { size: A4; margin: 10mm 15mm; }
@media print {
  :root {
    --ink: #000000; --grey: #444b55; --paper: #ffffff; --card: #ffffff; --line: #c9ced6; --code: #ffffff;
    --link: #000000; --loss: #a83a00; --shift: #5b3a8e; --gain: #0b6146; --edit: #56606e;
    --loss-tint: #ffffff; --shift-tint: #ffffff; --gain-tint: #ffffff; --edit-tint: #ffffff;
  }
  html { font-size: 9pt; }
  body { max-width: none; padding: 0; font-size: 1rem; line-height: 1.3; }
  h1 { font-size: 1.7rem; }
  h2 { font-size: 1.2rem; }
  nav, details > summary { display: none; }
  details { margin: 0; }
  details::details-content { display: block; content-visibility: visible; }
  .badges { margin-top: 0.8rem; }
  .badge { padding: 0.15rem 0.7rem; border-width: 1.5px; }
  .between { margin-top: 0.3rem; }
  .gate { margin-top: 0.5rem; padding: 0.15rem 0.7rem; border-width: 1.5px; }
  section { margin-top: 1.3rem; }
  .in-short { margin-top: 0.7rem; break-after: page; }
  .in-short h2 { margin-top: 0.7rem; font-size: 1.1rem; }
  .short { margin-top: 0.3rem; }
  .short li + li { margin-top: 0.1rem; }
  .short a { text-decoration: none; }
  .beside { flex-wrap: nowrap; margin-top: 0.6rem; }
  .changes { container-type: normal; columns: 2; column-gap: 6mm; line-height: 1.24; }
  .changes > h2, .changes > .lead { column-span: all; }
  .changes > .lead { margin-bottom: 0.3rem; }
  .about { display: block; margin: 0; padding: 0.35rem 0; }
  .about h3 { margin: 0 0 0.1rem; font-size: 1rem; line-height: 1.24; }
  .about ul { border-left-width: 2px; }
  .about li { padding: 0 0 0 1.3rem; text-indent: -0.8rem; }
  .about li + li { margin-top: 0.2rem; }
  .edit .about { padding: 0.1rem 0; border: 0; }
  .edit .about h3 { display: none; }
  .what, .because, .todo, .place { display: inline; padding-left: 0; }
  .what::before { position: static; display: inline-block; width: 0.8rem; text-indent: 0; }
  .because, .todo { display: block; font-size: 1rem; text-indent: 0; }
  .todo code { padding: 0; font-size: 1em; }
  .place { font-size: 0.84rem; text-indent: 0; }
  .place span, .place code { white-space: nowrap; }
  .eyebrow, .stop { font-size: 0.84rem; }
  .eyebrow { margin-bottom: 0.22rem; }
  table { margin-top: 0.7rem; }
  th, td { padding: 0.15rem 0.6rem 0.15rem 0; }
  .beside table { font-size: 0.88rem; line-height: 1.25; }
  .beside th, .beside td { padding-block: 0.1rem; }
  footer { margin-top: 1.2rem; font-size: 1rem; }
  h2, h3, .lead, thead { break-after: avoid; }
  li, tr, .badge { break-inside: avoid; }
  h2 .sign, .stop { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""

"""Tables of a governance: who sits where, who answers for what, who meets when."""

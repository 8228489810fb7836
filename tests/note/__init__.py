"""The first real input: what MedCom's note says, held against the two files that model it."""

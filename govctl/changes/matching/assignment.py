"""The best assignment of two sets of things to each other by how alike they are.

Parts that have nothing in common are solved apart, each by the Hungarian method (Kuhn 1955, in the form with
potentials and shortest augmenting paths), which takes the cube of the size of the part.
"""

from collections import defaultdict
from collections.abc import Mapping

LARGEST_EXACT = 150
Scores = Mapping[tuple[int, int], float]
"""How alike, from 0 to 1, by the numbers of the two; pairs left out are not alike at all."""


def best_assignment(scores: Scores) -> dict[int, int]:
    """From the left number to the right one, such that the sum of the scores is the largest."""
    found: dict[int, int] = {}
    in_large_parts: set[int] = set()
    for lefts, rights in _parts(scores):
        if max(len(lefts), len(rights)) > LARGEST_EXACT:
            in_large_parts.update(lefts)
        else:
            found.update(_exact(scores, lefts, rights))
    if in_large_parts:
        found.update(_greedy({pair: score for pair, score in scores.items() if pair[0] in in_large_parts}))
    return found


def _parts(scores: Scores) -> list[tuple[list[int], list[int]]]:
    """The connected parts: left and right numbers that are alike, directly or through others."""
    rights_of: dict[int, list[int]] = defaultdict(list)
    lefts_of: dict[int, list[int]] = defaultdict(list)
    for left, right in scores:
        rights_of[left].append(right)
        lefts_of[right].append(left)
    parts = []
    seen: set[int] = set()
    for start in rights_of:
        if start in seen:
            continue
        lefts: dict[int, None] = {start: None}
        rights: dict[int, None] = {}
        waiting = [start]
        while waiting:
            for right in rights_of[waiting.pop()]:
                if right not in rights:
                    rights[right] = None
                    new = [left for left in lefts_of[right] if left not in lefts]
                    lefts.update(dict.fromkeys(new))
                    waiting.extend(new)
        seen.update(lefts)
        parts.append((list(lefts), list(rights)))
    return parts


def _greedy(scores: Scores) -> dict[int, int]:
    """The most alike first: for parts too large for the exact method, all of them at once."""
    found: dict[int, int] = {}
    taken: set[int] = set()
    for (left, right), _ in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if left not in found and right not in taken:
            found[left] = right
            taken.add(right)
    return found


def _exact(scores: Scores, lefts: list[int], rights: list[int]) -> dict[int, int]:
    size = max(len(lefts), len(rights))
    cost = [
        [-scores.get((lefts[i], rights[j]), 0.0) if i < len(lefts) and j < len(rights) else 0.0 for j in range(size)]
        for i in range(size)
    ]
    return {
        lefts[i]: rights[j]
        for i, j in enumerate(_hungarian(cost))
        if i < len(lefts) and j < len(rights) and (lefts[i], rights[j]) in scores
    }


def _hungarian(cost: list[list[float]]) -> list[int]:
    """By row of a square matrix the column, such that the sum of the costs is the smallest."""
    size = len(cost)
    row_potential, column_potential = [0.0] * (size + 1), [0.0] * (size + 1)
    row_of = [size] * (size + 1)  # by column; column `size` holds the row that looks for its column
    for row in range(size):
        row_of[size] = row
        column = size
        least = [float("inf")] * size
        came_from = [size] * size
        used = [False] * (size + 1)
        while row_of[column] != size:
            used[column] = True
            current = row_of[column]
            delta, following = float("inf"), size
            for j in range(size):
                if not used[j]:
                    reduced = cost[current][j] - row_potential[current] - column_potential[j]
                    if reduced < least[j]:
                        least[j], came_from[j] = reduced, column
                    if least[j] < delta:
                        delta, following = least[j], j
            for j in range(size + 1):
                if used[j]:
                    row_potential[row_of[j]] += delta
                    column_potential[j] -= delta
                elif j < size:
                    least[j] -= delta
            column = following
        while column != size:
            row_of[column] = row_of[came_from[column]]
            column = came_from[column]
        row_of[size] = size
    columns = [0] * size
    for column in range(size):
        columns[row_of[column]] = column
    return columns

"""Asks networkx for related events and for paths, and prints the milliseconds of each question."""

import itertools

import networkx

import timed

asked = timed.read_asked()
costs, is_event = asked["costs"], asked["isEvent"]
graph = networkx.Graph(asked["edges"])


def related(event):
    near = {other for node in graph[event] for other in graph[node] if other != event and is_event[other]}
    scores = networkx.adamic_adar_index(graph, [(event, other) for other in near])
    return sorted(scores, key=lambda score: -score[2])[:10]


def paths(ends):
    start, end = ends
    weight = lambda _, node, __: 0 if node == end else costs[node]
    if not networkx.has_path(graph, start, end):
        return []
    return list(itertools.islice(networkx.shortest_simple_paths(graph, start, end, weight=weight), 5))


timed.print_times(asked, related, paths)

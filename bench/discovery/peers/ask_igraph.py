"""Asks igraph for related events and for paths, and prints the milliseconds of each question."""

import igraph

import timed

asked = timed.read_asked()
costs, is_event = asked["costs"], asked["isEvent"]
pairs = {(min(edge), max(edge)) for edge in asked["edges"]}
graph = igraph.Graph(n=len(costs), edges=list(pairs))
both_ways = igraph.Graph(n=len(costs), edges=[way for a, b in pairs for way in ((a, b), (b, a))], directed=True)
both_ways.es["cost"] = [costs[edge.target] for edge in both_ways.es]


def related(event):
    (scores,) = graph.similarity_inverse_log_weighted(vertices=[event])
    others = (other for other, score in enumerate(scores) if score > 0 and other != event and is_event[other])
    return sorted(others, key=lambda other: -scores[other])[:10]


def paths(ends):
    return both_ways.get_k_shortest_paths(ends[0], ends[1], k=5, weights="cost")


timed.print_times(asked, related, paths)

"""Reads what is asked of a library, times its answers, and prints the milliseconds of each question."""

import json
import sys
import time


def read_asked():
    with open(sys.argv[1], encoding="utf-8") as file:
        return json.load(file)


def milliseconds(answer, question):
    start = time.perf_counter()
    answer(question)
    return (time.perf_counter() - start) * 1000


def runs(answer, all_questions):
    return [[milliseconds(answer, question) for question in questions] for questions in all_questions]


def print_times(asked, related, paths):
    print(json.dumps({"related events": runs(related, asked["related"]), "paths": runs(paths, asked["paths"])}))

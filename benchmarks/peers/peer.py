"""How a peer in Python answers the program that times it: «pass» with seconds, «answers FILE» when the file is written."""
import sys
import time


def serve(version, work, answers):
    """Says that all is loaded, then serves until standard input ends."""
    print("ready", version, flush=True)
    for command in sys.stdin:
        if command.startswith("answers "):
            with open(command[8:].rstrip("\n"), "w", encoding="utf-8", newline="") as file:
                file.write("\u241f".join(answers()))
            print("written", flush=True)
            continue
        start = time.perf_counter()
        work()
        print(time.perf_counter() - start, flush=True)

"""Print for each topic which share of the facts that a good briefing must hold the briefing made of it holds."""

from __future__ import annotations

import sys

from nuggets import GROUPS, Held, group_of, held, made, nugget_topics


def main() -> None:
    """Print a line for each topic, and the mean of each group."""
    found: dict[str, Held] = {}
    for topic in nugget_topics():
        if not topic.nuggets:
            continue
        found[topic.name] = holds = held(topic, (sentence.text for sentence in made(topic).published))
        sys.stdout.write(
            f"{topic.name:20} {holds.share:.3f} of the facts in {holds.words} words, longest {holds.longest}\n"
        )
    for group in GROUPS:
        shares = [holds.share for name, holds in found.items() if group_of(name) == group]
        sys.stdout.write(f"{group:20} {sum(shares) / len(shares):.3f}\n")


if __name__ == "__main__":
    main()

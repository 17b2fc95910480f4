"""Whether a wording takes a side, and how a loaded word of a source is told by somebody who takes none."""

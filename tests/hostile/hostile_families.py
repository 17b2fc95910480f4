"""All hostile cases, in families of which each makes one folder of sources."""

from __future__ import annotations

from itertools import chain

import family_charsets
import family_fields
import family_hidden
import family_markup
import family_orders
import family_paths
import family_sizes

FAMILIES = {
    "orders": tuple(chain(family_orders.visible(), family_orders.disguised(), family_orders.in_markup())),
    "unseen": tuple(
        chain(
            family_hidden.pages(),
            family_hidden.documents(),
            family_fields.told_about(),
            family_fields.names(),
        )
    ),
    "markup": tuple(chain(family_markup.everywhere(), family_markup.unescaped(), family_markup.in_formats())),
    "bytes": tuple(
        chain(
            family_charsets.declared(),
            family_charsets.smuggled(),
            family_charsets.lied(),
            family_charsets.scripts(),
            family_sizes.small(),
            family_sizes.inflating(),
            family_sizes.deep(),
            family_sizes.long(),
        )
    ),
    "paths": tuple(
        chain(family_paths.names(), family_paths.members(), family_paths.links(), family_paths.calls())
    ),
}
CASES = [(family, case) for family, cases in FAMILIES.items() for case in cases]

"""Known errors, put into true sentences to see whether the verifier finds them.

Nothing here knows how the verifier works: neither its checks nor its words are shared, or the test would only say that
it agrees with itself. Each error is false by construction, and each module says how.
"""

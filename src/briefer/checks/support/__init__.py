"""Does the passage say this at all, and how sure is that? A small logistic model over readable features."""

from briefer.checks.support.features import Features, features
from briefer.checks.support.fused import in_doubt
from briefer.checks.support.model import Weighed, is_certain, weigh

__all__ = ["Features", "Weighed", "features", "in_doubt", "is_certain", "weigh"]

"""A part of what is read that is worked out when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import Self, TypeVar, overload

_Found = TypeVar("_Found")


class facet(cached_property[_Found]):  # noqa: N801 - it is written as the decorator that it extends
    """A ``cached_property`` without the lock that Python 3.11 takes at each first asking.

    A claim asks for some fifty facets, each once. Two threads that ask at once both work it out, to the same end.
    """

    @overload
    def __get__(self, instance: None, owner: type[object] | None = None) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type[object] | None = None) -> _Found: ...
    def __get__(self, instance: object | None, owner: type[object] | None = None) -> Self | _Found:
        """Return what the method returns, and keep it in its place."""
        if instance is None:
            return self
        found = instance.__dict__[self.func.__name__] = self.func(instance)
        return found

"""What all records share: frozen, closed, and copied only with validation."""

from __future__ import annotations

from typing import Self

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A value that never changes: unknown fields are refused and copies are validated."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    def replace(self, **changes: object) -> Self:
        """Return a copy with ``changes``, validated like a new record.

        Raises:
            pydantic.ValidationError: a changed value is wrong, or a name is not a field.
        """
        fields = {name: getattr(self, name) for name in type(self).model_fields}
        return type(self).model_validate(fields | changes)

"""Which errors of a single call can a run live with? Those become failures; the others end it."""

from __future__ import annotations

from briefer.errors import ModelTimeoutError, RequestRefusedError
from briefer.llm.model import Model
from briefer.llm.replies import Failure
from briefer.llm.requests import Reply, Request


def answered(model: Model, request: Request) -> Reply | Failure:
    """Return the reply, or why this one request has none: it was refused, or took too long.

    Raises:
        ModelError: no other request would fare better.
    """
    try:
        return model.complete(request)
    except RequestRefusedError as error:
        return Failure(kind="refused", detail=str(error))
    except ModelTimeoutError as error:
        return Failure(kind="timed-out", detail=str(error))

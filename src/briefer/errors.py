"""What can go wrong, as one tree.

    BrieferError                  anything briefer raises on purpose
    ├── UsageError                the command or the call was put wrongly        (exit 2)
    │   └── UnknownTopicError     no topic of that name                          (exit 2)
    ├── InputError                a file or folder cannot be used                (exit 2)
    │   └── SkippedFileError      one source cannot be read; the others still can
    ├── OutputError               the result cannot be written; the old one is intact  (exit 2)
    ├── ModelError                a model is unavailable or unusable             (exit 3)
    │   ├── ModelUnavailableError it cannot be reached, or failed by itself; asking again may help
    │   │   ├── ModelTimeoutError it did not answer in time
    │   │   └── RateLimitedError  its provider wants to be asked less often
    │   ├── KeyRefusedError       the key is missing, wrong, or has no credit left
    │   ├── UnknownModelError     its provider has no model of that name
    │   ├── RequestRefusedError   it will never answer this one request
    │   ├── NoRecordingError      the recording that is replayed holds no answer to this request
    │   └── LimitReachedError     the money, tokens or time of the run are used up
    └── NothingToPublishError     no sentence could be verified                  (exit 4)

Every message says what is wrong, where, and what to do about it.
"""

from __future__ import annotations


class BrieferError(Exception):
    """The root: catch this to catch everything that briefer raises on purpose."""

    exit_code = 1


class UsageError(BrieferError):
    """The command line or an API call was put wrongly."""

    exit_code = 2


class UnknownTopicError(UsageError):
    """There is no topic of that name; the message lists those there are."""


class InputError(BrieferError):
    """A file or folder cannot be used as it is."""

    exit_code = 2


class SkippedFileError(InputError):
    """One source file cannot be read; the message is the reason that the briefing shows."""


class OutputError(BrieferError):
    """The result could not be written; what stood there before is intact."""

    exit_code = 2


class ModelError(BrieferError):
    """A language model is unavailable or unusable."""

    exit_code = 3


class ModelUnavailableError(ModelError):
    """A model cannot be reached, or failed for a reason of its own; asking again may help."""


class ModelTimeoutError(ModelUnavailableError):
    """A model did not answer within the time that a call may take."""


class RateLimitedError(ModelUnavailableError):
    """A provider wants to be asked less often; ``retry_after_s`` is how many seconds it asked for, or None."""

    def __init__(self, message: str, *, retry_after_s: float | None = None) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class KeyRefusedError(ModelError):
    """The key of a provider is missing, wrong, or has no credit left."""


class UnknownModelError(ModelError):
    """A provider has no model of that name, or there is no such provider."""


class RequestRefusedError(ModelError):
    """A model will not answer this request, however often it is asked."""


class NoRecordingError(ModelError):
    """A replayed recording holds no answer to this request; the message names the prompt."""


class LimitReachedError(ModelError):
    """The run has used up the money, the tokens or the time that it was given."""


class NothingToPublishError(BrieferError):
    """Not one sentence could be verified, so there is no briefing."""

    exit_code = 4

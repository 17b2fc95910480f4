"""The nouns of briefer, one file per family: the listing is the glossary."""

from briefer.records.base import Record
from briefer.records.briefing import (
    BOTTOM_LINE,
    SCHEMA_VERSION,
    Accusation,
    Briefing,
    ContestedFigure,
    Event,
    FigureValue,
    Note,
    Position,
    Published,
    Rejected,
    Reply,
    Said,
    SourceEntry,
)
from briefer.records.source import Corpus, Document, NotCitable, Origin, Relation, Skipped, Source, SourceKind, When
from briefer.records.span import Span
from briefer.records.statement import Draft, Statement
from briefer.records.verdict import SUPPORTED_FROM, Citation, DiffPart, Finding, Rule, Severity, Status, Verdict

__all__ = [
    "BOTTOM_LINE",
    "SCHEMA_VERSION",
    "SUPPORTED_FROM",
    "Accusation",
    "Briefing",
    "Citation",
    "ContestedFigure",
    "Corpus",
    "DiffPart",
    "Document",
    "Draft",
    "Event",
    "FigureValue",
    "Finding",
    "Note",
    "NotCitable",
    "Origin",
    "Position",
    "Published",
    "Record",
    "Rejected",
    "Relation",
    "Reply",
    "Rule",
    "Said",
    "Severity",
    "Skipped",
    "Source",
    "SourceEntry",
    "SourceKind",
    "Span",
    "Statement",
    "Status",
    "Verdict",
    "When",
]

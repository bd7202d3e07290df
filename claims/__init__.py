"""The library behind `factcheck`: `from claims import check`.

The map of the house, lowest floor first; each floor imports only from those below it.

values      intervals, hedges, verdicts, spans: pure values that know no English
lexicon     words as data, each row with an example that a test runs
text        a source text divided into paragraphs, sentences, a headline
quantities  every number of a text, with its kind, hedge and bounds
statements  what each number counts, and what the text says about its numbers, one file a family
solve       exact linear systems, minimal conflicts, entailment
checks      one file a check, with its examples
notes       what an editor would mention though nothing contradicts it, one file a note
report      results as plain lines, JSON, ...; no colours, no terminal
pipeline    the straight pipe through all of them
"""

from claims.pipeline import check

__all__ = ["check"]

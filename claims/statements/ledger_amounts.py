"""Reading derived amounts: shares and multiples of what was counted before, rates over a time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from claims.lexicon.measures import OBJECT
from claims.lexicon.people import THING_NOUNS, is_person, singular
from claims.lexicon.sums import RESTS
from claims.statements.discourse import Discourse
from claims.statements.frames import noun_measure
from claims.statements.ledger_forms import Amount, as_written
from claims.statements.ledger_groups import OTHERS, each_in
from claims.statements.ledger_rates import rate_over_time
from claims.statements.ledger_rests import (
    named_rest,
    rest_of_opening,
    rest_of_share,
    survivors,
    those,
)
from claims.statements.ledger_results import HELD
from claims.statements.ledger_wholes import of_several
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES, noun_phrase
from claims.statements.predicates import measure_after
from claims.statements.words import Row
from claims.values.interval import exact
from claims.values.record import replace

NEAR = 3  # sentences back to what a share is of
FRONTED = 12  # words before a share in which the sentence may name its whole
FOLK = ("people", "folk", "person")
"""Endings by which those of a place are called: "townspeople"."""
VIEWS = frozenset("thinks thought believes believed suspects suspected guesses guessed reckons reckoned supposes".split())
"""Verbs of one who has another number in mind."""
NEGATIONS = frozenset("not n't never didn't weren't wasn't".split())


def _is_another(row: Row, at: int) -> bool:
    """ "and another quarter of the original group"."""
    return bool(at) and row.words[at - 1].low in {"another", "further"}


class Amounts:
    """The amounts of a document in order, read sentence by sentence.

    `consumed`: the counts that stand inside others. `unread`: the sentence and word of each share or multiple of an unknown.
    `rests`: what shares leave, where the text gives it a name.
    `flat`: whether "them" after a share is its whole rather than itself; `ambiguous`: whether that makes a difference.
    """

    def __init__(self, discourse: Discourse, *, flat: bool = False) -> None:
        self.discourse = discourse
        self.flat = flat
        self.ambiguous = False
        self.found: list[Amount] = []
        self.rests: list[Amount] = []
        self.consumed: set[int] = set()
        self.placed: set[int] = set()
        self.unread: list[tuple[int, int]] = []
        for row in discourse.rows:
            self._read(row)

    def _read(self, row: Row) -> None:
        mentions = {mention.at: mention for mention in self.discourse.row_mentions(row)}
        groups, consumed = each_in(self.discourse, self.found, row, mentions)
        self.consumed |= consumed
        for at in row.numbers:
            tag = row.tags[at]
            amount: Amount | None = None
            if tag == "C" and at in mentions and at not in self.consumed_here(row):
                amount = groups.get(at) or self._all_but(row, at, mentions) or as_written(mentions[at])
            elif tag == "S" and row.between(at + 1, at + 3) not in MULTIPLIED:
                amount = self._share(row, at, mentions)
            elif tag in "MS":
                amount = self._multiple(row, at)
            elif tag == "R":
                amount = rate_over_time(self.discourse, row, at)
            if amount is not None:
                self.found.append(amount)
                if tag == "S" and not RESTS.isdisjoint(row.lows) and (rest := named_rest(amount)) is not None:
                    self.rests.append(rest)
            elif (tag == "S" and (row.between(at + 1, at + 3) in UNREAD or _is_reached(row, at) or _is_another(row, at))) or (
                tag == "M" and row.between(at + 1, at + 3) in MULTIPLIED
            ):
                self.unread.append((row.sentence.index, at))

    def since(self, sentence: int) -> Sequence[Amount]:
        """The amounts from a sentence on."""
        return self.found[bisect_left(self.found, sentence, key=lambda amount: amount.row.sentence.index) :]

    def _all_but(self, row: Row, at: int, mentions: dict[int, Mention]) -> Amount | None:
        """ "All but 17 of the 204 passengers walked off": what the exception leaves of the whole."""
        whole = mentions[at].whole
        if not row.between(max(0, at - 3), at).endswith(("all but", "all but the")):
            return None
        if whole is None:
            inner, base = None, self._fronted(row, at) or self._grouped(row, at)
        else:
            inner = next((mentions[word] for word in range(whole.start, whole.end) if word in mentions), None)
            base = as_written(inner) if inner else self.antecedent(row, whole.start, whole.end, whole.head)
        but = as_written(mentions[at])
        if base is None or but is None or base.size <= but.size:
            return None
        if inner is not None:
            self.found.append(base)
            self.placed.add(inner.number)
        self.placed.add(mentions[at].number)
        end = whole.end if whole else mentions[at].end
        if row.tags[end : end + 2] in {"cv", "ck"}:
            end += 2  # "all but the 18 who drowned"
        size, measure = exact(base.size - but.size), measure_after(row, end)
        form = base.form.plus(but.form, -1)
        return Amount(row, at, end, form, size, base.head, base.words, measure, True, base=base)

    def _grouped(self, row: Row, at: int) -> Amount | None:
        """The groups of one size that a sentence has told of: "three boats with 50 in each, and all but the 18 who drowned"."""
        here = [amount for amount in self.found if amount.row is row and amount.at < at]
        return here[0] if len(here) == 1 and here[0].inside else None

    def has_unread(self, since: int, until: Mention) -> bool:
        """Whether a derived number between a sentence and a mention was not understood."""
        return any((since, 0) <= place < (until.sentence, until.at) for place in self.unread)

    def consumed_here(self, row: Row) -> set[int]:
        """The words of a row whose counts are read already: inside another amount, or as the whole of a share."""
        return {at for at in row.numbers if row.words[at].quantity in self.consumed or row.words[at].quantity in self.placed}

    def _share(self, row: Row, at: int, mentions: dict[int, Mention]) -> Amount | None:
        """ "a third of them", "30 per cent of those sent on", "half of the week's 80 casualties"."""
        base: Amount | None = None
        end = at + 1
        tags, words = row.tags, row.words
        if tags[end : end + 1] == "o" or tags[end : end + 1] in {"d"}:
            position = end + (tags[end] == "o")
            inner = next(
                (word for word in range(position, min(len(words), position + 7)) if tags[word] == "C" and word in mentions),
                None,
            )
            stop = next((word for word in range(position, len(words)) if tags[word] in ",;.:vbcPp&T"), len(words))
            if inner is not None and inner < stop:
                base = as_written(mentions[inner])
                if base is not None:
                    self.found.append(replace(base, base=None))
                    base = self.found[-1]
                    self.placed.add(mentions[inner].number)
                end = mentions[inner].end
            else:
                every = position
                position += words[position].low == "all" if position < len(words) else 0
                phrase = noun_phrase(row, position + (tags[position : position + 1] in {"d", "g"}))
                if words[min(position + 1, len(words) - 1)].low in OTHERS and not phrase.head:
                    position += 1
                end = max(position + 1, phrase.end if phrase.head else position + 1)
                near = [one for one in self.found if 0 <= row.sentence.index - one.row.sentence.index <= NEAR]
                base = of_several(near, row, every, end) or self.antecedent(row, position, end, phrase.head)
        else:
            return self._gapped(row, at)
        if base is None:
            return None
        return self._of_base(row, at, end, base)

    def _of_base(self, row: Row, at: int, end: int, base: Amount) -> Amount | None:
        quantity = self.discourse.quantities[row.words[at].quantity or 0]
        form = base.form.by(quantity, base.size, "share")
        if form is None or quantity.value is None:
            return None
        predicate = end + (row.between(end, end + 1) == "aboard") + 2 * (row.between(end, end + 2) == "on board")
        while predicate < len(row.words) and row.tags[predicate] in "bda":
            predicate += 1
        told = noun_phrase(row, predicate)
        named = bool(told.head) and (is_person(told.head) or noun_measure((told.head,)) is not None) and told.head != "one"
        head, words = (told.head, told.words) if named else (base.head, base.words)
        measure = measure_after(row, end) or noun_measure(told.words) if named else measure_after(row, end)
        stop = next((place for place in range(end, len(row.words)) if row.low_words[place] in RESTS), end + 8)
        told_of = (*row.words[max(0, at - 3) : at], *row.words[end : min(stop, end + 8)])  # "in taking out half of these"
        clause = tuple(word.low for word in told_of if word.tag in "nkv")
        return Amount(row, at, end, form, exact(base.size * quantity.value), head, (*words, *clause), measure, True, base=base)

    def _gapped(self, row: Row, at: int) -> Amount | None:
        """ "where 600 live, a quarter have been sick", "to 30 per cent.": a share without its whole."""
        following = row.tags[at + 1 : at + 2]
        before = row.words[at - 1].low if at else ""
        if row.between(max(0, at - 3), at) in {"of the rest", "of the others", "of the remainder"}:
            near = [one for one in reversed(self.found) if row.sentence.index - one.row.sentence.index <= 1]
            rest = rest_of_share(near) or rest_of_opening(self.found, row, at)
            return None if rest is None else self._of_base(row, at, at + 1, rest)
        fronted = self._fronted(row, at)
        if fronted is not None and following in {"b", "v", "k"}:
            return self._of_base(row, at, at + 1, fronted)
        if following == "b" or (following in {".", ",", ""} and before == "to" and "from" not in row.lows):
            here = [amount for amount in self.found if amount.row is row]
            if len(here) == 1 and not here[0].reckoned:
                return self._of_base(row, at, at + 1, here[0])
        return None

    def _fronted(self, row: Row, at: int) -> Amount | None:
        """The whole that opens the sentence: "Of those sent on, 30 percent died"; "Among the townspeople 2 percent died"."""
        if not row.words or row.words[0].low not in {"of", "among"} or at > FRONTED:
            return None
        position = 2 if row.tags[1:2] == "d" and row.words[1].low not in PRONOUN_WHOLES else 1
        phrase = noun_phrase(row, position)
        start = 1 if row.words[1].low in PRONOUN_WHOLES else position
        if row.words[1].low in PRONOUN_WHOLES and row.tags[2:3] not in {"n", "k"}:
            return self.antecedent(row, 1, 2, "")
        return self.antecedent(row, start, max(phrase.end, start + 1), phrase.head)

    def antecedent(self, row: Row, start: int, end: int, head: str) -> Amount | None:
        """What "them", "those who lived", "the dead", "the workers in the hall" speak of."""
        near = [
            amount
            for amount in reversed(self.found)
            if row.sentence.index - amount.row.sentence.index <= NEAR and amount.size > 1 and amount.head not in THING_NOUNS
        ]
        if not near:
            return None
        words = list(row.low_words[start:end])
        first = words[0] if words else ""
        clause = list(row.low_words[end : end + 12])
        if not head:
            if first == "those":
                return those(near, clause)
            if set(words) & OTHERS:
                return rest_of_share(near) or rest_of_opening(self.found, row, start)
            here = [amount for amount in near if amount.row is row and amount.mention is not None]
            meant = _top([amount for amount in near if amount.row is near[0].row], here)
            if meant is not None and meant.base is not None:
                self.ambiguous = True
                return meant.base if self.flat else meant
            return meant
        if OTHERS & set(words):
            return rest_of_share(near) or rest_of_opening(self.found, row, start)
        if head == "survivor":
            return survivors(near)
        clause_end = next((at for at, word in enumerate(clause) if row.tags[end + at] in ",;.vb"), len(clause))
        wanted = {singular(word.low) for word in row.words[start : end + clause_end] if word.tag in "nk"}
        measure = noun_measure((head,))
        called = [rest for rest in self.rests if row.sentence.index - rest.row.sentence.index <= NEAR]
        wanted |= {singular(word.removesuffix(folk)) for word in wanted for folk in FOLK if word.endswith(folk)}
        for amount in (*near, *reversed(called)):
            held = measure in HELD and amount.measure in HELD
            if head == amount.head or held or (measure is not None and amount.measure is measure):
                return amount
        named = (amount for amount in (*reversed(called), *near) if wanted & {singular(word) for word in amount.words})
        return next(named, None)

    def _multiple(self, row: Row, at: int) -> Amount | None:
        """ "half as many on Tuesday", "twice that number wounded", "twice as many people as the first", "doubled"."""
        quantity = self.discourse.quantities[row.words[at].quantity or 0]
        following = row.between(at + 1, at + 3)
        low = row.words[at].low
        end = at + 3
        changed = low.endswith("ed") or low.endswith("ing")
        if not changed and following not in MULTIPLIED:
            return None
        start = max((row.tags.rfind(mark, 0, at) for mark in ",;:."), default=-1) + 1
        if not VIEWS.isdisjoint(row.low_words[start:at]):
            return None  # "the owner says there were 20; the harbour master thinks there were twice as many"
        if changed:
            end = at + 1
        tail = row.words[end : end + 8]
        if "again" in {word.low for word in tail[:2]}:
            return None
        base = next(
            (
                amount
                for amount in reversed(self.found)
                if amount.size > 0
                and row.sentence.index - amount.row.sentence.index <= 4
                and (amount.measure is not None or amount.row is row)
                and amount.head not in THING_NOUNS
            ),
            None,
        )
        compared = next((at for at, word in enumerate(tail) if word.low == "as"), None)
        if base is not None and compared is not None and base.row is row and ";" in row.tags[base.at : at]:
            return None  # "30 were Seljuks and 11 mercenaries; of the dead, twice as many as the wounded"
        if base is None or (compared is not None and any(word.tag == "C" for word in tail[compared : compared + 4])):
            return None
        if any(word.tag == "C" for word in tail[:2]) or row.tags[end : end + 1] == "(":
            return None
        form = base.form.by(quantity, base.size, "multiple")
        if form is None or quantity.value is None:
            return None
        phrase = noun_phrase(row, end)
        head = phrase.head if phrase.head and is_person(phrase.head) else base.head
        told = OBJECT.get(row.low_words[at - 1]) if at else None  # "killed 28 and wounded twice as many"
        measure = noun_measure(phrase.words) or measure_after(row, max(end, phrase.end)) or told or base.measure
        return Amount(row, at, max(end, phrase.end), form, exact(base.size * quantity.value), head, phrase.words, measure, True)


def _is_reached(row: Row, at: int) -> bool:
    """ "fell to a third", of what was told before; "back to 30 per cent of customers" is of others."""
    return row.words[at - 1].low == "to" and row.tags[at + 1 : at + 2] != "o"


UNREAD = frozenset({"of them", "of those", "of these", "of the", "of whom", "of which", "of his", "of its", "of their"})
MULTIPLIED = frozenset({"as many", "as much"}) | {f"that {noun}" for noun in ("number", "many", "figure", "total", "toll")}
MULTIPLIED |= {"the number", "this number"}


def _top(latest: Sequence[Amount], here: Sequence[Amount]) -> Amount | None:
    """Of the amounts of the nearest sentence, the one that a pronoun speaks of: the largest."""
    pool = here or latest
    return max(pool, key=lambda amount: amount.size) if pool else None

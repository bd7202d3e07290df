"""Numbers in each of several groups: "three lorries, each with 14 recruits and a driver", "twelve families of five"."""

from __future__ import annotations

from collections.abc import Sequence

from claims.lexicon.ledgers import EACH
from claims.lexicon.people import GROUP_NOUNS, SIZED_NOUNS, THING_NOUNS, is_person, singular
from claims.statements.discourse import Discourse
from claims.statements.ledger_forms import Amount, Form, as_written
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES, noun_phrase
from claims.statements.statement import Given
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import exact
from claims.values.record import replace

EACH_REACH = 9  # words between "each" and the number in each
ROOM = frozenset("for room capable able seats seating places certified licensed beds berths bunks holding hold".split())
"""Words behind "each" of what there is room for."""
MOST_GROUPS = 10_000
OTHERS = frozenset("rest remainder others other remaining".split())


def each_in(
    discourse: Discourse, earlier: Sequence[Amount], row: Row, mentions: dict[int, Mention]
) -> tuple[dict[int, Amount], set[int]]:
    """The numbers "in each" of several groups, by the word of the number; and the counts of the groups, consumed by them."""
    found: dict[int, Amount] = {}
    consumed: set[int] = set()
    for at in sorted({*row.places(EACH), *(place - 1 for place in mentions if place)}) if mentions else ():
        word = row.words[at]
        if word.low in EACH:
            first = next((place for place in mentions if place > at), at)
            stop = next((place for place in range(first + 1, len(row.words)) if row.tags[place] == ","), len(row.words))
            if not ROOM.isdisjoint(row.between(at + 1, min(stop, at + EACH_REACH)).split()):
                consumed |= {mention.number for place, mention in mentions.items() if at < place < at + EACH_REACH}
                continue  # "eight boats, each certified for 60 persons": so many might have been there
            group, numbers, extra = _parts_of_each(discourse, earlier, row, mentions, at)
        elif word.tag == "o" and at + 1 in mentions and at:
            group, numbers, extra = _of_size(row, mentions, at)
            if group is None and found:
                group, numbers = _of_another_size(row, mentions, at, max(found))
        elif word.low in {"with", "carrying", "holding"} and at + 1 in mentions and found:
            group, numbers, extra = *_of_another_size(row, mentions, at, max(found)), 0
        else:
            continue
        if group is None or not numbers:
            continue
        size = group.size
        if size != int(size) or not 1 <= size <= MOST_GROUPS:
            continue
        for position, number in enumerate(numbers):
            amount = as_written(number)
            if amount is None:
                continue
            if amount.head == "apiece" and len(amount.words) > 1:
                amount = replace(amount, head=amount.words[-2])
            more = extra if position == len(numbers) - 1 else 0
            given = [] if group.mention is not None else list(group.form.given)
            given.append(Given(group.span, "groups", size))
            if more:
                given.append(Given(number.span, "uncounted", exact(size * more)))
            form = replace(amount.form.times(size), constant=exact(size * more), given=tuple(given))
            found[number.at] = replace(
                amount, form=form, size=exact((amount.size + more) * size), reckoned=True, inside=group.head
            )
        if group.mention is not None:
            consumed.add(group.mention.number)
    return found, consumed


def _parts_of_each(
    discourse: Discourse, earlier: Sequence[Amount], row: Row, mentions: dict[int, Mention], at: int
) -> tuple[Amount | None, list[Mention], int]:
    """The groups, the numbers in each, and how many more go without a number ("and a driver")."""
    tags, words = row.tags, row.words
    before = [mention for position, mention in mentions.items() if position < at]
    after = [mention for position, mention in mentions.items() if position > at]
    groups = [mention for mention in before if _is_group(mention) and mention.what.end <= at]
    days = _days(discourse, row, at) if words[at - 1].low in {"on", "in", "during"} else None
    if days is not None and before and len(tags[before[-1].end : at]) <= 3:
        return days, [before[-1]], 0  # "lasted five days ... buried 12 people on each of them"
    named = words[at + 1].low if at + 1 < len(words) else ""
    if words[at].low != "apiece" and tags[at + 1 : at + 2] in {"n", "o", "v"} and named not in {"with", "of"} | PRONOUN_WHOLES:
        # "Each team reached 150": the groups were counted before
        noun = singular(named)
        if noun in GROUP_NOUNS or noun in THING_NOUNS:
            group = earlier_group(earlier, row, noun)
            first = next((mention for mention in after if mention.at - at <= EACH_REACH), None)
            if group is not None and first is not None and first.what.head not in THING_NOUNS:
                return group, *_with_fellows(row, mentions, first)
    of_so_many = next((mention for mention in after if tags[at + 1 : mention.at] in {"o", "od"}), None)
    if of_so_many is not None and words[at - 1].low in {"in", "on", "aboard"} and before:
        gap = tags[before[-1].end : at - 1]  # "4 patients in each of 15 ambulances"
        return (as_written(of_so_many), [before[-1]], 0) if len(gap) <= 2 else (None, [], 0)
    if tags[at + 1 : at + 2] == "o":  # "each of the nine teams had 12", "each of the others sees 50"
        inner = next((mention for mention in after if mention.at - at <= 4 and _is_group(mention)), None)
        sized = next((mention for mention in after if mention.at == at + 2 and is_person(mention.what.head)), None)
        if sized is not None and groups and row.tags[at - 1] == ",":
            return as_written(groups[-1]), [sized], 0  # "five companies, each of 80 men"
        later = [mention for mention in after if inner is None or mention.at > inner.at]
        first = next((mention for mention in later if mention.at - at <= EACH_REACH + 3), None)
        if inner is not None and first is not None:
            return as_written(inner), *_with_fellows(row, mentions, first)
        if first is not None and {word.low for word in words[at : at + 4]} & OTHERS:
            return others_of(earlier, row), *_with_fellows(row, mentions, first)
        return None, [], 0
    told = [mention.quantity.value or 0 for mention in before[-3:]]
    if tags[at - 1] == "C" and len(told) == 3 and told[0] * told[2] == told[1]:
        return None, [], 0  # "six helicopters flew 48 sorties, eight each"
    if groups and before[-1] is not groups[-1]:  # "four boats set out with 30 people in each"
        last = before[-1]
        gap = tags[last.end : at]
        short = before[-2] if len(before) > 2 and before[-2] is not groups[-1] and not before[-2].what.head else None
        if short is not None and row.between(short.end, short.end + 2) in {"on each", "on either", "at each", "at either"}:
            short = None  # "Four boats got away, two on each side, with 45 people in each"
        if short is not None and words[last.at - 1].low in {"with", "carrying", "holding"}:
            return as_written(short), [last], 0  # "Three buses with 40 evacuees each and two with 25 each"
        if len(gap) <= 3 and set(gap) <= set("Pdao,") and last.at > groups[-1].at:
            return as_written(groups[-1]), [last], 0
    if groups and after and after[0].at - at <= EACH_REACH:  # "three lorries, each with 14 recruits"
        return as_written(groups[-1]), *_with_fellows(row, mentions, after[0])
    return None, [], 0


def _of_size(row: Row, mentions: dict[int, Mention], at: int) -> tuple[Amount | None, list[Mention], int]:
    """ "twelve families of five", "six teams of four medics": groups of one size."""
    count = mentions.get(at - 2)
    noun = row.words[at - 1].low
    many = count is not None and ((count.quantity.value or 0) >= 2) == noun.endswith("s")
    if count is None or not many or singular(noun) not in SIZED_NOUNS:
        return None, [], 0
    return as_written(count), [mentions[at + 1]], 0


def _of_another_size(row: Row, mentions: dict[int, Mention], at: int, last: int) -> tuple[Amount | None, list[Mention]]:
    """ "three battalions of 400 and one of 250", "three buses with 40 evacuees each and two with 25": more groups, in short."""
    count = mentions.get(at - 1)
    if count is None or count.what.head or not set(row.tags[last + 1 : at - 1]) <= set("n,&ACkd"):
        return None, []
    return as_written(count), [mentions[at + 1]]


def _days(discourse: Discourse, row: Row, at: int) -> Amount | None:
    """The time that "on each of them", "on each day" speaks of."""
    named = row.words[at + 1].low if at + 1 < len(row.words) else ""
    if named not in {"of", "day", "night", "week", "month", "one"}:
        return None
    for other in reversed(discourse.rows):
        if not 0 <= row.sentence.index - other.sentence.index <= 1:
            continue
        for position in range(len(other.words) - 1, -1, -1):
            quantity = discourse.quantities[other.words[position].quantity or 0]
            if other.tags[position] != "U" or quantity.value is None or quantity.hedge is not Hedge.EXACT:
                continue
            if named in {"of", "one", quantity.unit}:
                return Amount(other, position, position + 1, Form(()), quantity.value, quantity.unit or "", (), None, False)
    return None


def _is_group(mention: Mention) -> bool:
    head = mention.what.head
    return head in GROUP_NOUNS or (bool(head) and mention.quantity.value is not None and not is_person(head))


def earlier_group(earlier: Sequence[Amount], row: Row, noun: str) -> Amount | None:
    for amount in reversed(earlier):
        if row.sentence.index - amount.row.sentence.index > 3:
            return None
        if amount.head == noun and amount.row is not row and amount.mention is not None:
            return amount
    return None


def others_of(earlier: Sequence[Amount], row: Row) -> Amount | None:
    """What is left of the groups counted last ("36 clinics ... nine of them have shut. Each of the others")."""
    near = [amount for amount in earlier if row.sentence.index - amount.row.sentence.index <= 3]
    for position, whole in enumerate(near):
        parts = [part for part in near[position + 1 :] if part.mention is not None and part.mention.whole is not None]
        if whole.head and whole.size >= 2 and len(parts) == 1 and parts[0].size < whole.size:
            rest = whole.form.plus(parts[0].form, -1)
            given = tuple(Given(amount.span, "groups", amount.size) for amount in (whole, parts[0]))
            return replace(whole, form=Form(rest.terms, given=given), size=exact(whole.size - parts[0].size), mention=None)
    return None


def _with_fellows(row: Row, mentions: dict[int, Mention], first: Mention) -> tuple[list[Mention], int]:
    """A number with those joined to it ("14 recruits in the back and two men in the cab"), and how many go uncounted."""
    numbers = [first]
    extra = 0
    position = first.end
    phrase = 0
    while position < len(row.words):
        tag, low = row.tags[position], row.words[position].low
        if tag == "C" and position in mentions:
            if not _joined(row, position):
                break
            numbers.append(mentions[position])
            position = mentions[position].end
            phrase = 0
            continue
        if low in {"a", "an", "one"} and _joined(row, position):
            head = noun_phrase(row, position + 1).head
            if not head or not is_person(head):
                break
            extra += 1
        elif tag in "vbc;.:(" or (tag == "," and not _lists_on(row, position)):
            break
        phrase += 1
        if phrase > 8:
            break
        position += 1
    return numbers, extra


def _lists_on(row: Row, comma: int) -> bool:
    """Whether a list goes on after a comma."""
    following = row.words[comma + 1 : comma + 2]
    return bool(following) and (following[0].tag in "Cd" or following[0].low == "together")


def _joined(row: Row, position: int) -> bool:
    before = row.words[max(0, position - 2) : position]
    return bool(before) and (before[-1].low in {"and", "plus", ",", "with"} or before[-1].tag == "&")

"""Units that follow or precede a number: measures, currencies, and words that make the number an age or a rate."""

from __future__ import annotations

from claims.values.named import NamedTuple


class UnitRow(NamedTuple):
    """One unit: its name, every written form divided by " / ", and an example whose marked words are one measure of it."""

    name: str
    forms: str
    example: str


MEASURES = (
    UnitRow("km", "km / kms / kilometer / kilometers / kilometre / kilometres", "It fell [[15 km]] away."),
    UnitRow("m", "metre / metres / meter / meters", "It fell [[15 metres]] away."),
    UnitRow("cm", "cm / centimetre / centimetres / centimeter / centimeters", "It is [[15 cm]] wide."),
    UnitRow("mm", "mm / millimetre / millimetres / millimeter / millimeters", "It is [[15 millimetres]] wide."),
    UnitRow("μm", "μm / µm / micron / microns", "It is [[15 microns]] wide."),
    UnitRow("nm", "nm / nanometer / nanometers / nanometre / nanometres", "It is [[15 nanometres]] wide."),
    UnitRow("mile", "mile / miles / mi", "It fell [[15 miles]] away."),
    UnitRow("yard", "yard / yards / yd / yds", "It fell [[15 yards]] away."),
    UnitRow("foot", "foot / feet / ft", "It fell [[15 feet]] away."),
    UnitRow("fathom", "fathom / fathoms", "It lies in [[11 fathoms]]."),
    UnitRow("league", "leagues", "It lies [[15 leagues]] away."),
    UnitRow("inch", "inch / inches", "It is [[15 inches]] wide."),
    UnitRow("nautical mile", "nautical mile / nautical miles / nmi", "It sank [[15 nautical miles]] off the coast."),
    UnitRow(
        "km2",
        "square kilometre / square kilometres / square kilometer / square kilometers / sq km / km2 / km²",
        "They hold [[1,300 square kilometres]].",
    ),
    UnitRow(
        "m2",
        "square metre / square metres / square meter / square meters / sq m / m2 / m²",
        "It covers [[1,300 square metres]].",
    ),
    UnitRow("square mile", "square mile / square miles / sq mi / sq miles", "They hold [[500 square miles]]."),
    UnitRow("square foot", "square foot / square feet / sq ft", "It covers [[500 square feet]]."),
    UnitRow("m3", "cubic metre / cubic metres / cubic meter / cubic meters / m3 / m³", "It holds [[500 cubic metres]]."),
    UnitRow("cubic foot", "cubic foot / cubic feet", "It holds [[500 cubic feet]]."),
    UnitRow("hectare", "hectare / hectares / ha", "It burned [[500 hectares]]."),
    UnitRow("acre", "acre / acres", "It burned [[500 acres]]."),
    UnitRow("kg", "kg / kgs / kilo / kilos / kilogram / kilograms / kilogramme / kilogrammes", "It held [[50 kg]] of powder."),
    UnitRow("g", "gram / grams / gramme / grammes / g", "It held [[50 grams]] of powder."),
    UnitRow("mg", "mg / milligram / milligrams", "It held [[50 mg]] of powder."),
    UnitRow("ton", "ton / tons / tonne / tonnes", "The ship carried [[500 tons]] of grain."),
    UnitRow("kiloton", "kiloton / kilotons / kt", "The blast had [[15 kilotons]]."),
    UnitRow("pound", "lb / lbs", "The bomb weighed [[500 lb]]."),
    UnitRow("ounce", "ounce / ounces / oz", "It held [[50 ounces]]."),
    UnitRow("litre", "litre / litres / liter / liters / l", "It held [[50 litres]]."),
    UnitRow("mL", "ml / millilitre / millilitres / milliliter / milliliters", "It held [[50mL]]."),
    UnitRow("gallon", "gallon / gallons", "It held [[50 gallons]]."),
    UnitRow("barrel", "barrel / barrels / bbl", "It lost [[500 barrels]] of oil."),
    UnitRow("km/h", "kmh / kph / kmph / km/h / km/hr", "Winds reached [[155 km/h]]."),
    UnitRow("mph", "mph", "Winds reached [[155mph]]."),
    UnitRow("knot", "knot / knots / kn", "It made [[15 knots]]."),
    UnitRow("degree", "degree / degrees / °", "It was [[15 degrees]] below."),
    UnitRow("W", "w / watt / watts", "It drew [[50 watts]]."),
    UnitRow("kW", "kw / kilowatt / kilowatts", "It drew [[50 kW]]."),
    UnitRow("MW", "mw / megawatt / megawatts", "The plant makes [[500 megawatts]]."),
    UnitRow("GW", "gw / gigawatt / gigawatts", "The plants make [[50 gigawatts]]."),
    UnitRow("kWh", "kwh / mwh / gwh / wh", "It used [[50 kWh]]."),
    UnitRow("V", "volt / volts / v / kv", "It ran at [[50 volts]]."),
    UnitRow("Hz", "hz / khz / mhz / ghz / hertz", "It hums at [[50 Hz]]."),
    UnitRow("byte", "gb / mb / kb / tb / byte / bytes / gigabytes / megabytes / terabytes", "The leak held [[64GB]]."),
    UnitRow("horsepower", "hp / bhp / horsepower", "The engine has [[300 hp]]."),
    UnitRow("decibel", "decibel / decibels / db", "The blast had [[150 decibels]]."),
    UnitRow("basis point", "basis point / basis points / bps", "The rate rose [[60 basis points]]."),
    UnitRow("ppm", "ppm / ppb", "Levels reached [[50 ppm]]."),
    UnitRow("rpm", "rpm", "It spins at [[3000 rpm]]."),
    UnitRow("time", "time / times", "He was shot [[three times]]."),
)

CURRENCIES = (
    UnitRow("USD", "$ / us $ / $ us / usd / us dollar / us dollars / dollar / dollars / bucks", "They sent [[$50 million]]."),
    UnitRow("EUR", "€ / eur / euro / euros", "They sent [[€50 million]]."),
    UnitRow("GBP", "£ / gbp / ps / pound / pounds / pound sterling / pounds sterling / quid", "They sent [[£50 million]]."),
    UnitRow("JPY", "¥ / jpy / yen", "They sent [[50 million yen]]."),
    UnitRow("CNY", "cny / rmb / yuan / renminbi", "They sent [[50 million yuan]]."),
    UnitRow("INR", "₹ / inr / rs / rs . / rupee / rupees", "They sent [[₹50 million]]."),
    UnitRow("RUB", "₽ / rub / rouble / roubles / ruble / rubles", "They sent [[50 million roubles]]."),
    UnitRow("UAH", "₴ / uah / hryvnia / hryvnias", "They sent [[50 million hryvnias]]."),
    UnitRow("ILS", "₪ / ils / nis / shekel / shekels", "They sent [[50 million shekels]]."),
    UnitRow("KRW", "₩ / krw / won", "They sent [[₩50 million]]."),
    UnitRow("TRY", "₺ / lira / liras", "They sent [[₺50 million]]."),
    UnitRow("CHF", "chf / franc / francs", "They sent [[50 million francs]]."),
    UnitRow("CAD", "cad / c $ / ca $", "They sent [[C$50 million]]."),
    UnitRow("AUD", "aud / a $ / au $ / $ a", "They sent [[A$50 million]]."),
    UnitRow("HKD", "hkd / hk $", "They sent [[HK$50 million]]."),
    UnitRow("MYR", "myr / rm / ringgit / ringgits", "They sent [[RM50 million]]."),
    UnitRow("BRL", "brl / r $ / real / reais", "They sent [[R$50 million]]."),
    UnitRow("MXN", "mxn / peso / pesos", "They sent [[50 million pesos]]."),
    UnitRow("PKR", "pkr", "They sent [[PKR 50 million]]."),
    UnitRow("NGN", "₦ / ngn / naira", "They sent [[₦50 million]]."),
    UnitRow("dinar", "dinar / dinars / kwd / iqd / rsd", "They sent [[50 million dinars]]."),
    UnitRow("rial", "rial / rials / riyal / riyals / sar / qar / irr", "They sent [[50 million riyals]]."),
    UnitRow("krone", "krone / kroner / krona / kronor / crowns / sek / nok / dkk", "They sent [[50 million kronor]]."),
    UnitRow("PLN", "pln / zloty / zlotys", "They sent [[50 million zlotys]]."),
    UnitRow("shilling", "shilling / shillings / kes / ugx / tzs", "They sent [[50 million shillings]]."),
    UnitRow("baht", "baht / thb", "They sent [[50 million baht]]."),
    UnitRow("taka", "taka / bdt", "They sent [[50 million taka]]."),
    UnitRow("birr", "birr / etb", "They sent [[50 million birr]]."),
    UnitRow("rupiah", "rupiah / idr", "They sent [[50 million rupiah]]."),
    UnitRow("peseta", "peseta / pesetas", "They sent [[50 million pesetas]]."),
    UnitRow("dirham", "dirham / dirhams / aed", "They sent [[50 million dirhams]]."),
    UnitRow("kwacha", "kwacha", "They sent [[50 million kwacha]]."),
    UnitRow("tenge", "tenge / kzt", "They sent [[50 million tenge]]."),
    UnitRow("forint", "forint / forints / huf", "They sent [[50 million forints]]."),
    UnitRow("cent", "cent / cents / ¢ / pence / p / sen / pennies", "It cost [[50 cents]]."),
)


def _forms(rows: tuple[UnitRow, ...]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Written forms by their first token, the longest first, each with the unit's name."""
    by_word: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for row in rows:
        for form in row.forms.split(" / "):
            words = tuple(form.replace("/", " / ").replace("²", " ²").replace("³", " ³").split())
            if words[-1] in ("²", "³"):
                words = (words[0] + words[1],)
            by_word.setdefault(words[0], []).append((words, row.name))
    return {word: tuple(sorted(forms, key=lambda form: -len(form[0]))) for word, forms in by_word.items()}


MEASURE_FORMS = _forms(MEASURES)
CURRENCY_FORMS = _forms(CURRENCIES)
CURRENCY_ENDS = {form[0][-1] for forms in CURRENCY_FORMS.values() for form in forms}
"""Last tokens of currencies written before the number."""
BEFORE_THE_NUMBER = frozenset(
    """
        $ € £ ¥ ₹ ₽ ₴ ₪ ₩ ₺ ₦ us usd eur gbp jpy cny rmb inr rs rub uah ils chf cad aud hkd myr rm brl pkr ngn
        sek nok dkk pln ps mxn sar qar kwd iqd myr
        """.split()
)
"""Currencies that stand before their number."""
GLUED = frozenset(
    """
        kg km cm mm ml mg gb mb kb tb kw mw gw kwh mwh gwh hz khz mhz ghz mph kmh kph hp bhp ft lb lbs lb oz
        kt nm μm µm db rpm w v l g
        """.split()
)
"""Units written onto the digits ("50mL")."""
RATE_WORDS = {
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "yearly": "year",
    "annually": "year",
    "hourly": "hour",
    "nightly": "night",
}
CALIBRES = frozenset(
    """
        5.45 5.56 7.62 9 12.7 14.5 20 23 25 30 35 37 40 57 60 73 76 76.2 80 81 82 85 90 100 105 107 115 120
        122 125 127 130 140 150 152 155 160 175 180 203 210 220 227 240 300 400
        """.split()
)
"""Calibres in millimetres: with "mm" they name a weapon, they measure nothing."""

OF_TIME = frozenset("fiscal calendar financial consecutive successive straight previous working full whole entire long".split())
"""Adjectives between a number and its unit of time: "five working days"."""

"""What the reader makes of English phrases, and what it leaves unread."""

from dataclasses import replace

import pytest

from qnfacts.quantities import Reading, scan
from qnfacts.values.notation import parse_value


def read(text: str) -> list[Reading]:
    return scan(text, language="en")


@pytest.mark.parametrize(
    ("text", "written", "value", "unit"),
    [
        # Figures, words, scales and signs.
        ("more than 13,000 enterprises", "more than 13,000", ">13000", None),
        ("a loan of USD 500 million", "USD 500 million", "500 * 10^6", "USD"),
        ("1,700-1,800 trillion dong", "1,700-1,800 trillion dong", "[1700, 1800] * 10^12", "VND"),
        ("about 157.63 billion USD", "about 157.63 billion USD", "~157.63 * 10^9", "USD"),
        ("a charge of $.02 per share", "$.02 per share", "0.02", "USD/share"),
        ("it fell to -5 degrees Celsius", "-5 degrees Celsius", "-5", "celsius"),
        ("a balance of -$3.5 million", "-$3.5 million", "-3.5 * 10^6", "USD"),
        ("growth was minus 2.5 percent", "minus 2.5 percent", "-2.5", "percent"),
        ("two and a half years", "two and a half years", "2.5", "year"),
        ("a $1.2-billion plant", "$1.2-billion", "1.2 * 10^9", "USD"),
        ("Five of the group left", "Five", "5", None),
        ("a hundred and thirty boats", "a hundred and thirty", "130", None),
        ("over a thousand two hundred boats", "over a thousand two hundred", ">1200", None),
        # Units.
        ("he had a $2.3 million loss", "$2.3 million", "2.3 * 10^6", "USD"),
        ("it lost VND8.9 trln", "VND8.9 trln", "8.9 * 10^12", "VND"),
        ("worth A$30 million", "A$30 million", "30 * 10^6", "AUD"),
        ("20 million U.S. dollars", "20 million U.S. dollars", "20 * 10^6", "USD"),
        ("rice at $674 per ton", "$674 per ton", "674", "USD/tonne"),
        ("less than $1 a day", "less than $1 a day", "<1", "USD/day"),
        ("wider by 150 basis points", "150 basis points", "150", "basis-point"),
        ("a 0.1-percent increase", "0.1-percent", "0.1", "percent"),
        ("it needs 5 more years", "5 more years", "5", "year"),
        ("not less than 30 days' notice", "not less than 30 days", ">=30", "day"),
        # Parts of a whole.
        ("a quarter of a billion dollars", "a quarter of a billion dollars", "250 * 10^6", "USD"),
        ("a quarter of a percentage point", "a quarter of a percentage point", "0.25",
         "percentage-point"),
        ("roughly a quarter left", "roughly a quarter", "~0.25", None),
        ("a quarter to a half of it", "a quarter to a half", "[0.25, 0.5]", None),
        ("between a quarter and a half", "between a quarter and a half", "[0.25, 0.5]", None),
        ("exports neared $3.3 billion", "neared $3.3 billion", "nearly 3.3 * 10^9", "USD"),
        ("half a mile away", "half a mile", "0.5", "mile"),
        ("a cycle for roughly ages 12 to 15", "roughly ages 12 to 15", "~[12, 15]", None),
        ("less than an hour", "less than an hour", "<1", "hour"),
        # A negation turns the hedge behind it.
        ("it cannot be less than 10%", "cannot be less than 10%", ">=10", "percent"),
        ("it was not more than 10%", "not more than 10%", "<=10", "percent"),
        ("no fewer than 40 seats", "no fewer than 40", ">=40", None),
        ("it did not exceed 5 percent", "not exceed 5 percent", "<=5", "percent"),
        ("it never fell below 2 percent", "never fell below 2 percent", ">=2", "percent"),
        ("fifty dollars for every day", "fifty dollars", "50", "USD"),
        ("it was $4 a year earlier", "$4", "4", "USD"),
        ("some 650 MPs", "some 650", "~650", None),
        ("a trail of 19 mi", "19 mi", "19", "mile"),
        ("an area of 23 mi²", "23 mi²", "23", "square-mile"),
        ("3.25% from two or more races", "3.25%", "3.25", "percent"),
        ("over 2000 people", "over 2000", ">2000", None),
        # Hedges behind the number and far before it.
        ("holders of 5 percent or more", "5 percent or more", ">=5", "percent"),
        ("loans of 12 months and longer", "12 months and longer", ">=12", "month"),
        ("losses of $3 million or so", "$3 million or so", "~3 * 10^6", "USD"),
        ("just shy of $1 billion", "just shy of $1 billion", "nearly 1 * 10^9", "USD"),
        ("it was estimated to have a surplus of $3.5 billion", "$3.5 billion", "~3.5 * 10^9",
         "USD"),
        # Ranges.
        ("VND 20,000-25,000/kg", "VND 20,000-25,000/kg", "[20000, 25000]", "VND/kilogram"),
        ("prices of $600-1,500 per ton", "$600-1,500 per ton", "[600, 1500]", "USD/tonne"),
        ("it ranges from $5 to $15", "from $5 to $15", "[5, 15]", "USD"),
        ("it may rise by 0.5 to 1 metre", "0.5 to 1 metre", "[0.5, 1]", "metre"),
        ("it takes about 20 minutes", "about 20 minutes", "~20", "minute"),
        ("it dumped up to 18 inches", "up to 18 inches", "up to 18", "inch"),
        ("between $80 to $90 million", "between $80 to $90 million", "[80, 90] * 10^6", "USD"),
        ("a term which may extend to two years", "may extend to two years", "<=2", "year"),
        ("less than or equal to 7%", "less than or equal to 7%", "<=7", "percent"),
        ("up to but not including 40", "up to but not including 40", "<40", None),
        ("at or above 38 degrees", "at or above 38 degrees", ">=38", "degree"),
        ("it rose 2 pct pts", "2 pct pts", "2", "percentage-point"),
        ("it is 4km or more to the sea", "4km or more", ">=4", "kilometre"),
        ("they estimated the crowd at 7,500", "7,500", "~7500", None),
        ("a cut of 1.5 million bpd", "1.5 million bpd", "1.5 * 10^6", "barrel/day"),
        ("between 5 and 7 percent", "between 5 and 7 percent", "[5, 7]", "percent"),
        ("grow 7-8% this year", "7-8%", "[7, 8]", "percent"),
        ("babies are fed 8 to 12 times", "8 to 12 times", "[8, 12]", "times"),
        ("answer within 30 days of it", "within 30 days", "<=30", "day"),
        ("half of 1 percent of sales", "half of 1 percent", "0.5", "percent"),
        ("makes 400 tonnes a day there", "400 tonnes a day", "400", "tonne/day"),
        ("grew 6% a year from then on", "6% a year", "6", "percent/year"),
        ("sold 400 tonnes a year earlier", "400 tonnes", "400", "tonne"),
        ("$9 a gallon", "$9 a gallon", "9", "USD/gallon"),
        ("$40 per visitor", "$40", "40", "USD"),
        ("a fee of 0.2% per annum", "0.2% per annum", "0.2", "percent/year"),
        ("2 tonnes per 1,000sqm", "2 tonnes per 1,000sqm", "2", "tonne/1000-square-metre"),
        ("80,000 VND per kilogramme", "80,000 VND per kilogramme", "80000", "VND/kilogram"),
        ("a ride of 7 to 9 min", "7 to 9 min", "[7, 9]", "minute"),
        ("some 70%of them", "some 70%", "~70", "percent"),
        ("a crop of 81.5m tonnes", "81.5m tonnes", "81.5 * 10^6", "tonne"),
        ("a crop of 7 mln t", "7 mln t", "7 * 10^6", "tonne"),
        ("a wall of 81.5 m there", "81.5 m", "81.5", "metre"),
        ("some involve only from 2,000 to 7,000 homes", "from 2,000 to 7,000", "[2000, 7000]",
         None),
        ("estimating production of 81 million tons", "81 million tons", "~81 * 10^6", "tonne"),
        # Words between a hedge and its number, and between an estimate and its number.
        ("by up to an additional $70 million", "up to an additional $70 million",
         "up to 70 * 10^6", "USD"),
        ("at least another 30 boats", "at least another 30", ">=30", None),
        ("nearly a 12 percent rise", "nearly a 12 percent", "nearly 12", "percent"),
        ("an estimated value of 7.5 billion USD", "7.5 billion USD", "~7.5 * 10^9", "USD"),
        ("a value of 7.5 billion USD", "7.5 billion USD", "7.5 * 10^9", "USD"),
        ("it should approximate 70,000 hectares", "approximate 70,000 hectares", "~70000",
         "hectare"),
        ("margins of 8% or better", "8% or better", ">=8", "percent"),
        ("days of 40 degrees or warmer", "40 degrees or warmer", ">=40", "degree"),
        ("10 per centum or more", "10 per centum or more", ">=10", "percent"),
        ("£92.50 per MWh", "£92.50 per MWh", "92.5", "GBP/megawatt-hour"),
        ("13 light-years away", "13 light-years", "13", "light-year"),
        ("sales growth to 7 to 8%", "7 to 8%", "[7, 8]", "percent"),
    ],
)  # fmt: skip
def test_a_quantity(text: str, written: str, value: str, unit: str | None) -> None:
    (reading,) = read(text)
    assert reading.value is not None
    assert (reading.text, reading.value.unit) == (written, unit)
    assert replace(reading.value, as_written=None, unit=None) == parse_value(value)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("dated 2024-03-04", "2024-03-04"),
        ("as of March 31, 2024", "2024-03-31"),
        ("on September 10, 2025", "2025-09-10"),
        ("from 1 to 5 October 2024", "2024-10-01/2024-10-05"),
        ("the 2021-25 period", "2021/2025"),
        ("sales in 2023 Q3", "2023-35"),
        ("in 2022, 3rd quarter", "2022-35"),
        ("in Quarter 4 (Oct to Dec) 2024", "2024-36"),
        ("the 1st quarter of 2025", "2025-33"),
        ("in 2013 the law was read out", "2013"),
        ("signed on or before 3 April 2022", "../2022-04-03"),
        ("sold on or after 3 April 2022", "2022-04-03/.."),
        ("open up to and including 5 June 2024", "../2024-06-05"),
        ("from 2031 onwards", "2031/.."),
        ("on the 30 th of May 2011", "2011-05-30"),
        ("between 2003 & 2011", "2003/2011"),
        ("the first half of 2021", "2021-01/2021-06"),
        ("by the end of 2025", "../2025"),
        ("the year ended March 31, 2023", "2023-03-31"),
        ("since March 2014", "2014-03/.."),
        ("since early 2020", "2020/.."),
        ("it ends no earlier than 2031", "2031/.."),
        ("it may rise by 2100", "../2100"),
        ("after the end of 2025", "2026/.."),
        ("in early March 2025", "2025-03"),
    ],
)
def test_a_date(text: str, edtf: str) -> None:
    assert [reading.edtf for reading in read(text)] == [edtf]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        # What something was and became is no range.
        ("sales rose from $1.2 billion to $1.5 billion", ["$1.2 billion", "$1.5 billion"]),
        ("it rose 0.5% to 5,432.10", ["0.5%", "5,432.10"]),
        ("costs increased 1,100 to 730,600", ["1,100", "730,600"]),
        ("warmth rose from 15 to 22 degrees", ["15", "22 degrees"]),
        ("up 9% from Q4 2022", ["9%", "Q4 2022"]),
        ("rates went up 2% to 5%", ["2%", "5%"]),
        # Each number has the hedge that is its own.
        ("Around 20 schools and more than 30 clinics", ["Around 20", "more than 30"]),
        ("about 5 shops and over 300 workers", ["about 5", "over 300"]),
        (
            "not exceeding $50 or not exceeding 6 weeks",
            ["not exceeding $50", "not exceeding 6 weeks"],
        ),
        ("above $2,500 and up to $9,000", ["above $2,500", "up to $9,000"]),
        # Of two, one is in doubt.
        ("losses of 5 and 6 billion dong", ["6 billion dong"]),
        ("SOFR plus 1.75%, or 2% above it", ["2%"]),
        ("temperatures of minus 5°C", ["minus 5°C"]),
        ("it was 2% and 3 points above 50", ["2%", "3"]),
        ("the quarters of 2024 saw 5% growth", ["5%"]),
        ("May 2020 and 2021", ["May 2020"]),
        ("in July and August 2023", ["August 2023"]),
        ("in 2019, 2020 and 2021", ["2019", "2020", "2021"]),
        ("On 7 July 2005, 52 people", ["7 July 2005", "52"]),
        ("Less than 11,000 $45,265", ["Less than 11,000", "$45,265"]),
        ("15% are under the age of 18 and 10.8% are old", ["15%", "10.8%"]),
        ("not less than 20 or more than 90 days", ["not less than 20"]),
        ("up from $2.1 to $2.6 billion", ["$2.6 billion"]),
        ("statement # 6 FEBRUARY 2018", ["FEBRUARY 2018"]),
        ("12,000 staff, 900 in 30 towns", ["12,000", "900", "30"]),
        ("some 4,000 homes in three counties", ["some 4,000", "three"]),
        ("about $7 million and $9 million, respectively", ["about $7 million"]),
        ("they cost $7 million and $9 million, respectively", ["$7 million", "$9 million"]),
        ("about 7 towns and 9 farms", ["about 7", "9"]),
        ("tell 8 millionaires of it", ["8"]),
        ("2300 people by 2300", ["2300"]),
        ("in 2023, Q3 2024 was better", ["2023", "Q3 2024"]),
        ("down from 90 tons and up from 80 tons", ["90 tons", "80 tons"]),
        ("it lost 30.4, or 1.5 percent", ["30.4", "1.5 percent"]),
        ("up 9%, to 274, and 5 percent", ["9%", "274", "5 percent"]),
        ("a walk of 30 km to 2 towns", ["30 km", "2"]),
    ],
)
def test_readings_side_by_side(text: str, written: list[str]) -> None:
    assert [reading.text for reading in read(text)] == written


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("it rose 1.9 and 1.4 percent", "percent"),
        ("it fell from 58 to 16 percent", "percent"),
        ("they rose 5, 6 and 7 percent", "percent"),
        ("they rose 5, 6, and 7 percent", "percent"),
    ],
)
def test_a_list_shares_the_unit_of_its_last_number(text: str, unit: str) -> None:
    assert {reading.value and reading.value.unit for reading in read(text)} == {unit}


@pytest.mark.parametrize(
    "text",
    [
        # Negations and words that may be hedges.
        *("nobody paid over $50", "it did not reach 40 percent", "they didn't sell 70 boats"),
        *("it failed to earn $2 million", "he has never earned more than $30,000"),
        *("they shall not, in any case, employ more than 5 men", "it was nowhere near 50%"),
        *("as little as 2%", "north of $5bn", "between -18 and -20 degrees"),
        *("an error of ±0.5 points", "plus or minus 3 points"),
        *("permits were revised up to 0.57 million", "killing 3 or 4", "5 or 6 thousand trees"),
        "a gap from 5 to 10 metres",
        # Parts of numbers.
        *("1 234 567 inhabitants", "1 1/2 cups of rice", "growth of 6.5 - 7.5 (4.3 – 5.8)"),
        *("1.944 trillionVND", "one in five adults", "3 out of 4 adults", "15 working days"),
        *("a loss of $(3.5) million", "paid C$2.2 billion"),
        # Parts of dates.
        *("First Quarter of Fiscal 2009", "first nine months of fiscal 2013", "the FY2024 budget"),
        *("since March to May 2008", "the 2023/24 season", "not until 2015", "in 2H 2023"),
        *("the 2020-21 season", "the 2022-2023 school year", "in 2021, first half, it"),
        "call 1900 4321",
        # Years in names of works.
        *("the 2009 Regulations say", "the 2016 Press Law", "the Law on Fisheries 2017"),
        *("Law No. 8 of 1995", "a source says so (Tran and Le, 2020)", "by 9:40 p.m. (1940 GMT)"),
        *("from mid-2015 to March 2017", "the 2016 press law", "under the law of 1999"),
        *("the Fisheries Order (Wales) 2010", "in Agenda 2030", "the Fuel Act (2007 c. 12)"),
        # How sure a number is.
        *("a 90% confidence interval", "(90% CI 2.1 to 3.4)", "a weight of 7.1 ± 0.3 kg"),
        *("rain of 30 mm to over 90 mm", "groups of 6 to over 20 boats"),
        *("from minus 4 to plus 9 degrees", "2 and 3/4 cups", "at 21°02′N 105°51′E"),
        *("as early as 2029", "growth (oct 12)", "in 2029 and beyond", "before the 2016 election"),
        "he finished the subprogram 3 that ran on",
        # A scale that stands elsewhere.
        *("Farms (thousand): 1,205", "Net debt (in millions) $ 2,310"),
        *("Unit: billion dong. Rice 7,120", "Lent ₹40 crore"),
        # Vietnamese words.
        *("it has hơn 900 shops", "open to Khoảng 70 guests", "for those dưới 7 tuổi"),
        *("from 16 tuổi trở lên", "the plan đến năm 2030", "paid 5 triệu there"),
        *("its fiscal 2023 fourth quarter", "in late 2019", "at the beginning of 2025"),
        *("the summer of 2022", "the mid-1980s", "the first day of July", "published 2015 Jul 21"),
        *("for the month 2026-M08", "compared with the end of 2023", "it is not ready before 2026"),
        "growth over 2023",
        # Names, labels, codes and times.
        *("it ran Windows 11 there", "Note 14 Pro", "Route 66", "see page 12"),
        *("pages 12-15 say so", "Chapters 3 and 4", "Articles 58(4), 62(2) and 71"),
        *("Article 4.2 and 4.3", "page 2 of 16", "1.3 Market balance and price"),
        *("the 57271 passenger train", "regulation 6(1), 7(1) or (2), 8, 11(1), 43, 44 or 72(1)"),
        *("COM(2022)704", "its 737 MAX jets", "aged under the age of 18", "Ann Lee, 30, said so"),
        *("the suspect, 34, was held", "roughly 1 in 20 children", "England were 287 for 6 there"),
        *("a record of 2 hours 35 seconds", "after four decades"),
        *("he ruled from 1642 until the war", "18- to 24-year-olds", "for 45 cents"),
        *("a mark [1] here", "12 U.S.C. 1841", "1600 Pennsylvania Avenue"),
        *("call (202) 691-7000 today", "phone +84 24 3825 2525", "just after 3 a.m. local time"),
        *("a 25-year-old man", "PM2.5 levels", "it won by 5 to 4", "passed by 214 votes to 29"),
        *("a ratio of nurses to beds of 1 to 8", "31 per 1,000 live births"),
        *("12 doctors per 10,000 people", "LIBOR minus 0.25%", "shops (negative 4.1%) closed"),
        *("prices of 40 US cents", "an area of (310 km 2) there"),
        *("sales from the beginning of 2017 to mid-March", "between 1850 and 2400"),
        *("it will rise by 2400", "babies under age six", "of 20 to 39 year olds"),
        *("some 5.1 millionbabies", "a track of 12·4 km", "a 12·4tr dong loan"),
        *("a 6ft 4in striker", "it carried 11st 10lb", "a 7 lb 6 oz baby"),
        *("gusts reached a maximum of 90 km/h", "an all-time maximum of 40 degrees"),
        *("it is 5 km (3 miles) or more away", "it earned CHF 2.3 billion", "spun at 3000 g there"),
        *("a .45 caliber gun", "2 tbsp of sugar", "events at week 26 of it"),
        *("see subsection 3 of it", "124 Stat. 119 says so", "at junction 10 there"),
        *("a 911 call came", "for fiscal years 2020 and 2021", "fiscal years 2019 through 2023"),
        *("at 1703 North Main Street", "margins of 71.8%, plus or minus 50 basis points"),
        *("since the 787 took off", "it made 3 million a day", "it costs $3 per 70 people"),
    ],
)
def test_what_is_left_unread(text: str) -> None:
    assert read(text) == []


def test_the_number_of_a_line_is_left_unread() -> None:
    (reading,) = read("1. Main points\n2. Exports grew 5%")
    assert reading.text == "5%"


@pytest.mark.parametrize(
    ("text", "mean"),
    [
        ("an average of 4 years", True),
        ("below the 4-year average", False),
        ("a 4% average", True),
        ("the average wage rose 5%", False),
        ("the average wage rose to $500", True),
        ("an average growth rate of 5%", True),
        ("the Dow Industrial Average lost 26 points", False),
        ("wages rose on average by 4%", True),
    ],
)
def test_a_mean(text: str, *, mean: bool) -> None:
    assert [reading.mean for reading in read(text)] == [mean]

"""Works out made-up posts with Python's own fractions, apart from the program: `python3 tests/money/vectors.py` writes vectors.json.

The formulae are those of section 7 of the rule book, written down a second time; all sums are exact until the last step,
which goes to the nearest penny, half a penny upward.
"""
import json
import pathlib
import random
from decimal import Decimal, ROUND_HALF_UP
from fractions import Fraction as F

YEARS = {
    2025: dict(ni=F(15, 100), yearly=5000, weekly=96, young=50270, trigger=10000, low=6240, high=50270, pension=F(3, 100),
               flat=F(11875, 100), share=None, floor=125, waiting=3, allowance=10500),
    2026: dict(ni=F(15, 100), yearly=5000, weekly=96, young=50270, trigger=10000, low=6240, high=50270, pension=F(3, 100),
               flat=F(12325, 100), share=F(80, 100), floor=None, waiting=0, allowance=10500),
}


def penny(sum_):
    """Half a penny upward, by decimals of forty places."""
    import decimal
    with decimal.localcontext() as context:
        context.prec = 40
        return str((Decimal(sum_.numerator) / Decimal(sum_.denominator)).quantize(Decimal('0.01'), ROUND_HALF_UP))


def work(post):
    y = YEARS[post['year']]
    week = F(post['rate'], 100) * F(post['minutes'], 60)
    days, part = post['days'], min(F(1), F(post['days'], 364))
    pay = week * days / 7
    holiday = {'covered': F(56, 10) * week * part, 'uncovered': F(0), 'accrued': pay * F(1207, 10000)}[post['holiday']]
    top = F(11207, 10000) if post['holiday'] == 'accrued' else F(1)
    earned_week, earned = week * top, pay * top
    yearly = F(y['young'] if post['under_21'] else y['yearly'])
    weekly = yearly / 52 if post['under_21'] else F(y['weekly'])
    ni_year = max(F(0), earned - yearly * part) * y['ni']
    ni_week = max(F(0), earned_week - weekly) * days / 7 * y['ni']
    pays = {'automatic': earned_week * 52 > y['trigger'], 'asked': earned_week * 52 >= y['low'], 'none': False}[post['pension']]
    pension = max(F(0), min(earned, y['high'] * part) - y['low'] * part) * y['pension'] if pays else F(0)
    if y['floor'] is not None and week < y['floor']:
        sick_week = F(0)
    else:
        sick_week = y['flat'] if y['share'] is None else min(y['flat'], week * y['share'])
    sick = sick_week * max(0, post['sick_days'] - y['waiting']) / 7
    parts = dict(pay=pay, holiday=holiday, ni_yearly=ni_year, ni_payroll=ni_week, pension=pension, sick=sick,
                 after_allowance=max(F(0), ni_year - y['allowance']), total=pay + holiday + ni_year + pension + sick)
    return {name: penny(sum_) for name, sum_ in parts.items()}


def posts():
    dice = random.Random(2026)
    for rate, hours in ((1271, 30), (1300, 10), (1271, 16), (1450, 40)):
        yield dict(year=2026, rate=rate, minutes=hours * 60, days=364, under_21=False, pension='automatic', holiday='covered', sick_days=0)
    for number in range(76):
        yield dict(
            year=dice.choice((2025, 2026)), rate=dice.choice((800, 1000, 1085, 1221, 1271, 1499, dice.randint(700, 4000))),
            minutes=dice.choice((60, 200, 450, 960, dice.randint(1, 10080))), days=dice.choice((364, 365, 1, 7, 183, dice.randint(1, 366))),
            under_21=dice.random() < 0.3, pension=dice.choice(('automatic', 'asked', 'none')),
            holiday=dice.choice(('covered', 'uncovered', 'accrued')), sick_days=dice.choice((0, 3, 7, 14, 31)))


if __name__ == '__main__':
    rows = [dict(post=post, costs=work(post)) for post in posts()]
    target = pathlib.Path(__file__).with_name('vectors.json')
    target.write_text('[\n' + ',\n'.join(json.dumps(row) for row in rows) + '\n]\n')
    print(len(rows), 'posts')

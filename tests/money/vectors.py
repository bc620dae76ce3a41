"""Works out made-up posts and plans with Python's own fractions, apart from the program: `python3 tests/money/vectors.py` writes posts.json and plans.json.

The formulae are those of section 7 of the rule book, written down a second time; all sums are exact until the last step,
which goes to the nearest penny, half a penny upward.
"""
import datetime
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
    parts = parts_of(F(post['rate'], 100) * F(post['minutes'], 60), post)
    return {name: penny(sum_) for name, sum_ in parts.items()}


def parts_of(week, post):
    y = YEARS[post['year']]
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
    return dict(pay=pay, holiday=holiday, ni_yearly=ni_year, ni_payroll=ni_week, pension=pension, sick=sick,
                after_allowance=max(F(0), ni_year - y['allowance']), total=pay + holiday + ni_year + pension + sick)


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


def tax_parts(span):
    """A usual year, or day by day which tax year each falls into."""
    if span is None:
        return [(2026, 364)]
    first, days = datetime.date.fromisoformat(span['from']), span['days']
    parts = {}
    for number in range(days):
        day = first + datetime.timedelta(number)
        year = day.year if (day.month, day.day) >= (4, 6) else day.year - 1
        parts[year] = parts.get(year, 0) + 1
    return sorted(parts.items())


def total(plan, end):
    """What a plan costs in its whole time at one end of its rates: 0 the least, 1 the likely, 2 the most."""
    parts = tax_parts(plan['span'])
    days = sum(count for _, count in parts)
    sum_, posts = F(0), {}
    for line in plan['lines']:
        hours = F(sum(line['days']), 60) + F(line['each'] * line['times'], 60 * 52)
        weekly = hours * F(line['rate'][end], 100)
        if line['worker'] == 'own':
            for number in range(line['people']):
                posts[line['name'], number] = posts.get((line['name'], number), F(0)) + weekly
        elif line['worker'] != 'unpaid':
            sum_ += weekly * line['people'] * days / 7
    for year, count in parts:
        insurance = F(0)
        for (name, _), weekly in posts.items():
            one = dict(plan['assistants'].get(name) or dict(under_21=False, pension='automatic', holiday='covered'),
                       year=min(max(year, 2025), 2026), days=count, sick_days=0)
            costs = parts_of(weekly, one)
            insurance += costs['ni_yearly']
            sum_ += costs['pay'] + costs['holiday'] + costs['pension'] + costs['ni_yearly']
        if plan['allowance'] == 'yes' or (plan['allowance'] == 'unsure' and end == 0):
            sum_ -= min(insurance, F(10500))
    for cost in plan['costs']:
        amount = F(cost['amount'][end], 100)
        weeks = F(days, 7)
        sum_ += {'week': amount * weeks, 'month': amount * 12 / 52 * weeks, 'year': amount / 52 * weeks, 'once': F(0)}[cost['per']]
    return sum_


def plans():
    dice = random.Random(2027)

    def guess(low, high):
        likely = dice.randint(low, high)
        if dice.random() < 0.5:
            return [likely] * 3
        return [dice.randint(low // 2, likely), likely, dice.randint(likely, high * 2)]
    for _ in range(60):
        names = ['A', 'B'][:dice.randint(1, 2)]
        span = None
        if dice.random() < 0.5:
            first = datetime.date(2025, 4, 6) + datetime.timedelta(dice.randint(0, 700))
            span = {'from': first.isoformat(), 'days': dice.choice((1, 7, 30, 365, dice.randint(1, 800)))}
        lines = [dict(
            worker=dice.choice(('own', 'own', 'self-employed', 'agency', 'unpaid')), name=dice.choice(names), people=dice.randint(1, 3),
            days=[dice.choice((0, 0, 60, 450, dice.randint(0, 1440))) for _ in range(7)], each=dice.choice((0, 0, 600)),
            times=dice.randint(0, 10), rate=guess(1000, 3000)) for _ in range(dice.randint(1, 5))]
        assistants = {name: dict(under_21=dice.random() < 0.3, pension=dice.choice(('automatic', 'asked', 'none')),
                                 holiday=dice.choice(('covered', 'uncovered', 'accrued'))) for name in names if dice.random() < 0.7}
        costs = [dict(amount=guess(500, 90000), per=dice.choice(('week', 'month', 'year', 'once'))) for _ in range(dice.randint(0, 3))]
        yield dict(span=span, lines=lines, assistants=assistants, costs=costs, allowance=dice.choice(('yes', 'no', 'unsure')))


if __name__ == '__main__':
    here = pathlib.Path(__file__)
    for name, rows in (
        ('posts.json', [dict(post=post, costs=work(post)) for post in posts()]),
        ('plans.json', [dict(plan=plan, whole=[penny(total(plan, end)) for end in range(3)]) for plan in plans()]),
    ):
        here.with_name(name).write_text('[\n' + ',\n'.join(json.dumps(row) for row in rows) + '\n]\n')
        print(len(rows), name)

"""Whether a calendar file says what the list beside it tells. Must not know who wrote either."""

import json
import sys
from datetime import date, timedelta

from icalendar import Calendar

with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())
with open(sys.argv[2], encoding="utf-8") as file:
    told = json.load(file)

faults = [f"not understood: {error}" for part in calendar.walk() for error in part.errors]
if not {"VERSION", "PRODID"} <= calendar.keys():
    faults.append("the calendar lacks what it must have")
events = calendar.walk("VEVENT")
if len(events) != len(told):
    faults.append(f"{len(events)} events, not {len(told)}")
if len({str(event["UID"]) for event in events}) != len(events):
    faults.append("two events have one name")
for event, one in zip(events, told):
    day = date.fromisoformat(one["day"])
    said = {
        "title": (str(event["SUMMARY"]), one["title"]),
        "note": (str(event.get("DESCRIPTION", "")), one["note"]),
        "first day": (event.decoded("DTSTART"), day),
        "day after": (event.decoded("DTEND"), day + timedelta(days=1)),
        "class": (str(event["CLASS"]), "PRIVATE"),
        "busy": (str(event["TRANSP"]), "TRANSPARENT"),
        "reminders": (
            [(str(alarm["ACTION"]), alarm.decoded("TRIGGER")) for alarm in event.walk("VALARM")],
            [("DISPLAY", timedelta(days=-7, hours=9))],
        ),
    }
    faults += [f"{name}: {found!r}, not {wanted!r}" for name, (found, wanted) in said.items() if found != wanted]
print("\n".join(faults) or f"papers: dates.ics: {len(events)} days, all as told")
sys.exit(bool(faults))

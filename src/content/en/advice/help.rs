//! Who can help.

use crate::content::raw::RawAdvice;
use crate::content::raw::raw_advice;

/// Beacon.
pub const BEACON: RawAdvice = raw_advice! {
    title: "Beacon: free advice on CHC",
    body: "Beacon gives free advice on CHC, paid for by the NHS. It covers PHB care plans, NHS-funded nursing care \
        and shared funding too. Basic advice has no limit, and there are up to 90 minutes with a specialist. See \
        beaconchc.co.uk.",
    ask: "",
};

/// PALS.
pub const PALS: RawAdvice = raw_advice! {
    title: "PALS: quick help in hospital",
    body: "The Patient Advice and Liaison Service (PALS) of a hospital or trust usually gives free, quick help. It \
        can tell you whom to talk to.",
    ask: "",
};

/// Local Healthwatch.
pub const HEALTHWATCH: RawAdvice = raw_advice! {
    title: "Local Healthwatch, if still open",
    body: "Local Healthwatch, if it is still open, can tell you where to turn, free of charge. It also gathers \
        people’s views. It does not take on single cases. The government plans to close it, so check first.",
    ask: "",
};

/// Independent NHS complaints advocacy.
pub const COMPLAINTS_ADVOCACY: RawAdvice = raw_advice! {
    title: "Free help to make a complaint",
    body: "An independent NHS complaints advocate can help you make an NHS complaint. It is free, and the law \
        entitles people to it. Councils arrange it: ask the council who does it locally.",
    ask: "",
};

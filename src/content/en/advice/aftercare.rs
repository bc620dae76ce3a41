//! Next steps on section 117 after-care.

use crate::content::raw::RawAdvice;
use crate::content::raw::raw_advice;

/// Ask for a PHB for section 117 after-care.
pub const AFTERCARE_REQUEST: RawAdvice = raw_advice! {
    title: "Ask for a PHB for section 117 care",
    body: "Section 117 after-care is free. After some stays in hospital, the NHS and the council owe it together, \
        with no need to apply. The right to a PHB covers the part that the {ICB} pays for. Ask the care co-ordinator, \
        or bring it up at a section 117 review.",
    ask: "Please confirm in writing that section 117 applies to {me}, which needs it meets, who pays for which part \
        and the NHS amount: I ask for a PHB for that part.",
};

/// Plan after-care while still in hospital.
pub const AFTERCARE_PLAN_NOW: RawAdvice = raw_advice! {
    title: "Start the after-care plan now",
    body: "After-care starts when {you} leave{s} hospital, but the plan can start on the ward. The right to a PHB \
        begins once {they} have left and the {ICB} pays for some or all of the after-care. Ask for a PHB to be part of \
        the plan. People who are detained can have a free independent mental health advocate: ask the ward.",
    ask: "Please hold a section 117 meeting before {i} leave{s} hospital, and put a PHB on the agenda.",
};

/// Sections that do not bring section 117.
pub const SECTION_NOT_LISTED: RawAdvice = raw_advice! {
    title: "Check the section in the papers",
    body: "Section 117 after-care follows a stay under section 3, 37, 45A, 47 or 48. Others, such as section 2 or 136 \
        and stays as a voluntary patient, are not on that list. If section 3 came after section 2, it counts, even \
        years ago, unless the after-care was ended. The hospital’s records show the section and dates. You can also \
        ask what your {ICB} offers locally.",
    ask: "Please tell me each section {i} {have} been held under, with dates, and whether section 117 applies.",
};

/// After-care wholly paid by the council.
pub const AFTERCARE_COUNCIL: RawAdvice = raw_advice! {
    title: "If the council pays for it all",
    body: "The right to a PHB covers the part of after-care that the {ICB} pays for. If the council pays for all of it, \
        there is no such part. The after-care is still free, and you can ask the council about its own direct \
        payment. Who pays is not always clear, so ask both bodies to put it in writing.",
    ask: "Please confirm in writing what the {ICB} pays for in {my} after-care, and how to ask for a council direct \
        payment.",
};

/// After-care that was ended.
pub const AFTERCARE_STOPPED: RawAdvice = raw_advice! {
    title: "Check how the after-care ended",
    body: "After-care ends only when both the {ICB} and the council are satisfied that it is no longer needed. Time \
        alone does not end it. Ask for the paper that shows who agreed, and when. If there is none, it may still be \
        owed. Ask for that to be looked at.",
    ask: "Please send me the record of when {my} section 117 after-care ended, who agreed to it, and why.",
};

/// Changes not yet in force.
pub const MENTAL_HEALTH_ACT_2025: RawAdvice = raw_advice! {
    title: "The 2025 Act: parts not in force",
    body: "The Mental Health Act 2025 will change how after-care ends. It will also stop the use of section 3 for \
        autism or a learning disability alone. On the latest information we have, these parts are not in force. A \
        past section 3 still counts.",
    ask: "",
};

/// No means or immigration condition.
pub const AFTERCARE_NO_MEANS_TEST: RawAdvice = raw_advice! {
    title: "Section 117 has no money test",
    body: "The law on section 117 after-care sets no condition about income, savings or immigration status. The care \
        is free. If someone says no for such a reason, ask which rule they rely on, in writing, and ask for an \
        advocate.",
    ask: "Please confirm that there is no charge for {my} section 117 after-care.",
};

//! Where a rule can be read: title and address of each source; nothing of what it says.
//!
//! The codes are those of section 14 of the rule book; L is legislation or a case, G is everything else. Where the rule
//! book lists several addresses for one code, the first stands here.

/// Makes the enum and its look-ups from one table, so that code, title and address of a source stand on one line.
macro_rules! sources {
    ($($code:ident = $title:literal, $url:expr;)+) => {
        /// A source of the rule book, by its code.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Source {
            $(#[doc = concat!("`", $title, "`.")] $code,)+
        }

        impl Source {
            /// All of them, in the order of the rule book.
            pub const ALL: &'static [Self] = &[$(Self::$code),+];

            /// The code in the rule book, such as `L2`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$code => stringify!($code),)+
                }
            }

            /// What it is, in a few words.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self {
                    $(Self::$code => $title,)+
                }
            }

            /// Its public address.
            #[must_use]
            pub const fn url(self) -> &'static str {
                match self {
                    $(Self::$code => $url,)+
                }
            }
        }
    };
}

sources! {
    L1 = "SI 2012/2996 reg 32A (version of 1 July 2022)",
        "https://legislation.gov.uk/uksi/2012/2996/regulation/32A/2022-07-01/data.html";
    L2 = "SI 2012/2996 reg 32B", "https://www.legislation.gov.uk/uksi/2012/2996/regulation/32B/data.xht";
    L3 = "SI 2013/2891", "https://studylib.net/doc/10792977/2013-no.-2891-national-health-service--england";
    L4 = "SI 2014/1611", "https://legislation.gov.uk/uksi/2014/1611/data.rdf";
    L5 = "SI 2012/2996 Part 6A (1 October 2014 to 2 December 2019)",
        "https://legislation.gov.uk/cy/uksi/2012/2996/part/6A/2014-10-01?view=extent";
    L7 = "SI 2012/2996 reg 21", "https://www.legislation.gov.uk/id/uksi/2012/2996/regulation/21/13";
    L8 = "SI 2012/2996 reg 23", "https://legislation.gov.uk/uksi/2012/2996/regulation/23/data.xht";
    L9 = "SI 2012/2996", "https://legislation.gov.uk/uksi/2012/2996/body/2022-07-01?view=extent";
    L10 = "SI 2013/1617", "http://legislation.gov.uk/uksi/2013/1617/body/made";
    L11 = "SI 2013/1617 reg 13", "https://legislation.gov.uk/uksi/2013/1617/regulation/13/made/data.html";
    L12 = "SI 2013/1617 reg 15", "http://legislation.gov.uk/uksi/2013/1617/regulation/15/made";
    L14 = "SI 2013/1617 Schedule", "http://legislation.gov.uk/uksi/2013/1617/schedule/made";
    L15 = "SI 2013/2354, explanatory note", "https://legislation.gov.uk/uksi/2013/2354/note/made/data.html";
    L16 = "SI 2017/219 reg 2", "https://legislation.gov.uk/uksi/2017/219/regulation/2/made";
    L17 = "NHS Act 2006 s12A",
        "http://www.legislation.gov.uk/ukpga/2006/41/part/1/crossheading/direct-payments-for-health-care";
    L19 = "SI 2010/1000 reg 8 (pilot rules)", "https://legislation.gov.uk/uksi/2010/1000/regulation/8/made/data.html";
    L20 = "SI 2010/1000 reg 9 (pilot rules)", "http://legislation.gov.uk/uksi/2010/1000/regulation/9/made?view=plain";
    L23 = "Mental Health Act 1983 s117",
        "https://legislation.gov.uk/ukpga/1983/20/part/VIII/crossheading/aftercare/2020-03-27?timeline=false";
    L24 = "Mental Health Act 2025", "https://www.legislation.gov.uk/ukpga/2025/33";
    L25 = "Care Act 2014 ss31-33", "https://www.legislation.gov.uk/ukpga/2014/23/section/31";
    L26 = "Children and Families Act 2014 s49", "https://www.legislation.gov.uk/ukpga/2014/6/section/49";
    L27 = "SI 2014/1652 Schedule", "http://legislation.data.gov.uk/uksi/2014/1652/schedules/made/data.html";
    L28 = "SI 2009/309 reg 6", "http://www.legislation.gov.uk/uksi/2009/309/regulation/6/made/data.html";
    G1 = "NHS England, PHB hub", "https://www.england.nhs.uk/personalisedcare/personal-health-budgets/";
    G2 = "NHS England, PHBs in CHC, FAQ",
        concat!(
            "https://england.nhs.uk/personalisedcare/personal-health-budgets/",
            "personal-health-budgets-in-nhs-continuing-healthcare/frequently-asked-questions"
        );
    G3 = "NHS England, general PHB FAQ",
        concat!(
            "https://www.england.nhs.uk/personal-health-budgets/what-are-personal-health-budgets-phbs/",
            "frequently-asked-questions-about-phbs"
        );
    G4 = "DHSC, CHC Checklist guidance",
        concat!(
            "https://www.gov.uk/government/publications/nhs-continuing-healthcare-checklist/",
            "nhs-continuing-healthcare-checklist-guidance"
        );
    G5 = "Beacon, screening Checklist", "https://beaconchc.co.uk/faqs/screening-checklist/";
    G6 = "Luke Clements, PHBs: new rights and new guidance",
        "https://www.lukeclements.co.uk/nhs-personal-health-budgets-new-rights-and-new-guidance/";
    G6a = "PoliticsHome, short-term wheelchair loans",
        "https://www.politicshome.com/members/article/shortterm-wheelchair-loans";
    G7 = "Buckinghamshire CCG, PHBs",
        "https://www.buckinghamshireccg.nhs.uk/public/your-health/continuing-health-care/personal-health-budgets/";
    G9a = "NHS England, PHBs for people with learning disabilities",
        concat!(
            "https://www.england.nhs.uk/personalisedcare/personal-health-budgets/",
            "personal-health-budgets-for-people-with-learning-disabilities/"
        );
    G10 = "NHS England, PHBs for children",
        concat!(
            "https://www.england.nhs.uk/personalisedcare/personal-health-budgets/",
            "personal-health-budgets-for-children-young-people-and-families/"
        );
    G11 = "South Tyneside SEND local offer, PHBs",
        "https://sendlocaloffer.southtyneside.gov.uk:443/article/6315/Overview";
    G12 = "Mind, section 117 after-care",
        "https://www.mind.org.uk/information-support/legal-rights/leaving-hospital/section-117-aftercare/";
    G13 = "NHS England, direct payment guidance PR1363",
        concat!(
            "https://www.england.nhs.uk/long-read/",
            "guidance-on-direct-payments-for-healthcare-understanding-the-regulations/"
        );
    G14 = "NHS England, options for managing the money",
        "https://www.england.nhs.uk/long-read/personal-health-budgets-options-for-managing-the-money/";
    G15 = "Parliament Today, uses of PHBs", "https://www.parliamenttoday.com/members/viewnews.html?id=108037";
    G17 = "NHS website, NHS continuing healthcare",
        concat!(
            "https://www.nhs.uk/conditions/social-care-and-support-guide/money-work-and-benefits/",
            "nhs-continuing-healthcare/"
        );
    G18 = "Bath and North East Somerset CCG, local offer",
        "http://www.bathandnortheastsomersetccg.nhs.uk/documents/links/personal-health-budgets-local-offer";
    G23 = "NHS-funded nursing care rates 2026/27",
        concat!(
            "https://www.wired-gov.net/wg/news.nsf/articles/",
            "better+community+care+thanks+to+nursing+funding+boost+09032026142000?open"
        );
    G26 = "Care To Be Different, quoting the National Framework (July 2022)",
        "https://ctbd.studio.r52.uk/make-sure-you-are-offered-a-personal-health-budget-phb/?replytocom=10619";
    G27 = "NHS England, Warrington end-of-life case study",
        concat!(
            "https://www.england.nhs.uk/personalisedcare/comprehensive-model/case-studies/",
            "personal-health-budgets-in-warrington-helped-people-at-the-end-of-their-life/"
        );
    G28 = "NHS England, personal maternity care budgets",
        concat!(
            "https://www.england.nhs.uk/ourwork/futurenhs/mat-transformation/mat-pioneers/",
            "questions-and-answers-about-maternity-pioneers/personal-maternity-care-budgets-pmcbs/"
        );
    G29 = "East Sussex, PHBs for care leavers",
        concat!(
            "https://democracy.eastsussex.gov.uk/documents/s52132/",
            "Care%20Leavers%20-%20Personalised%20Health%20Budgets%20programme.html?CT=2"
        );
    G30 = "NHS England, IPC for veterans", "https://www.england.nhs.uk/personalisedcare/ipc-for-veterans/";
    G31 = "NHS England, personal wheelchair budgets, FAQ",
        "https://www.england.nhs.uk/personal-health-budgets/personal-wheelchair-budgets/frequently-asked-questions/";
    G31b = "Enabled Living Healthcare, wheelchair budgets, FAQ",
        "https://enabledlivinghealthcare.co.uk/wheelchair-specialist-seating/faqs-on-personal-wheelchair-budget";
    G32 = "THIIS, one-off PHBs for leaving hospital",
        "https://thiis.co.uk/one-off-personal-health-budgets-help-patients-get-home-from-hospital-more-quickly/";
    G33 = "Coventry and Rugby CCG, what a PHB cannot buy",
        concat!(
            "https://www.coventryrugbyccg.nhs.uk/Health-Services/Personal-Health-Budgets/",
            "What-can-a-personal-health-budget-not-be-spent-on"
        );
    G34 = "NHS England, PHB statistics 2023/24",
        concat!(
            "https://digital.nhs.uk/data-and-information/publications/statistical/personal-health-budgets/",
            "2023-24-q4/personal-health-budgets-q4-2023-24"
        );
    G34b = "People Places Lives, analysis of the 2023/24 statistics",
        "https://peopleplaceslives.co.uk/news/phb-data-analysis-2023-24";
    G35 = "Homecare Direct, PHB statistics to June 2025",
        "https://homecaredirect.co.uk/2025/09/15/personal-health-budgets-latest-figures-and-what-they-mean-for-you";
    G36 = "GOV.UK, hospital discharge guidance",
        concat!(
            "https://www.gov.uk/government/publications/hospital-discharge-and-community-support-guidance/",
            "hospital-discharge-and-community-support-guidance"
        );
    G37 = "NHS Dorset, CHC process", "https://nhsdorset.nhs.uk/health/phc/chc/process/";
    G38 = "National Framework for CHC and FNC, July 2022",
        concat!(
            "https://www.gov.uk/government/publications/",
            "national-framework-for-nhs-continuing-healthcare-and-nhs-funded-nursing-care"
        );
    G39 = "Lincolnshire ICB, CHC refunds and appeals",
        concat!(
            "https://lincolnshire.icb.nhs.uk/your-health-and-services/nhs-continuing-healthcare/",
            "refunds-appeals-and-complaints"
        );
    G41 = "GOV.UK, Fast Track tool guidance",
        concat!(
            "https://gov.uk/government/publications/nhs-continuing-healthcare-fast-track-pathway-tool/",
            "fast-track-pathway-tool-for-nhs-continuing-healthcare-guidance"
        );
    G42 = "NHS England, blog on PHBs at the end of life",
        "https://www.england.nhs.uk/blog/the-personal-health-budget-impact-on-end-of-life-care/";
    G43 = "National Framework for Children’s Continuing Care, 2016",
        "https://studylib.net/doc/18455226/national-framework-for-children-and-young-people-s";
    G44 = "NHS Dorset, children’s continuing care process", "https://nhsdorset.nhs.uk/health/phc/cc/process/";
    G45 = "North East Lincolnshire, preparing for adulthood",
        "https://livewell.nelincs.gov.uk/adult-health/continuing-healthcare/preparing-for-adulthood/";
    G46 = "Browne Jacobson on the Mental Health Act 2025",
        concat!(
            "https://www.brownejacobson.com/insights/",
            "the-mental-health-act-2025-provisions-coming-into-force-in-february-2026"
        );
    G47 = "Homerton, personal wheelchair budgets", "https://www.homerton.nhs.uk/personal-wheelchair-budgets";
    G48 = "Beacon, care planning", "https://www.beaconchc.co.uk/faqs/care-planning/";
    G49 = "NHS England, Who Pays? v3", "https://www.england.nhs.uk/long-read/who-pays/";
    G50 = "Mills & Reeve, Who Pays? summary",
        concat!(
            "https://www.mills-reeve.com/insights/blogs/health-and-care/july-2022/",
            "nhs-england-s-updated-who-pays-guidance-what-nhs-c"
        );
    G52 = "NHS England, cross-border FAQ", "https://www.england.nhs.uk/ourwork/part-rel/x-border-health/xb-faq/";
    G53 = "North East Lincolnshire, nominated person",
        "https://livewell.nelincs.gov.uk/adult-social-care/direct-payments/acting-as-a-nominated-person/";
    G54 = "Lumb [2024] EWCOP 57 (T2)", "https://caselaw.nationalarchives.gov.uk/ewcop/t2/2024/57";
    G55 = "Healthwatch Central Bedfordshire, direct payments",
        concat!(
            "https://healthwatch-centralbedfordshire.org.uk/news/coronavirus-covid-19-information-advice/",
            "receiving-direct-payments"
        );
    G57 = "NHS England, PHB stories", "https://www.england.nhs.uk/personal-health-budgets/phbs-in-action/videos/";
    G58 = "Basildon and Brentwood CCG, what a PHB can buy",
        concat!(
            "https://basildonandbrentwoodccg.nhs.uk/your-health/personal-health-budgets/",
            "what-can-a-personal-health-budget-be-spent-on"
        );
    G62 = "Surrey Heartlands, PHBs", "https://surreyheartlands.org/personal-health-budgets";
    G63 = "Luke Clements, challenging costs ceilings",
        "http://www.lukeclements.co.uk/resources/challenging-costs-ceilings/";
    G64 = "HSJ, caps on care funding",
        concat!(
            "https://www.hsj.co.uk/policy-and-regulation/vulnerable-patients-face-ongoing-caps-to-care-funding/",
            "7021825.article"
        );
    G66 = "Luke Clements, transport costs in CHC",
        "https://www.lukeclements.co.uk/transport-costs-nhs-continuing-healthcare";
    G67 = "West Yorkshire Partnership, PHBs",
        "https://wypartnership.co.uk/our-priorities/long-term-conditions/personalised-care/personal-health-budgets";
    G68 = "NHS England, care and support planning guide",
        "https://www.england.nhs.uk/long-read/personalised-care-and-support-planning-a-brief-summary-guide/";
    G69 = "NHS England, PHB quality framework PR810",
        "https://www.england.nhs.uk/long-read/personal-health-budget-phb-quality-framework/";
    G70 = "GOV.UK, minimum wage rates", "https://www.gov.uk/national-minimum-wage-rates";
    G71 = "PayPacket, National Insurance 2026/27", "https://www.paypacket.io/guides/ni-rates-thresholds-2026-27.html";
    G72 = "GOV.UK, Employment Allowance", "https://www.gov.uk/claim-employment-allowance";
    G73 = "HLAS, automatic enrolment", "https://hlas.co.uk/?p=42005";
    G74 = "business.gov.uk, statutory sick pay",
        "http://www.business.gov.uk/campaign/employment-changes/employers/statutory-sick-pay";
    G75 = "Acas, irregular hours and part years", "https://acas.org.uk/irregular-hours-and-part-year-workers";
    G76 = "Shropshire, insurance and payroll for employers",
        concat!(
            "https://shropshire.gov.uk/direct-payments-beta/employment-resources/",
            "employment-responsibilities-insurance-payroll-contracts/"
        );
    G77 = "HMRC, Employment Allowance for care workers",
        "https://gov.uk/hmrc-internal-manuals/national-insurance-manual/nim06520";
    G78 = "Tomlinson-Blake [2021] UKSC 8, press summary",
        "https://mta-sts.supremecourt.uk/press-summary/uksc-2018-0160.html";
    G83 = "Housing Care, Disabled Facilities Grant",
        "https://housingcare.org/service/ser-info-disabled-facilities-grant-15556";
    G84 = "GOV.UK, Access to Work", "https://www.gov.uk/access-to-work/what-youll-get";
    G85 = "NHS England, comprehensive model of personalised care",
        "https://www.england.nhs.uk/personalisedcare/comprehensive-model-of-personalised-care/";
    G86 = "Personalised Care Institute, six components",
        "https://www.personalisedcareinstitute.org.uk/what-are-the-six-components/";
    G87 = "GOV.UK, NHS Choice Framework",
        concat!(
            "https://www.gov.uk/government/publications/the-nhs-choice-framework/",
            "the-nhs-choice-framework-what-choices-are-available-to-me-in-the-nhs"
        );
    G88 = "Welsh Government, direct payments for CHC", "https://www.gov.wales/node/75649";
    G89 = "IRISS, self-directed support", "https://iriss.org.uk/resources/self-directed-support-sds-preparing-delivery";
    G90 = "Healthwatch Surrey, June 2026",
        "https://www.healthwatchsurrey.co.uk/news/2026-06-24/written-evidence-submissions";
    G91 = "Nuffield Trust on the Health Bill", "https://www.nuffieldtrust.org.uk/resource/whats-in-the-new-health-bill";
    G92 = "The Advocacy Project, NHS complaints",
        "https://www.advocacyproject.org.uk/resource/raising-concerns-about-nhs-services";
    G93 = "NICE NG227, advocacy", "https://www.nice.org.uk/guidance/ng227/chapter/Recommendations";
    G94 = "Beacon, free information and advice", "https://beaconchc.co.uk/faqs/free_information_advice_service/";
    G95 = "York Advocacy, NHS complaints process",
        "https://yorkadvocacy.org.uk/services/nhs-advocacy/the-complaints-process";
    G96 = "Shropshire, complaints about a health service",
        concat!(
            "https://next.shropshire.gov.uk/the-send-local-offer/health/",
            "what-to-do-if-youre-unhappy-with-a-health-service/what-to-expect"
        );
    G97 = "Arrow CHC, appeals", "https://www.arrowchc.org/appeals.html";
    G98 = "Lancashire and South Cumbria ICB, CHC appeals",
        "https://www.lancashireandsouthcumbria.icb.nhs.uk/our-work/nhs-funded-care/chc-appeals";
    G99 = "Slag Lane Medical Centre, complaints", "https://slaglanemedicalcentre.nhs.uk/feedback--complaints";
    G100 = "LexisNexis, judicial review time limits",
        "https://www.lexisnexis.co.uk/legal/guidance/judicial-review-time-limits-the-pre-action-protocol";
}

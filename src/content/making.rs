//! The words of the pages on which a pack is made and compared: an id for each, and its text.

use crate::builder::Form;
use crate::builder::Locally;
use crate::builder::Sample;
use crate::builder::Side;
use crate::builder::Topic;

use super::en;

/// A text of the maker's own pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the name is the place where the words stand; the words are in the language’s files")]
pub enum Making {
    ProductName,
    StartTitle,
    StartLede,
    StartNeed,
    StartSilent,
    Begin,
    Open,
    OpenHint,
    RefusedTitle,
    RefusedKept,
    RefusedNoPack,
    RefusedVersion,
    RefusedDamaged,
    RefusedLarge,
    RefusedUnsound,
    LeaveTitle,
    LeaveText,
    LeaveSave,
    LeaveOpen,
    LeaveBack,
    OverviewTitle,
    OverviewNamed,
    OverviewText,
    PartsTitle,
    AlwaysTitle,
    PartEmpty,
    PartNeeded,
    PartWrong,
    PartDone,
    PartOptional,
    Parts,
    GoOn,
    BackTo,
    Optional,
    Choose,
    NotSaid,
    Change,
    AddOne,
    Remove,
    Up,
    Down,
    Undo,
    Unsaved,
    LostFile,
    Downloaded,
    AutoSaved,
    None,
    NothingToChoose,
    NoLonger,
    TooMany,
    TakeAllOut,
    SideWhom,
    SideAsking,
    SideMoney,
    SidesLabel,
    Empty,
    ProblemWord,
    DoubtWord,
    CondStart,
    CondMany,
    CondAnybody,
    CondGroup,
    CondEverybody,
    CondReads,
    CondKind,
    CondQuestion,
    CondAnswer,
    CondYears,
    CondCount,
    CondJudge,
    CondWords,
    CondAdd,
    CondRemove,
    CondPoint,
    CondTooMany,
    CondNational,
    CondOwn,
    FormIs,
    FormAgeFrom,
    FormAgeUnder,
    FormJudgement,
    FormAll,
    FormAny,
    FormAtLeast,
    FormNot,
    ReadIs,
    ReadAll,
    ReadAny,
    ReadAtLeast,
    ReadNot,
    ReadAgeFrom,
    ReadAgeUnder,
    ReadJudgement,
    ReadNothing,
    ReadUnknown,
    ReadNext,
    ReadOr,
    ReadComma,
    CheckTitle,
    CheckLink,
    CheckProblems,
    CheckProblemsText,
    CheckSound,
    CheckDoubts,
    CheckDoubtsText,
    CheckNoDoubts,
    CheckLater,
    CheckSays,
    CheckClean,
    CheckHere,
    PlaceEngland,
    ReachTitle,
    ReachYes,
    ReachNo,
    ReachStopped,
    ChangesTitle,
    ChangesNotYet,
    ChangesWith,
    ChangesNone,
    ChangesNew,
    ChangesGone,
    ChangesWas,
    ChangesNow,
    TermsTitle,
    TryTitle,
    TryLink,
    TryText,
    TryWho,
    TryLocally,
    TryFrame,
    TryTable,
    TryBroken,
    TryNotUsed,
    KeepTitle,
    KeepLink,
    KeepDownload,
    KeepText,
    KeepOpenProblems,
    KeepSound,
    KeepDoubts,
    KeepFileTitle,
    KeepFileText,
    KeepFile,
    KeepFileOn,
    PublishTitle,
    PublishOne,
    PublishTwo,
    PublishThree,
    PublishFour,
    FailTitle,
    FailText,
    FailSave,
    CompareTitle,
    CompareLede,
    CompareSilent,
    CompareFirst,
    CompareSecond,
    CompareOpen,
    CompareNone,
    CompareNothing,
    CompareTable,
    CompareMatter,
    CompareRights,
    CompareState,
    CompareCounts,
    CompareOverdue,
    CompareNotYet,
    CompareExpired,
    CompareHistorical,
    CompareGroups,
    CompareMore,
    CompareNoGroups,
    ComparePerson,
    ComparePersonText,
    CompareAnew,
    CompareAsk,
    CompareCarry,
    CompareOutcomes,
    CompareWait,
    CompareNotUsed,
}

/// The words of the maker.
#[must_use]
pub fn making(words: Making) -> &'static str {
    en::making::making(words)
}

/// A part of the pack: its name, and what it holds.
#[must_use]
pub fn topic(topic: Topic) -> [&'static str; 2] {
    en::making::topic(topic)
}

/// A page of a group.
#[must_use]
pub fn side(side: Side) -> &'static str {
    making(match side {
        Side::Whom => Making::SideWhom,
        Side::Asking => Making::SideAsking,
        Side::Money => Making::SideMoney,
    })
}

/// A form that a part of a condition can have.
#[must_use]
pub fn form(form: Form) -> &'static str {
    making(match form {
        Form::All => Making::FormAll,
        Form::Any => Making::FormAny,
        Form::AtLeast => Making::FormAtLeast,
        Form::Not => Making::FormNot,
        Form::Is => Making::FormIs,
        Form::AgeFrom => Making::FormAgeFrom,
        Form::AgeUnder => Making::FormAgeUnder,
        Form::Judgement => Making::FormJudgement,
    })
}

/// A made-up person.
#[must_use]
pub fn sample(sample: Sample) -> &'static str {
    en::making::sample(sample)
}

/// How a made-up person answers the questions of the pack.
#[must_use]
pub fn locally(locally: Locally) -> &'static str {
    en::making::locally(locally)
}

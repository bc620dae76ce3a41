//! Somebody who can end up in a group: whoever is named can, and where nobody is named nobody can.

use phb_check::offer::Witness;
use phb_check::offer::read;
use phb_check::offer::witnesses;
use phb_check::questionnaire::Answer;
use phb_check::questionnaire::Answers;
use phb_check::questionnaire::NationalItem;
use phb_check::rulebook::EntitlementId;
use phb_check::rulebook::Outcome;
use phb_check::rulebook::Rulebook;
use serde_json::json;

use super::samples::good;
use super::samples::offer;
use super::samples::set;
use super::samples::value;

#[test]
fn whoever_is_named_is_never_told_that_it_is_not_their_group() {
    let mut count = 0;
    for name in good() {
        let offer = offer(name);
        let rulebook = offer.join(Rulebook::national());
        for (witness, group) in witnesses(&offer).into_iter().zip(offer.groups()) {
            let Witness::Somebody { answers, judged } = witness else { continue };
            count += 1;
            let mut given = Answers::default();
            for (item, answer) in answers {
                given.insert(item, answer);
            }
            let found = rulebook.determine(&given);
            let own = found.iter().find(|it| it.id == EntitlementId::Local(group.id.clone())).unwrap();
            let shut = [Outcome::NotThisGroup];
            assert!(!shut.contains(&own.outcome), "{name}: {}: {own:?}", group.title);
            // With all answers given and nothing for others to settle, nothing is open but what was not asked.
            assert!(judged.is_empty() || own.outcome != Outcome::FitsOffer, "{name}: {}", group.title);
        }
    }
    assert!(count > 40, "{count}");
}

#[test]
fn a_witness_says_no_more_than_is_needed() {
    let offer = offer("sampleshire");
    let Witness::Somebody { answers, judged } = &witnesses(&offer)[0] else { panic!("somebody can") };
    let said: Vec<String> = answers.iter().map(|(item, _)| format!("{item:?}")).collect();
    assert_eq!(said.len(), 6, "{said:?}");
    let age = answers.iter().find(|(item, _)| *item == NationalItem::Age.into()).map(|(_, answer)| answer.clone());
    assert_eq!(age, Some(Answer::Age(18)));
    let goals = "The health goals in the plan can be reached and do no harm.";
    assert_eq!(judged[..], ["A health professional who knows the person backs the request.", goals]);
}

#[test]
fn where_nobody_can_end_up_nobody_is_named_and_what_has_ended_is_told() {
    let mut pack = value("sampleshire");
    set(
        &mut pack,
        "/groups/1/conditions",
        json!({ "all": [{ "item": "age", "under": 18 }, { "item": "age", "at_least": 18 }] }),
    );
    set(&mut pack, "/groups/3/conditions", json!({ "item": "age", "under": 1 }));
    let found = witnesses(&read(&pack.to_string()).unwrap());
    assert_eq!(found[1], Witness::Nobody);
    let Witness::Somebody { answers, .. } = &found[3] else { panic!("a baby can: {:?}", found[3]) };
    assert!(answers.iter().any(|(_, answer)| *answer == Answer::Age(0)));
    assert_eq!(found.last(), Some(&Witness::Stopped));
}

#[test]
fn what_must_not_be_so_is_not_said_of_them() {
    let mut pack = value("sampleshire");
    let ticked = |code: &str| json!({ "item": "circumstances", "is": code });
    let judged = |id: &str| json!({ "judged_by": "commissioner", "id": id, "words": format!("It is {id}.") });
    let not = |part: serde_json::Value| json!({ "not": part });
    let all = [ticked("ehc-plan"), not(ticked("veteran")), judged("fair"), not(judged("late"))];
    set(&mut pack, "/groups/3/conditions", json!({ "all": all }));
    let found = witnesses(&read(&pack.to_string()).unwrap());
    let Witness::Somebody { answers, judged } = &found[3] else { panic!("{:?}", found[3]) };
    let several = answers.iter().find_map(|(_, answer)| match answer {
        Answer::Several(options) => Some(format!("{options:?}")),
        _ => None,
    });
    assert_eq!(several.as_deref(), Some("[National(EhcPlan)]"));
    assert_eq!(judged[..], ["It is fair."]);
}

//! HSDS: a JSON array of full services of Open Referral's Human Services Data Specification 3.0.
//!
//! An offer is a service, its partner an organization at a location. HSDS has one language and no tags, so that German
//! stands in its properties; everything else that it has no property for is an [`attribute`].

pub mod attribute;
pub mod node;
pub mod reading;
pub mod schedule;
pub mod site;

use crate::dataset::Dataset;
use crate::dataset::local::LocalText;
use crate::dataset::record::offer::{Cost, Offer};
use crate::dataset::record::partner::Partner;
use crate::dataset::record::reach::Reach;
use crate::export::hsds::attribute::{Owner, Term};
use crate::export::hsds::node::{Node, identity};
use crate::export::selection::Selection;
use crate::language::Language;
use crate::language::texts::Texts;
use crate::sheet::times::tongues;

/// The chosen offers as services. Its words are German, whatever language the interface has.
pub fn json(dataset: &Dataset, selection: &Selection) -> String {
    let texts = Texts::new(Language::German);
    let offers = selection.offers.iter().filter_map(|at| dataset.offers.get(*at));
    let services = offers.filter_map(|it| Some(service(dataset, it, dataset.partner_of(it)?, &texts)));
    // Strings, numbers and lists of them always have a JSON form.
    serde_json::to_string_pretty(&services.collect::<Vec<Node>>()).unwrap_or_default()
}

fn service(dataset: &Dataset, offer: &Offer, partner: &Partner, texts: &Texts) -> Node {
    let path = format!("service/{}", offer.id);
    let reach = dataset.reach_of(offer);
    let (terms, audience) = (&offer.terms, &offer.audience);
    let assured = dataset.verified_of(offer).and_then(|it| it.on).map(|day| day.first_day().to_string());
    let area = partner
        .remarks
        .area
        .as_ref()
        .map(|area| Node::new(&format!("{path}/service_area")).text("name", german(Some(area))));
    let documents = terms
        .documents
        .iter()
        .enumerate()
        .map(|(at, it)| Node::new(&format!("{path}/required_document/{at}")).text("document", german(Some(it))));
    Node::new(&path)
        .text("organization_id", Some(identity(&site::organization_path(partner))))
        .text("name", german(Some(&offer.title)))
        .text("description", german(offer.summary.as_ref()))
        .text("url", reach.website.as_deref().filter(|it| it.is_ascii()))
        .text("email", reach.email.first().map(String::as_str))
        .text("status", Some("active"))
        .text("interpretation_services", tongues(&reach.tongues.interpreter, texts))
        .text("application_process", german(terms.steps.as_ref()))
        .text("fees_description", terms.cost.map(|it| texts.say(&format!("cost-{}", it.code()))))
        .text("eligibility_description", german(audience.text.as_ref()))
        .number("minimum_age", audience.age.and_then(|age| age.from))
        .number("maximum_age", audience.age.and_then(|age| age.to))
        .text("assured_date", assured)
        .text("alert", alert(&reach, texts))
        .many("phones", site::phones(&path, &reach))
        .many("schedules", schedule::schedules(&path, &reach.times, texts))
        .many("service_areas", area)
        .many("service_at_locations", site::at_location(dataset, partner, &path, texts))
        .many("languages", site::languages(&path, &reach, texts))
        .one("organization", site::organization(dataset, partner))
        .many("cost_options", terms.cost.map(|cost| cost_option(&path, cost)))
        .many("required_documents", documents)
        .many("attributes", attributes(dataset, offer, Owner { path: &path, entity: "service" }))
}

fn german(text: Option<&LocalText>) -> Option<&str> {
    text.map(|text| text.get(Language::German))
}

/// A notice with its last day: whoever reads it later must see that it is over.
fn alert(reach: &Reach, texts: &Texts) -> Option<String> {
    let alert = reach.alert.as_ref()?;
    let text = alert.text.get(Language::German);
    Some(alert.until.map_or_else(
        || text.to_owned(),
        |day| format!("{text} ({} {})", texts.say("property-until"), day.in_words(texts)),
    ))
}

fn cost_option(path: &str, cost: Cost) -> Node {
    let node = Node::new(&format!("{path}/cost_option")).text("option", Some(cost.code()));
    let amount = (cost == Cost::Free).then_some(0);
    node.text("currency", amount.map(|_| "EUR")).number("amount", amount)
}

fn attributes(dataset: &Dataset, offer: &Offer, owner: Owner<'_>) -> Vec<Node> {
    let serves = &offer.serves;
    let term = |list, code, name, field| owner.term(Term { list, code, name, field });
    let fields = serves.fields.iter().filter_map(|at| dataset.fields.get(*at));
    let mut list: Vec<Node> = fields.map(|it| term("field", &it.id, &it.title, None)).collect();
    let goals = serves.goals.iter().filter_map(|at| dataset.goals.get(*at));
    list.extend(goals.map(|it| {
        let field = dataset.fields.get(it.field).map(|field| field.id.as_str());
        term("goal", &it.id, &it.text, field)
    }));
    let topics = serves.topics.iter().filter_map(|at| dataset.topics.get(*at));
    list.extend(topics.map(|it| term("topic", &it.id, &it.title, None)));
    list.push(owner.fact("id", offer.id.as_str()));
    list.extend(owner.translations("title", Some(&offer.title)));
    list.extend(owner.translations("summary", offer.summary.as_ref()));
    list.extend(owner.translations("audience", offer.audience.text.as_ref()));
    list.extend(owner.translations("steps", offer.terms.steps.as_ref()));
    for (at, text) in offer.terms.documents.iter().enumerate() {
        list.extend(owner.translations(&format!("documents.{at}"), Some(text)));
    }
    list.extend(owner.reach(&dataset.reach_of(offer)));
    list.extend(owner.verified(dataset.verified_of(offer)));
    list
}

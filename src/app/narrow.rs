//! Narrowing: what happens in the filter panel. It edits the text of the query, which stays the truth.

use crate::app::App;
use crate::app::browse::Tab;
use crate::app::follow::word;
use crate::app::message::{Effect, Message, Step};
use crate::app::overlay::Overlay;
use crate::app::panel::{FACETS, Panel, PanelPanes, Spot};
use crate::search::choice::Choice;
use crate::search::clause;
use crate::search::hit::Shelf;
use crate::search::query::{Filter, FilterKey};
use crate::search::tally::Section;
use crate::text::{layout, safe};

/// How many letters are enough to find a value.
const TYPED_MOST: usize = 40;

impl App {
    /// Opens the panel on the filter that was set last.
    pub(crate) fn open_panel(&mut self) {
        if self.outfit.loading.is_some() {
            return;
        }
        let last = self.query().filters.last().map(|filter| filter.key);
        self.overlay = Some(Overlay::Filters(Panel::on(last.unwrap_or(FilterKey::Town))));
        self.refresh_panel();
    }

    pub(crate) fn update_panel(&mut self, message: Message) -> Effect {
        let Some(Overlay::Filters(mut panel)) = self.overlay.take() else { return Effect::None };
        match message {
            Message::Typed(letter) => panel.type_in(letter.encode_utf8(&mut [0; 4])),
            Message::Pasted(text) => panel.type_in(&text),
            Message::Rubbed if panel.typed.is_empty() => self.take_last_filter(panel.facet),
            Message::Rubbed => {
                panel.typed.pop();
            }
            Message::Moved(Step::Left) | Message::TabPrevious => panel = panel.turned(FACETS.len() - 1),
            Message::Moved(Step::Right) | Message::TabNext => panel = panel.turned(1),
            Message::Moved(step) => self.step_in_panel(&mut panel, step),
            Message::Opened => self.toggle(&mut panel),
            Message::FiltersCleared => self.replace_query(&clause::without(self.browse.editor.text(), |_| true)),
            Message::Cancelled if !panel.typed.is_empty() => panel.typed.clear(),
            Message::Cancelled | Message::FiltersAsked => return Effect::Draw,
            Message::Scrolled { is_up, .. } => {
                self.step_in_panel(&mut panel, if is_up { Step::Up } else { Step::Down });
            }
            Message::Clicked { column, row } => match self.panel_panes().spot(panel.top, column, row) {
                Some(Spot::Facet(at)) => panel = Panel::on(FACETS.get(at).copied().unwrap_or(panel.facet)),
                Some(Spot::Choice(at)) if at < panel.choices.len() => {
                    panel.selected = at;
                    self.toggle(&mut panel);
                }
                Some(Spot::Choice(_) | Spot::Blank) => {}
                // What is not covered stays what it is; only the list takes the keys back.
                None => {
                    let is_list = self.panes().list.has(column, row);
                    let effect = self.click(column, row);
                    if is_list || self.overlay.is_some() {
                        return effect;
                    }
                }
            },
            other => {
                let effect = self.update_browse(other);
                if self.overlay.is_some() || effect == Effect::None {
                    self.overlay.get_or_insert(Overlay::Filters(panel));
                    return effect;
                }
                self.overlay = Some(Overlay::Filters(panel));
                self.refresh_panel();
                return effect;
            }
        }
        self.overlay = Some(Overlay::Filters(panel));
        self.refresh_panel();
        self.keep_in_view();
        Effect::Draw
    }

    /// Sets the selected value, or takes it out of the query.
    fn toggle(&mut self, panel: &mut Panel) {
        let Some(choice) = panel.choices.get(panel.selected).cloned() else { return };
        let filter = Filter { key: panel.facet, value: choice.value };
        if choice.is_chosen {
            self.remove_filter(&filter);
        } else {
            self.replace_query(&clause::with(self.browse.editor.text(), word(filter.key, self.language()), &filter));
        }
        // The next value can be typed at once.
        if !panel.typed.is_empty() {
            panel.typed.clear();
            panel.choices = self.values_in(panel);
            panel.selected = panel.choices.iter().position(|it| it.value == filter.value).unwrap_or(0);
        }
    }

    /// The filters of the query; what is asked for twice stands there once.
    pub(crate) fn set_filters(&self) -> Vec<Filter> {
        let query = self.query();
        let mut set: Vec<Filter> = Vec::new();
        for filter in &query.filters {
            if !set.iter().any(|known| self.catalogue.is_same(known, filter, &query)) {
                set.push(filter.clone());
            }
        }
        set
    }

    /// Takes a filter out of the query, however it is written there.
    pub(crate) fn remove_filter(&mut self, filter: &Filter) {
        let query = self.query();
        let text = clause::without(&query.text, |other| self.catalogue.is_same(filter, other, &query));
        self.replace_query(&text);
    }

    fn take_last_filter(&mut self, key: FilterKey) {
        let last = self.query().filters.into_iter().rfind(|filter| filter.key == key);
        if let Some(filter) = last {
            self.remove_filter(&filter);
        }
    }

    /// Asks another query, unless it is too long to be asked.
    fn replace_query(&mut self, text: &str) {
        let before = self.browse.editor.text().to_owned();
        self.edit(|editor| editor.set(text));
        if self.browse.editor.text() != text {
            self.edit(|editor| editor.set(&before));
            self.warn(self.texts.say("notice-query-full"));
        }
    }

    /// The values of the filter in view, with their counts in the tab in view.
    fn values_in(&self, panel: &Panel) -> Vec<Choice> {
        let section = Section { scope: self.browse.scope, shelf: Some(self.counted_shelf()) };
        self.catalogue.choices(&self.query(), panel.facet, &panel.typed, section, &self.texts)
    }

    /// What the panel counts: filters ask for offers and addresses, and whoever begins with them is led to the offers.
    pub fn counted_shelf(&self) -> Shelf {
        if self.browse.tab == Tab::Addresses { Shelf::Addresses } else { Shelf::Offers }
    }

    /// Counts the values in the panel anew, where it is open.
    pub(crate) fn refresh_panel(&mut self) {
        let Some(Overlay::Filters(panel)) = &self.overlay else { return };
        let mut panel = panel.clone();
        panel.choices = self.values_in(&panel);
        panel.select(panel.selected, usize::from(self.panel_panes().list.height));
        self.overlay = Some(Overlay::Filters(panel));
    }

    fn step_in_panel(&self, panel: &mut Panel, step: Step) {
        let lines = usize::from(self.panel_panes().list.height);
        let at = panel.selected;
        let to = step.leads(at, lines, usize::MAX);
        panel.select(to, lines);
    }

    /// The name of each filter, with how many of its values are set.
    pub fn facet_labels(&self) -> Vec<String> {
        let filters = self.set_filters();
        let label = |key: FilterKey| {
            let name = self.texts.say(&format!("facet-{}", key.words().1));
            let set = filters.iter().filter(|filter| filter.key == key).count();
            if set > 0 { format!("{name} ({set})") } else { name }
        };
        FACETS.into_iter().map(label).collect()
    }

    /// Where the parts of the panel stand.
    pub fn panel_panes(&self) -> PanelPanes {
        let widths: Vec<usize> = self.facet_labels().iter().map(|label| layout::width(label) + 1).collect();
        let mut panes = self.panes();
        // On a screen for one pane the panel takes its place; so it does on a start page that is being left.
        if panes.page.width == 0 && panes.list.width == 0 {
            panes.list = panes.header;
        }
        PanelPanes::of(&panes, &widths)
    }
}

impl Panel {
    fn type_in(&mut self, text: &str) {
        let joined = [&self.typed, text].concat();
        self.typed = safe::line(&joined).chars().take(TYPED_MOST).collect();
        self.selected = 0;
    }
}

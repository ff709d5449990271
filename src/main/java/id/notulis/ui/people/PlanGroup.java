package id.notulis.ui.people;

import id.notulis.work.PeoplePlan;

/// Rows of a list of people that are shown together.
enum PlanGroup {
    NEW,
    CHANGED,
    KNOWN,
    REFUSED;

    static PlanGroup of(PeoplePlan.Row row) {
        return switch (row.fate()) {
            case PeoplePlan.Fate.New _ -> NEW;
            case PeoplePlan.Fate.Changed _ -> CHANGED;
            case PeoplePlan.Fate.Known _, PeoplePlan.Fate.Repeated _ -> KNOWN;
            case PeoplePlan.Fate.Refused _ -> REFUSED;
        };
    }

    String key() {
        return switch (this) {
            case NEW -> "people.import.tab.new";
            case CHANGED -> "people.import.tab.changed";
            case KNOWN -> "people.import.tab.known";
            case REFUSED -> "people.import.tab.refused";
        };
    }

    String id() {
        return switch (this) {
            case NEW -> "people-import-new";
            case CHANGED -> "people-import-changed";
            case KNOWN -> "people-import-known";
            case REFUSED -> "people-import-refused";
        };
    }

    String pill() {
        return switch (this) {
            case NEW -> "left-pill";
            case CHANGED, KNOWN -> "center-pill";
            case REFUSED -> "right-pill";
        };
    }
}

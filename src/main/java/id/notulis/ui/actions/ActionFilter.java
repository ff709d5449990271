package id.notulis.ui.actions;

import atlantafx.base.controls.CustomTextField;
import id.notulis.model.Id;
import id.notulis.model.calendar.DueTime;
import id.notulis.model.overview.ActionChoices;
import id.notulis.model.overview.ActionSieve;
import id.notulis.model.overview.ActionSieve.InCharge;
import id.notulis.model.overview.ActionSieve.OfPoint;
import id.notulis.model.search.Saved;
import id.notulis.model.search.Saved.Filter;
import id.notulis.ui.actions.Choice.Option;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// What is to be listed: words, who is in charge, of which organisation, from which meeting, about
/// which point, due when; and the filters that have a name.
final class ActionFilter {

    private static final int SHORT = 60;

    private final ActionsModel model;
    private final Words words;
    private final Days days;
    private final FlowPane root = new FlowPane();
    private final CustomTextField text;
    private final Choice<InCharge> owner;
    private final Choice<Id> organisation;
    private final Choice<Id> meeting;
    private final Choice<OfPoint> point;
    private final DueChoice due;
    private final SavedFilters saved;
    private final Button clear;
    private final Button save;
    private boolean filling;

    ActionFilter(ActionsModel model, Desk desk, Command clearing, Command saving) {
        this.model = model;
        this.words = desk.words();
        this.days = new Days(words.language());
        this.clear = Parts.link(clearing);
        this.save = Parts.link(saving);
        this.saved = new SavedFilters(desk, this::show);
        this.owner = choice("owner", "actions.owner.short");
        this.organisation = choice("organisation", "actions.organisation");
        this.meeting = choice("meeting", "actions.meeting");
        this.point = choice("point", "actions.point.choose");
        this.due = new DueChoice(words, this::changed);
        root.setId("follow-filter");
        root.getStyleClass().addAll("nt-filter", "nt-actions-filter");
        text =
                Parts.filterField(
                        "follow-text", words.of("actions.filter"), words.of("actions.filter"));
        text.getStyleClass().add("nt-filter-text");
        root.getChildren()
                .addAll(text, owner.box(), organisation.box(), meeting.box(), point.box());
        root.getChildren().addAll(due.nodes());
        root.getChildren().addAll(saved.menu(), clear, save);
        text.textProperty().subscribe(it -> changed());
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setVisible(false);
        save.managedProperty().bind(save.visibleProperty());
        save.setVisible(false);
    }

    Node root() {
        return root;
    }

    CustomTextField text() {
        return text;
    }

    /// Offers what there is in the book; what is chosen stays chosen, also when it is gone.
    void fill(ActionChoices choices) {
        ActionSieve now = model.sieve();
        List<Option<InCharge>> owners = new ArrayList<>();
        owners.add(option(words.of("actions.ownerless"), new InCharge.Nobody()));
        choices.owners().forEach(it -> owners.add(option(it.name(), it.owner())));
        owner.offer(owners, now.owner());
        organisation.offer(
                choices.organisations().stream().map(it -> option(it.name(), it.id())).toList(),
                now.organisation());
        meeting.offer(
                choices.meetings().stream().map(it -> option(named(it), it.id())).toList(),
                now.meeting());
        point.offer(
                choices.points().stream().map(it -> option(named(it), it.point())).toList(),
                now.point());
        changed();
    }

    /// Offers what has a name.
    void offer(List<Saved> all) {
        saved.offer(all);
        adapt();
    }

    /// Leaves everything in.
    void clear() {
        show(new Filter(ActionSieve.ALL, Optional.empty()));
    }

    /// Keeps by a name what it filters by.
    void save() {
        saved.keep(now());
    }

    /// Filters by something else.
    private void show(Filter filter) {
        ActionSieve sieve = filter.sieve();
        filling = true;
        text.setText(sieve.text());
        owner.choose(sieve.owner());
        organisation.choose(sieve.organisation());
        meeting.choose(sieve.meeting());
        point.choose(sieve.point());
        due.show(sieve.due(), filter.around(), model.today());
        filling = false;
        changed();
    }

    /// What it filters by, as it is kept: a time around today stays one.
    private Filter now() {
        ActionSieve sieve = model.sieve();
        Optional<DueTime> around = due.around();
        return new Filter(around.isPresent() ? sieve.during(Optional.empty()) : sieve, around);
    }

    private <T> Choice<T> choice(String id, String title) {
        return new Choice<>("follow-" + id, words.of(title), words, this::changed);
    }

    private static <T> Option<T> option(String name, T value) {
        return new Option<>(Parts.beginning(name, SHORT), Optional.of(value));
    }

    private String named(ActionChoices.Origin origin) {
        return origin.day()
                .map(it -> days.brief(it) + " · " + origin.title())
                .orElse(origin.title());
    }

    private String named(ActionChoices.Point it) {
        return words.of("actions.point.of", it.agreement(), it.point().number(), it.body());
    }

    private void changed() {
        if (filling) {
            return;
        }
        model.sieve(
                new ActionSieve(
                        text.getText(),
                        owner.chosen(),
                        organisation.chosen(),
                        meeting.chosen(),
                        point.chosen(),
                        due.days(model.today())));
        saved.filtered(now());
        adapt();
    }

    private void adapt() {
        boolean filtered = !model.sieve().isEmpty();
        clear.setVisible(filtered);
        save.setVisible(filtered && !saved.isNamed());
    }
}

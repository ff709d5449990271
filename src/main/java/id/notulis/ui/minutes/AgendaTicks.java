package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.meeting.Topic;
import id.notulis.model.overview.ActionLine;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.Carried;
import id.notulis.work.Sequel;
import id.notulis.work.Sequel.Proposal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What can stand on the agenda of the next meeting, each with its tick: what is open first, then
/// what was on the agenda, then what agreements give reason to speak of.
final class AgendaTicks {

    private static final int LONGEST = 160;

    private final Words words;
    private final Days days;
    private final VBox rows = new VBox(4);
    private final ScrollPane root = new ScrollPane(rows);
    private final Map<Id, CheckBox> open = new LinkedHashMap<>();
    private final Map<Id, CheckBox> topics = new LinkedHashMap<>();
    private final Map<Proposal, CheckBox> proposals = new LinkedHashMap<>();

    AgendaTicks(Words words, Sequel sequel) {
        this.words = words;
        this.days = new Days(words.language());
        rows.setId("next-agenda");
        rows.setPadding(new Insets(0, 12, 4, 0));
        head("series.next.open", sequel.open().size());
        if (!sequel.open().isEmpty()) {
            Label decided = Parts.muted(words.of("series.next.decided"));
            decided.setWrapText(true);
            decided.setMinHeight(Region.USE_PREF_SIZE);
            rows.getChildren().add(decided);
        }
        sequel.open().forEach(it -> open.put(it.action().id(), tick("open", text(it), true)));
        if (sequel.withheld() > 0) {
            Label withheld = Parts.muted(words.of("series.next.withheld", sequel.withheld()));
            withheld.setId("next-withheld");
            withheld.setWrapText(true);
            withheld.setMinHeight(Region.USE_PREF_SIZE);
            rows.getChildren().add(withheld);
        }
        head("series.next.topics", sequel.topics().size());
        sequel.topics().forEach(it -> topics.put(it.id(), tick("topic", text(it), true)));
        head("series.next.proposals", sequel.proposals().size());
        sequel.proposals().forEach(it -> proposals.put(it, tick("proposal", text(it), false)));
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(Parts.empty(Feather.LIST, words.of("series.next.nothing")));
        }
        root.setId("next-scroll");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.setMinHeight(0);
        root.getStyleClass().addAll("edge-to-edge", "nt-next-agenda");
    }

    Region root() {
        return root;
    }

    /// The open actions that are to be named.
    Set<Id> open() {
        return ticked(open);
    }

    /// The topics that come along.
    Set<Id> topics() {
        return ticked(topics);
    }

    /// What of agreements is to be spoken of.
    List<Proposal> proposals() {
        return proposals.entrySet().stream()
                .filter(it -> it.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<Id> ticked(Map<Id, CheckBox> ticks) {
        return ticks.entrySet().stream()
                .filter(it -> it.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void head(String key, int count) {
        if (count > 0) {
            Label label = Parts.styled(words.of(key, count), "nt-b", "nt-13");
            label.setPadding(new Insets(rows.getChildren().isEmpty() ? 0 : 8, 0, 0, 0));
            rows.getChildren().add(label);
        }
    }

    private CheckBox tick(String id, String text, boolean ticked) {
        CheckBox tick = new CheckBox(text);
        long before = rows.getChildren().stream().filter(CheckBox.class::isInstance).count();
        tick.setId("next-" + id + '-' + (before + 1));
        tick.setSelected(ticked);
        tick.setWrapText(true);
        tick.setMinHeight(Region.USE_PREF_SIZE);
        rows.getChildren().add(tick);
        return tick;
    }

    private String text(Carried carried) {
        ActionLine action = carried.action();
        List<String> facts = new ArrayList<>();
        action.owners().stream().map(ActionLine.Owner::name).forEach(facts::add);
        action.due().map(it -> words.of("series.next.due", days.brief(it))).ifPresent(facts::add);
        facts.add(carried.origin().title());
        return Parts.beginning(action.text(), LONGEST) + " — " + String.join(" · ", facts);
    }

    private String text(Topic topic) {
        return topic.closed() ? words.of("series.next.closed", topic.title()) : topic.title();
    }

    private String text(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Silent(_, String number, int point, String topic, long silent) ->
                    words.of("series.next.silent", number, point, topic, silent);
            case Proposal.Ending(_, String number, var until) ->
                    words.of("series.next.ending", number, days.day(until));
        };
    }
}

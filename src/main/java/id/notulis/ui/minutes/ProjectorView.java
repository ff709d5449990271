package id.notulis.ui.minutes;

import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.work.minutes.Projected;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The minutes for everybody in the room to read: large, and without what is internal.
final class ProjectorView {

    private final Desk desk;
    private final WorkspaceModel model;
    private final VBox lines = new VBox(12);
    private final Label title = Parts.styled("", "nt-b", "nt-projector-title");
    private final ScrollPane scroll = new ScrollPane(lines);
    private final VBox root = new VBox(24, title, scroll);
    private final Subscription[] bound = new Subscription[1];

    private ProjectorView(Desk desk, WorkspaceModel model) {
        this.desk = desk;
        this.model = model;
        root.setId("projector");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().add("nt-projector");
        scroll.setId("projector-lines");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(desk.words().of("workspace.projector"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
    }

    static void open(Desk desk, WorkspaceModel model) {
        new ProjectorView(desk, model).show();
    }

    private void show() {
        Region page = desk.overlays().node();
        root.prefWidthProperty().bind(page.widthProperty());
        root.prefHeightProperty().bind(page.heightProperty());
        root.setMinSize(0, 0);
        bound[0] = model.dossierProperty().subscribe(found -> found.ifPresent(this::fill));
        desk.overlays().show(root, scroll, Pos.CENTER, () -> bound[0].unsubscribe());
        scroll.setVvalue(scroll.getVmax());
    }

    private void fill(Dossier dossier) {
        title.setText(dossier.meeting().title());
        lines.getChildren().clear();
        for (Topic topic : Projected.topics(dossier.meeting())) {
            if (!topic.title().isBlank()) {
                lines.getChildren().add(wrapped(topic.title(), "nt-projector-topic", "nt-b"));
            }
            for (Entry entry : topic.entries()) {
                add(entry, false);
                Projected.replies(topic, entry).forEach(reply -> add(reply, true));
            }
        }
    }

    private void add(Entry entry, boolean reply) {
        Label line = wrapped(text(entry), "nt-projector-line", Kinds.colour(entry));
        line.setGraphic(Icons.rail(Kinds.icon(entry)));
        VBox.setMargin(line, new Insets(0, 0, 0, reply ? 48 : 0));
        lines.getChildren().add(line);
        if (entry instanceof Table table) {
            lines.getChildren().add(new TableGrid(table));
        }
    }

    private String text(Entry entry) {
        return switch (entry) {
            case Statement it -> said(it);
            case Task it -> task(it);
            case Movement it ->
                    desk.words()
                            .of(
                                    it.arrival() ? "workspace.came" : "workspace.left",
                                    model.nameOf(it.who()));
            case Table _ -> "";
        };
    }

    private String said(Statement statement) {
        String text = String.join("\n", statement.paragraphs());
        String words = statement.kind() == Statement.Kind.QUOTATION ? '“' + text + '”' : text;
        return statement.speaker().map(it -> model.nameOf(it) + ": " + words).orElse(words);
    }

    private String task(Task task) {
        List<String> parts = new ArrayList<>(task.paragraphs());
        String owners =
                task.action().owners().stream()
                        .map(model::nameOf)
                        .collect(Collectors.joining(", "));
        String due = task.action().due().map(DateText::day).orElse("");
        String behind =
                Stream.of(owners, due)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(", "));
        return String.join("\n", parts) + (behind.isEmpty() ? "" : " (" + behind + ")");
    }

    private static Label wrapped(String text, String... classes) {
        Label label = Parts.styled(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

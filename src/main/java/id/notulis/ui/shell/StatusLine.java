package id.notulis.ui.shell;

import atlantafx.base.theme.Styles;
import id.notulis.i18n.Message;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Elsewhere;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Progress;
import id.notulis.ui.kit.Saving;
import id.notulis.ui.kit.Words;
import id.notulis.work.CopyTrouble;
import id.notulis.work.RestorePoint;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line at the foot of the window that says whether everything is safe. It knows nothing of its
/// own: what it says is what the open book says of itself.
final class StatusLine {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    /// Saving that is done sooner is not worth a word.
    private static final javafx.util.Duration PATIENCE = javafx.util.Duration.millis(300);

    /// A copy older than that is worth a warning.
    private static final Duration STALE = Duration.ofHours(24);

    private final HBox root = new HBox();
    private final Label saving = new Label();
    private final FontIcon savingIcon = Icons.meta(Feather.CHECK_CIRCLE);
    private final Button elsewhere = new Button();
    private final Button again = new Button();
    private final Button copy = new Button();
    private final FontIcon copyIcon = Icons.meta(Feather.ALERT_TRIANGLE);
    private final Button points = new Button();
    private final Label work = Parts.shortened("");
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();
    private final Label worker = Parts.shortened("");
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Desk desk;
    private final Words words;
    private Subscription held = Subscription.EMPTY;

    /// @param safety opens the restore points
    /// @param help opens the sheet of keys, where there is one
    StatusLine(Desk desk, Runnable safety, Optional<Runnable> help) {
        this.desk = desk;
        this.words = desk.words();
        root.setId("status");
        root.getStyleClass().add("nt-status");
        saving.setId("status-saving");
        saving.setGraphic(savingIcon);
        savingIcon.getStyleClass().add("nt-icon-success");
        saving.setMinWidth(Region.USE_PREF_SIZE);
        button(elsewhere, "status-elsewhere", "safety.elsewhere", () -> Elsewhere.save(desk));
        button(again, "status-again", "safety.again", () -> desk.session().retry());
        button(copy, "status-copy", "", safety);
        button(points, "status-points", "", safety);
        work.setId("status-work");
        bar.setId("status-progress");
        bar.getStyleClass().add(Styles.SMALL);
        button(cancel, "status-cancel", "safety.cancel", () -> {});
        Label offline = Parts.shortened(words.of("shell.status.offline"));
        offline.setGraphic(Icons.meta(Feather.HARD_DRIVE));
        worker.setId("status-worker");
        Button keys = new Button();
        button(keys, "status-help", "shell.status.help", help.orElse(() -> {}));
        keys.setGraphic(Parts.keycap("F1"));
        shown(keys, help.isPresent());
        root.getChildren()
                .addAll(
                        saving,
                        elsewhere,
                        again,
                        dotBefore(copy),
                        copy,
                        dotBefore(points),
                        points,
                        dotBefore(work),
                        work,
                        bar,
                        cancel,
                        Parts.gap(),
                        offline,
                        dotBefore(worker),
                        worker,
                        dotBefore(keys),
                        keys);
        patience.setOnFinished(
                event -> {
                    if (desk.session().savingProperty().get() instanceof Saving.Underway) {
                        saving.setText(words.of("shell.status.saving"));
                        savingIcon.setIconCode(Feather.UPLOAD);
                    }
                });
    }

    HBox root() {
        return root;
    }

    /// Takes hold of the open book.
    void show() {
        held =
                Subscription.combine(
                        desk.session().savingProperty().subscribe(this::tell),
                        desk.session().safekeeping().pointsProperty().subscribe(it -> tellCopies()),
                        desk.session()
                                .safekeeping()
                                .troubleProperty()
                                .subscribe(it -> tellCopies()),
                        desk.session().progressProperty().subscribe(this::tell),
                        desk.preferences().onChange(it -> tellWorker()));
        tellWorker();
    }

    /// Lets go of it.
    void hide() {
        held.unsubscribe();
        held = Subscription.EMPTY;
        patience.stop();
    }

    private void button(Button button, String id, String label, Runnable action) {
        button.setId(id);
        button.setText(label.isEmpty() ? "" : words.of(label));
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "nt-status-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
    }

    private void tell(Saving state) {
        boolean failed = state instanceof Saving.Failed;
        root.pseudoClassStateChanged(FAILED, failed);
        shown(elsewhere, failed);
        shown(again, failed);
        tellCopies();
        switch (state) {
            case Saving.Saved(var at) -> {
                patience.stop();
                savingIcon.setIconCode(Feather.CHECK_CIRCLE);
                LocalTime time = LocalTime.ofInstant(at, zone());
                saving.setText(words.of("shell.status.saved", words.second(time)));
                saving.setTooltip(null);
            }
            case Saving.Underway _ -> patience.playFromStart();
            case Saving.Failed(var why) -> {
                patience.stop();
                savingIcon.setIconCode(Feather.ALERT_CIRCLE);
                saving.setText(words.of("shell.status.failed", words.of(brief(why))));
                saving.setTooltip(new Tooltip(words.of(why)));
            }
        }
    }

    /// One word or two; the whole of it is in the tooltip.
    private static Message brief(Message why) {
        return switch (why.key()) {
            case "store.full" -> Message.of("shell.status.full");
            case "store.gone" -> Message.of("shell.status.gone");
            case "store.protected" -> Message.of("shell.status.protected");
            case "store.locked" -> Message.of("shell.status.locked");
            default -> Message.of("shell.status.trouble");
        };
    }

    private void tellCopies() {
        List<RestorePoint> all = desk.session().safekeeping().pointsProperty().get();
        Optional<CopyTrouble> trouble = desk.session().safekeeping().troubleProperty().get();
        Instant now = desk.clock().instant();
        boolean stale = all.isEmpty() || all.getFirst().made().plus(STALE).isBefore(now);
        boolean doubtful = stale || trouble.isPresent();
        Parts.dyed(copy, Styles.WARNING, doubtful ? Styles.WARNING : "");
        if (doubtful != (copy.getGraphic() != null)) {
            copy.setGraphic(doubtful ? copyIcon : null);
        }
        String last = words.of(last(all, now));
        copy.setText(trouble.map(it -> words.of(brief(it.kind()), last)).orElse(last));
        copy.setTooltip(trouble.map(it -> new Tooltip(words.of(it.why()))).orElse(null));
        points.setText(words.of("shell.status.points", all.size()));
        boolean failed = desk.session().savingProperty().get() instanceof Saving.Failed;
        shown(copy, !failed);
        shown(points, !failed && !all.isEmpty());
    }

    private static String brief(CopyTrouble.Kind kind) {
        return switch (kind) {
            case FAILED -> "shell.status.copy.failed";
            case BEHIND -> "shell.status.copy.behind";
            case SECOND_PLACE -> "shell.status.copy.second";
        };
    }

    private Message last(List<RestorePoint> all, Instant now) {
        if (all.isEmpty()) {
            return Message.of("shell.status.copy.none");
        }
        LocalDateTime made = LocalDateTime.ofInstant(all.getFirst().made(), zone());
        LocalDate today = LocalDate.ofInstant(now, zone());
        if (made.toLocalDate().equals(today)) {
            return Message.of("shell.status.copy.today", made.toLocalTime());
        }
        return made.toLocalDate().equals(today.minusDays(1))
                ? Message.of("shell.status.copy.yesterday", made.toLocalTime())
                : Message.of("shell.status.copy.on", made.toLocalDate());
    }

    private void tell(Optional<Progress> progress) {
        work.setText(progress.map(Progress::text).orElse(""));
        bar.setProgress(progress.map(Progress::part).orElse(0.0));
        cancel.setOnAction(event -> progress.ifPresent(it -> it.cancel().run()));
        shown(work, progress.isPresent());
        shown(bar, progress.isPresent());
        shown(cancel, progress.isPresent());
    }

    private void tellWorker() {
        String name = desk.preferences().now().worker();
        worker.setText(name);
        shown(worker, !name.isEmpty());
    }

    private ZoneId zone() {
        return desk.clock().getZone();
    }

    /// Sets parts of the line apart; gone where the part is.
    private static Label dotBefore(Node part) {
        Label dot = Parts.styled("·", "nt-status-dot");
        dot.visibleProperty().bind(part.visibleProperty());
        dot.managedProperty().bind(part.managedProperty());
        return dot;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

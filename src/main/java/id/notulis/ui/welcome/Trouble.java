package id.notulis.ui.welcome;

import atlantafx.base.theme.Styles;
import id.notulis.i18n.Message;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Surroundings;
import id.notulis.ui.kit.Words;
import id.notulis.work.BookFailure;
import id.notulis.work.Restoration;
import id.notulis.work.RestorePoint;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Why a book could not be opened, and what can be done: go back to a restore point when it is
/// damaged or gone, look at it when somebody else writes in it.
final class Trouble {

    /// Older ones are in the folder of copies; whoever has to choose among more has lost count.
    private static final int OFFERED = 5;

    private final VBox root = new VBox(8);
    private final Words words;
    private final Surroundings around;
    private final Consumer<Supplier<Workspace>> opener;
    private final Consumer<Path> forget;

    /// @param forget takes a book from the list of recent ones
    Trouble(
            Words words,
            Surroundings around,
            Consumer<Supplier<Workspace>> opener,
            Consumer<Path> forget,
            Message why,
            Optional<BookFailure> failure) {
        this.words = words;
        this.around = around;
        this.opener = opener;
        this.forget = forget;
        say(why);
        root.setId("welcome-trouble");
        root.getStyleClass().add("nt-welcome-trouble");
        failure.ifPresent(it -> it.file().ifPresent(book -> offer(it.reason(), book)));
    }

    private void offer(BookFailure.Reason reason, Path book) {
        switch (reason) {
            case DAMAGED, NOT_A_BOOK -> offerPoints(book);
            case MISSING -> {
                offerForgetting(book);
                offerPoints(book);
            }
            case LOCKED -> offerReading(book);
            case NEWER, UNWRITABLE -> {}
        }
    }

    VBox root() {
        return root;
    }

    private void say(Message why) {
        Label told = new Label(words.of(why), Icons.row(Feather.ALERT_CIRCLE));
        told.setId("welcome-trouble-text");
        told.setWrapText(true);
        told.getStyleClass().add(Styles.DANGER);
        root.getChildren().setAll(told);
    }

    private void offerForgetting(Path book) {
        if (around.preferences().now().recentBooks().contains(book)) {
            root.getChildren()
                    .add(
                            Parts.secondary(
                                    Command.of(
                                            "welcome-forget",
                                            words.of("welcome.forget"),
                                            Feather.X,
                                            () -> forget.accept(book))));
        }
    }

    private void offerReading(Path book) {
        root.getChildren()
                .add(
                        Parts.secondary(
                                Command.of(
                                        "welcome-read",
                                        words.of("welcome.read"),
                                        Feather.EYE,
                                        () -> opener.accept(() -> around.books().read(book)))));
    }

    /// Looks for them off the window's thread: the folder may lie on a slow disk.
    private void offerPoints(Path book) {
        around.threads()
                .reading()
                .execute(
                        () -> {
                            List<RestorePoint> points = points(book);
                            around.threads().window().execute(() -> offer(book, points));
                        });
    }

    private List<RestorePoint> points(Path book) {
        try {
            return new Restoration(around.clock()).points(book);
        } catch (BookFailure _) {
            return List.of();
        }
    }

    private void offer(Path book, List<RestorePoint> points) {
        if (points.isEmpty()) {
            return;
        }
        root.getChildren().add(Parts.heading(words.of("welcome.points")));
        for (int number = 0; number < Math.min(OFFERED, points.size()); number++) {
            RestorePoint point = points.get(number);
            LocalDateTime made = LocalDateTime.ofInstant(point.made(), around.clock().getZone());
            root.getChildren()
                    .add(
                            Parts.secondary(
                                    Command.of(
                                            "welcome-point-" + number,
                                            words.of(
                                                    "welcome.point",
                                                    made.toLocalDate(),
                                                    made.toLocalTime()),
                                            Feather.ROTATE_CCW,
                                            () -> opener.accept(() -> restored(book, point)))));
        }
    }

    private Workspace restored(Path book, RestorePoint point) {
        new Restoration(around.clock()).restore(point, book);
        return around.books().open(book);
    }
}

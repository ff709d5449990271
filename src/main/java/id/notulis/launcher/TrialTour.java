package id.notulis.launcher;

import id.notulis.model.overview.MeetingLine;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.ui.shell.MainWindow;
import id.notulis.ui.shell.Shell;
import id.notulis.work.Snapshot;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Opens the window on a screen of its own making and goes through its places once.
final class TrialTour {

    /// Long enough for a place to be read and drawn, also on a slow machine.
    private static final Duration STAY = Duration.millis(700);

    private final Deque<Destination> ahead = new ArrayDeque<>();

    /// @param folder where the window may keep its settings
    void of(Path folder, Path book) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        String home = folder.toString();
        Map<String, String> environment =
                Map.of("HOME", home, "XDG_CONFIG_HOME", home, "LOCALAPPDATA", home);
        Main.window(Optional.of(book), environment).run(this::walk);
    }

    private void walk(MainWindow window) {
        after(() -> window.shell().ifPresent(shell -> begin(window, shell)));
    }

    private void begin(MainWindow window, Shell shell) {
        shell.desk()
                .session()
                .read(
                        Snapshot::meetingLines,
                        meetings -> {
                            ahead.addAll(places(meetings));
                            go(window, shell);
                        });
    }

    private void go(MainWindow window, Shell shell) {
        Optional<Destination> next = Optional.ofNullable(ahead.poll());
        next.ifPresentOrElse(
                destination -> {
                    shell.go(destination);
                    after(() -> go(window, shell));
                },
                window::close);
    }

    private static List<Destination> places(List<MeetingLine> meetings) {
        return Arrays.stream(Place.values())
                .map(
                        place ->
                                place.inRail()
                                        ? Destination.of(place)
                                        : Destination.of(place, meetings.getFirst().id()))
                .toList();
    }

    private static void after(Runnable step) {
        PauseTransition pause = new PauseTransition(STAY);
        pause.setOnFinished(event -> step.run());
        pause.play();
    }
}

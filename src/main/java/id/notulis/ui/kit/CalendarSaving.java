package id.notulis.ui.kit;

import id.notulis.i18n.Message;
import id.notulis.model.calendar.Appointments;
import id.notulis.work.ExportCalendar;
import id.notulis.work.OutputFailure;
import java.nio.file.Path;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// Hands meetings and last days of actions out as a file for other calendars. One at a time.
public final class CalendarSaving {

    private static final String PROPOSAL = "kalender-notulis";

    private final Desk desk;
    private final Words words;
    private boolean underway;

    public CalendarSaving(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    /// Asks where, and writes it.
    ///
    /// @param place begins the id of the command
    public Command command(String place) {
        return Command.of(
                place + "-calendar", words.of("kit.calendar"), Feather.CALENDAR, this::save);
    }

    private sealed interface Written {}

    private record There(Appointments appointments) implements Written {}

    private record Not(Message why) implements Written {}

    private void save() {
        if (underway) {
            return;
        }
        desk.files()
                .save(
                        words.of("kit.calendar"),
                        PROPOSAL + ExportCalendar.SUFFIX,
                        words.of("kit.calendar.kind"),
                        List.of("*" + ExportCalendar.SUFFIX))
                .ifPresent(this::write);
    }

    private static Path ended(Path place) {
        String name = String.valueOf(place.getFileName());
        return name.contains(".") ? place : place.resolveSibling(name + ExportCalendar.SUFFIX);
    }

    /// A name typed without an ending gets one. Whoever typed it was asked about the file of that
    /// bare name, and not about the one that is written.
    private void write(Path typed) {
        underway = true;
        Path place = ended(typed);
        boolean asked = place.equals(typed);
        desk.session()
                .ask(() -> written(place, asked), Reply.of(it -> done(place, it), this::failed));
    }

    private Written written(Path place, boolean asked) {
        try {
            return new There(
                    desk.session().book().read(it -> ExportCalendar.write(it, place, asked)));
        } catch (OutputFailure failure) {
            return new Not(failure.told());
        }
    }

    private void done(Path place, Written written) {
        underway = false;
        switch (written) {
            case There(Appointments made) ->
                    desk.toasts()
                            .done(
                                    words.of(
                                            made.classified() == 0
                                                    ? "kit.calendar.done"
                                                    : "kit.calendar.partly",
                                            place.getFileName(),
                                            made.meetings().size(),
                                            made.dues().size(),
                                            made.classified()),
                                    words.of("kit.calendar.open"),
                                    () -> desk.desktop().open(place));
            case Not(Message why) -> failed(why);
        }
    }

    private void failed(Message why) {
        underway = false;
        desk.toasts().failed(words.of(why));
    }
}

package id.notulis.work;

import id.notulis.exchange.calendar.CalendarFile;
import id.notulis.i18n.Message;
import id.notulis.model.calendar.Appointments;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.util.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Hands meetings and last days of actions out to other calendars.
public final class ExportCalendar {

    /// The ending of such files.
    public static final String SUFFIX = ".ics";

    private static final int HEAD = 512;

    private ExportCalendar() {}

    /// The calendar as a file has it. The same record makes the same text.
    public static String text(Snapshot book) {
        String name =
                book.activeProfile()
                        .map(OfficeProfile::name)
                        .map(office -> "Notulis – " + office)
                        .orElse("Notulis");
        return CalendarFile.of(appointments(book), name);
    }

    /// Writes the file.
    ///
    /// @param chosen whether whoever chose it was asked about the file that is there; else only a
    ///   calendar of this program is replaced
    /// @return what is in it
    /// @throws OutputFailure when it cannot be written, or something else is there already
    public static Appointments write(Snapshot book, Path target, boolean chosen) {
        byte[] bytes = text(book).getBytes(StandardCharsets.UTF_8);
        try {
            if (!chosen && Files.exists(target) && !isCalendar(target)) {
                throw OutputFailure.taken(target, Message.of("export.taken.calendar", target));
            }
            AtomicFile.write(target, out -> out.write(bytes));
        } catch (IOException e) {
            throw OutputFailure.of(target, e);
        }
        return appointments(book);
    }

    private static Appointments appointments(Snapshot book) {
        return book.records().calendar().appointments();
    }

    private static boolean isCalendar(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8)
                    .contains(CalendarFile.MARK);
        }
    }
}

package id.notulis.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.notulis.model.meeting.Audience;
import id.notulis.report.Documents;
import id.notulis.report.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/// The meetings that are written again and again.
final class Meetings {

    private static final String FILLED = "/id/notulis/report/lengkap.notula.txt";

    private Meetings() {}

    /// One in which nothing is left blank, for the office itself.
    static Sources filled() throws IOException {
        try (InputStream text =
                Objects.requireNonNull(Meetings.class.getResourceAsStream(FILLED))) {
            return Documents.sources(
                    Documents.dossier(new String(text.readAllBytes(), UTF_8)), Audience.INTERNAL);
        }
    }
}

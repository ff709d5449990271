package id.notulis.notula;

import id.notulis.model.IdSource;
import id.notulis.model.meeting.Dossier;
import id.notulis.notula.Header.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads files in the notula text format. Whatever the bytes are, it answers with findings and
/// never with an exception, in time and memory proportional to the size of the file. Use by one
/// thread at a time.
public final class NotulaReader {

    /// The largest file that is read, in bytes.
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    /// The longest line that is read, in bytes.
    public static final int MAX_LINE_BYTES = 1024 * 1024;

    private final Known known;
    private final IdSource ids;

    /// @param known the book the file is to go into
    /// @param ids where new people, organisations, agreements and lines get their identity from
    public NotulaReader(Known known, IdSource ids) {
        this.known = known;
        this.ids = ids;
    }

    /// Reads a whole file.
    ///
    /// @param fileName what it is called, for the findings
    /// @param utf8 its bytes
    public Reading read(String fileName, byte[] utf8) {
        Findings findings = new Findings();
        Optional<String> text = SourceText.of(utf8, findings);
        List<Dossier> dossiers = new ArrayList<>();
        if (text.isPresent()) {
            new Meetings(new Memory(known, ids), findings, dossiers).read(text.get());
        }
        return new Reading(fileName, findings.refused() ? List.of() : dossiers, findings.all());
    }

    /// The meetings of a file, one after the other.
    private static final class Meetings {

        private final Memory memory;
        private final Findings findings;
        private final List<Dossier> dossiers;
        private Optional<MeetingReader> current = Optional.empty();
        private boolean untitled;

        Meetings(Memory memory, Findings findings, List<Dossier> dossiers) {
            this.memory = memory;
            this.findings = findings;
            this.dossiers = dossiers;
        }

        void read(String text) {
            int number = 0;
            int start = 0;
            while (start < text.length()) {
                int end = text.indexOf('\n', start);
                end = end < 0 ? text.length() : end;
                number++;
                take(Line.of(number, Line.tabless(text.substring(start, end))));
                start = end + 1;
            }
            finish();
            if (dossiers.isEmpty() && !findings.refused()) {
                findings.error(1, "notula.title.missing");
            }
        }

        private void take(Line line) {
            if (line.blank()) {
                current.ifPresent(MeetingReader::blankLine);
            } else if (begins(line)) {
                finish();
                Piece title = Label.in(line.whole()).orElseThrow().value();
                current = Optional.of(new MeetingReader(memory, findings, new Value(title)));
            } else if (current.isPresent()) {
                current.get().take(line);
            } else if (!untitled) {
                untitled = true;
                findings.error(line.number(), "notula.title.missing");
            }
        }

        /// In a body only a line that begins with the label at its very start begins a meeting.
        private boolean begins(Line line) {
            if (current.filter(MeetingReader::inBody).isPresent()) {
                return Escape.newMeetingAt(line.raw(), 0);
            }
            return Label.in(line.whole())
                    .flatMap(Label.Written::label)
                    .equals(Optional.of(Label.TITLE));
        }

        private void finish() {
            current.flatMap(MeetingReader::finish).ifPresent(dossiers::add);
        }
    }
}

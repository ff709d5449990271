package id.notulis.work;

import id.notulis.exchange.oldminutes.OldMinutes;
import id.notulis.exchange.oldminutes.Recognition;
import id.notulis.i18n.Message;
import id.notulis.model.Blanks;
import id.notulis.model.IdSource;
import id.notulis.notula.Finding;
import id.notulis.notula.Known;
import id.notulis.notula.NotulaReader;
import id.notulis.notula.NotulaWriter;
import id.notulis.ooxml.PaperReader;
import id.notulis.ooxml.RefusedPaperException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Recognises minutes that were written elsewhere: a Word file, a text file, or a text that was
/// pasted. Changes nothing.
public final class RecogniseMinutes {

    /// The largest file that is read, in bytes.
    public static final int MOST_BYTES = 64 << 20;

    /// The longest text that is recognised, in characters: more than any minutes have.
    private static final int MOST_CHARACTERS = 2_000_000;

    private static final Pattern IN_OUR_FORMAT =
            Pattern.compile("(?im)\\A\\uFEFF?[\\s\\h]*(?:notula|minutes)[\\s\\h]*:");
    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");
    private static final String UNTITLED = "Notulen lama";

    /// What is said of a template in an old format, which is no template here.
    private static final String OLD_WORD = "template.zip.old";

    private static final int ZIP = 0x504B0304;
    private static final int BINARY_OFFICE = 0xD0CF11E0;
    private static final int PDF = 0x25504446;
    private static final int RICH_TEXT = 0x7B5C7274;

    private final Known known;
    private final OldMinutes recogniser;
    private final IdSource ids;

    /// @param snapshot the book the draft is to go into
    /// @param ids where everything gets its identity from
    public RecogniseMinutes(Snapshot snapshot, IdSource ids) {
        this.ids = ids;
        this.known = new KnownBook(snapshot).toReader();
        this.recogniser =
                new OldMinutes(snapshot.referenceLists(), known.names(), known.zone(), ids);
    }

    /// What became of a paper.
    public sealed interface Outcome {

        /// It was read.
        ///
        /// @param notula the draft in the text format
        record Recognised(Recognition recognition, String notula) implements Outcome {}

        /// It could not be.
        ///
        /// @param reason what is wrong and how to mend it
        record Refused(Message reason) implements Outcome {}
    }

    /// Whether a file is one of minutes written elsewhere and not one in the text format.
    static boolean isOld(Path file, byte[] bytes) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".notula.txt")) {
            return false;
        }
        boolean word = name.endsWith(".docx") || name.endsWith(".doc") || name.endsWith(".pdf");
        return word
                || begins(bytes, ZIP)
                || (name.endsWith(".txt") && !IN_OUR_FORMAT.matcher(text(bytes)).find());
    }

    /// Recognises a file.
    public Outcome file(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(file, in.readNBytes(MOST_BYTES + 1));
        } catch (IOException _) {
            return new Outcome.Refused(Message.of("import.unreadable"));
        }
    }

    /// Recognises a file that was read. One without a word is none of minutes.
    Outcome bytes(Path file, byte[] bytes) {
        Outcome outcome = recognised(file, bytes);
        return outcome instanceof Outcome.Recognised(Recognition recognition, _)
                        && recognition.lines().isEmpty()
                ? new Outcome.Refused(Message.of("oldminutes.empty"))
                : outcome;
    }

    private Outcome recognised(Path file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return refused(Message.of("oldminutes.large", MOST_BYTES >> 20));
        }
        if (begins(bytes, PDF) || begins(bytes, RICH_TEXT)) {
            return new Outcome.Refused(Message.of("oldminutes.kind"));
        }
        if (!begins(bytes, ZIP) && !begins(bytes, BINARY_OFFICE) && !isWord(file)) {
            return text(text(bytes), titleOf(file));
        }
        try {
            return recognised(recogniser.of(PaperReader.read(bytes), titleOf(file)));
        } catch (RefusedPaperException refused) {
            return refused(refused.reason());
        }
    }

    /// Recognises a text.
    ///
    /// @param otherwise the title if it has none; may be blank
    public Outcome text(String text, String otherwise) {
        if (text.length() > MOST_CHARACTERS) {
            return refused(Message.of("oldminutes.long", MOST_CHARACTERS));
        }
        String title = otherwise.isBlank() ? UNTITLED : otherwise;
        return recognised(recogniser.of(text, title));
    }

    /// What is wrong or doubtful in the draft as somebody changed it.
    public List<Finding> check(String notula) {
        return new NotulaReader(known, ids)
                .read("", notula.getBytes(StandardCharsets.UTF_8))
                .findings();
    }

    private Outcome recognised(Recognition recognition) {
        return new Outcome.Recognised(
                recognition, NotulaWriter.write(recognition.dossier(), known));
    }

    private static Outcome refused(Message reason) {
        if (reason.key().equals(OLD_WORD)) {
            return new Outcome.Refused(Message.of("oldminutes.old"));
        }
        return new Outcome.Refused(Message.of("oldminutes.refused", reason));
    }

    private static boolean isWord(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    private static boolean begins(byte[] bytes, int magic) {
        return bytes.length >= Integer.BYTES && ByteBuffer.wrap(bytes).getInt() == magic;
    }

    /// The name of a file is a better title than none.
    private static String titleOf(Path file) {
        String name = Blanks.stripped(String.valueOf(file.getFileName()));
        int dot = name.lastIndexOf('.');
        String bare = dot > 0 ? name.substring(0, dot) : name;
        String title = Blanks.single(bare.replace('_', ' ').replaceAll("\\p{Cntrl}", " "));
        return title.isBlank() ? UNTITLED : title;
    }

    /// A text file may be older than UTF-8, or be saved by an editor in UTF-16.
    private static String text(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, OLD_WINDOWS);
        }
    }
}

package id.notulis.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/// The number of the last commit, kept in a file beside the book.
///
/// Always written after the commit, so it is never ahead of the book unless the book lost
/// something. One line of fixed length, written in one piece over the last one; a line that is not
/// whole is no line.
final class CommitMark implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(CommitMark.class.getName());
    private static final int LENGTH = 128;

    private final FileChannel channel;

    private CommitMark(FileChannel channel) {
        this.channel = channel;
    }

    static CommitMark open(BookFiles files) {
        Path file = files.commit();
        try {
            return new CommitMark(
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw Faults.unwritable(file, e);
        }
    }

    /// The commit is done already and stays so: a mark that cannot be written only makes a later
    /// loss harder to see.
    void write(Standing standing) {
        ByteBuffer line = ByteBuffer.wrap(line(standing).getBytes(StandardCharsets.US_ASCII));
        try {
            channel.write(line, 0);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The commit mark could not be written", e);
        }
    }

    /// What stands in the file; nothing when there is none or it is not whole.
    static Optional<Standing> read(BookFiles files) {
        try {
            return Files.exists(files.commit())
                    ? parsed(Files.readString(files.commit(), StandardCharsets.ISO_8859_1))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The commit mark could not be read", e);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try (channel) {
            channel.force(false);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The commit mark could not be forced", e);
        }
    }

    private static String line(Standing standing) {
        String text =
                String.join(
                        " ",
                        "notulis",
                        standing.book(),
                        Long.toString(standing.commit()),
                        standing.at().toString(),
                        Long.toString(standing.record()));
        String sealed = text + " " + seal(text);
        return sealed + " ".repeat(Math.max(0, LENGTH - 1 - sealed.length())) + "\n";
    }

    private static Optional<Standing> parsed(String line) {
        String[] words = line.strip().split(" ");
        if (words.length != 6 || !seal(line.strip(), words[5]).equals(words[5])) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Standing(
                            words[1],
                            Long.parseLong(words[2]),
                            Instant.parse(words[3]),
                            Long.parseLong(words[4])));
        } catch (NumberFormatException | DateTimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The commit mark makes no sense", e);
            return Optional.empty();
        }
    }

    private static String seal(String line, String last) {
        return seal(line.substring(0, line.length() - last.length() - 1));
    }

    private static String seal(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.ISO_8859_1));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}

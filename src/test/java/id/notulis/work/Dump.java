package id.notulis.work;

import id.notulis.model.meeting.Meeting;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The record of a book in one text, and its hash: all that undo has to give back.
final class Dump {

    private Dump() {}

    static String of(Workspace workspace) {
        return workspace.read(Dump::of);
    }

    static String of(Snapshot book) {
        List<Meeting> meetings =
                book.meetingLines().stream()
                        .flatMap(line -> book.meeting(line.id()).stream())
                        .toList();
        return hash(
                String.join(
                        "\n",
                        meetings.toString(),
                        book.people().toString(),
                        book.organisations().toString(),
                        book.agreements().toString(),
                        book.profiles().toString(),
                        book.templateShelves().toString()));
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

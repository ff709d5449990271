package id.notulis.work;

import id.notulis.model.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// The record of a book in one text, and its hash: all that undo has to give back.
final class Dump {

    private Dump() {}

    static String of(Workspace workspace) {
        return workspace.read(Dump::of);
    }

    static String of(Snapshot book) {
        return hash(
                String.join(
                        "\n",
                        sorted(
                                book.meetingLines().stream()
                                        .flatMap(line -> book.meeting(line.id()).stream())
                                        .toList()),
                        book.binLines().stream()
                                .map(it -> book.binnedMeeting(it.meeting().id()) + " " + it.stamp())
                                .sorted()
                                .toList()
                                .toString(),
                        sorted(
                                book.meetingLines().stream()
                                        .flatMap(line -> beside(book, line.id()))
                                        .toList()),
                        sorted(book.people()),
                        sorted(book.organisations()),
                        sorted(book.agreements()),
                        sorted(book.records().upkeeps().all()),
                        sorted(book.records().series().all()),
                        sorted(book.records().groups().all()),
                        sorted(book.searching().saved()),
                        sorted(book.profiles()),
                        sorted(book.templateShelves()),
                        book.records().profiles().chosen().toString()));
    }

    private static Stream<Object> beside(Snapshot book, Id meeting) {
        return Stream.concat(
                Stream.of(
                        book.review(meeting),
                        book.attachments(meeting),
                        book.invitation(meeting),
                        book.publication(meeting),
                        book.issuance(meeting)),
                book.records().followings().ofMeeting(meeting).stream().map(book::following));
    }

    /// What is put back after it was removed comes behind its equals: the order in which things of
    /// one name were made is no part of the record.
    private static String sorted(List<?> things) {
        return things.stream().map(Object::toString).sorted().toList().toString();
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

package id.notulis.search;

import id.notulis.model.action.Status;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.search.Condition.Among;
import id.notulis.model.search.Condition.Claim;
import id.notulis.model.search.Condition.InForce;
import id.notulis.model.search.Condition.OfAction;
import id.notulis.model.search.Condition.OfMinutes;
import id.notulis.model.search.Condition.Overdue;
import id.notulis.model.search.Hit;
import id.notulis.util.Fold;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The words that may stand behind `status:` and `di:`, each in Indonesian and in English.
enum ValueWord {
    OPEN(Key.STATUS, "belum", "open"),
    PROGRESS(Key.STATUS, "proses", "progress"),
    UNFINISHED(Key.STATUS, "terbuka", "unfinished"),
    OVERDUE(Key.STATUS, "terlambat", "overdue"),
    DONE(Key.STATUS, "selesai", "done"),
    CANCELLED(Key.STATUS, "dibatalkan", "cancelled"),
    DRAFT(Key.STATUS, "draf", "draft"),
    REVIEW(Key.STATUS, "tinjau", "review"),
    FINAL(Key.STATUS, "final", "final"),
    IN_FORCE(Key.STATUS, "berlaku", "in-force"),
    ENDED(Key.STATUS, "berakhir", "ended"),
    MEETINGS(Key.IN, "rapat", "meetings"),
    LINES(Key.IN, "butir", "lines"),
    ACTIONS(Key.IN, "tindak-lanjut", "actions"),
    PEOPLE(Key.IN, "orang", "people"),
    ORGANISATIONS(Key.IN, "instansi", "organisations"),
    AGREEMENTS(Key.IN, "kesepahaman", "agreements"),
    DOCUMENTS(Key.IN, "dokumen", "documents");

    private final Key key;
    private final String word;
    private final String english;

    ValueWord(Key key, String word, String english) {
        this.key = key;
        this.word = word;
        this.english = english;
    }

    Key key() {
        return key;
    }

    String word() {
        return word;
    }

    String word(boolean inEnglish) {
        return inEnglish ? english : word;
    }

    Claim claim(LocalDate today) {
        return switch (this) {
            case OPEN -> new OfAction(Set.of(Status.OPEN));
            case PROGRESS -> new OfAction(Set.of(Status.IN_PROGRESS));
            case UNFINISHED -> new OfAction(Set.of(Status.OPEN, Status.IN_PROGRESS));
            case OVERDUE -> new Overdue(today);
            case DONE -> new OfAction(Set.of(Status.DONE));
            case CANCELLED -> new OfAction(Set.of(Status.CANCELLED));
            case DRAFT -> new OfMinutes(MeetingStatus.DRAFT);
            case REVIEW -> new OfMinutes(MeetingStatus.REVIEW);
            case FINAL -> new OfMinutes(MeetingStatus.FINAL);
            case IN_FORCE -> new InForce(true, today);
            case ENDED -> new InForce(false, today);
            case MEETINGS -> new Among(Hit.Kind.MEETING);
            case LINES -> new Among(Hit.Kind.ENTRY);
            case ACTIONS -> new Among(Hit.Kind.ACTION);
            case PEOPLE -> new Among(Hit.Kind.PERSON);
            case ORGANISATIONS -> new Among(Hit.Kind.ORGANISATION);
            case AGREEMENTS -> new Among(Hit.Kind.AGREEMENT);
            case DOCUMENTS -> new Among(Hit.Kind.DOCUMENT);
        };
    }

    static List<ValueWord> of(Key key) {
        return Arrays.stream(values()).filter(it -> it.key == key).toList();
    }

    /// Those that are so called; else those whose word begins so.
    static List<ValueWord> begunBy(Key key, String typed) {
        String folded = Fold.of(typed);
        List<ValueWord> exact =
                of(key).stream().filter(it -> it.words().anyMatch(folded::equals)).toList();
        return exact.isEmpty()
                ? of(key).stream()
                        .filter(it -> it.words().anyMatch(one -> one.startsWith(folded)))
                        .toList()
                : exact;
    }

    Stream<String> words() {
        return Stream.of(word, english);
    }
}

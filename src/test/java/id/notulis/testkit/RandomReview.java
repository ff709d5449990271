package id.notulis.testkit;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.KeptFile;
import id.notulis.model.Stamp;
import id.notulis.model.action.ActionStep;
import id.notulis.model.action.Decision;
import id.notulis.model.action.Evidence;
import id.notulis.model.action.Following;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.invitation.Invitation;
import id.notulis.model.meeting.Attachment;
import id.notulis.model.meeting.Attachments;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.Issuance;
import id.notulis.model.publication.Approval;
import id.notulis.model.publication.Publication;
import id.notulis.model.publication.PublishedLink;
import id.notulis.model.review.Amendment;
import id.notulis.model.review.Review;
import id.notulis.model.review.Seal;
import id.notulis.model.review.Signing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// What happens around minutes, made up from a seed.
public final class RandomReview {

    private final Random random;
    private final RandomRecord record;
    private final IdSource ids;

    public RandomReview(long seed, RandomRecord record) {
        this.random = new Random(seed);
        this.record = record;
        this.ids = Ids.from(1_000_000);
    }

    /// A review in any state, with a seal that fits nothing.
    public Review review(Meeting meeting) {
        boolean sealed = random.nextInt(3) == 0;
        return new Review(
                meeting.id(),
                many(3, number -> "check." + number),
                sealed ? Optional.of(seal()) : Optional.empty(),
                sealed ? many(3, this::amendment) : List.of());
    }

    public Following following(Id action, List<Id> meetings) {
        return new Following(
                action,
                many(3, number -> step(number < meetings.size() ? meetings.get(number) : action)),
                many(3, this::evidence),
                random.nextBoolean() ? Optional.of(record.action(List.of())) : Optional.empty());
    }

    /// @param keep keeps bytes and tells their hash
    public Attachments attachments(Id meeting, Function<byte[], String> keep) {
        return new Attachments(
                meeting,
                many(
                        4,
                        number -> {
                            byte[] bytes = record.text().getBytes(StandardCharsets.UTF_8);
                            return new Attachment(
                                    ids.next(),
                                    List.of(Attachment.Kind.values()).get(number),
                                    number == 0 ? "" : record.text(),
                                    new KeptFile("berkas.pdf", keep.apply(bytes), bytes.length),
                                    stamp());
                        }));
    }

    public Invitation invitation(Id meeting) {
        return new Invitation(
                meeting,
                many(3, number -> record.text()),
                random.nextBoolean() ? record.text() : "",
                random.nextBoolean() ? Optional.of(day()) : Optional.empty(),
                random.nextBoolean() ? record.text() : "",
                random.nextBoolean() ? record.text() : "",
                random.nextBoolean() ? record.text() : "");
    }

    public Publication publication(Id meeting) {
        return new Publication(
                meeting,
                random.nextBoolean() ? record.text() : "",
                random.nextBoolean() ? record.text() : "",
                random.nextBoolean() ? Optional.of(day().atTime(8, 30)) : Optional.empty(),
                random.nextBoolean()
                        ? Optional.of(new Approval(record.text(), day()))
                        : Optional.empty(),
                many(
                        4,
                        number ->
                                new PublishedLink(
                                        ids.next(),
                                        record.text(),
                                        day(),
                                        "https://berita.example/" + number + "?id=" + number)));
    }

    public Issuance issuance(Id meeting) {
        Issuance issuance = Issuance.usual(meeting);
        for (DocumentKind kind : DocumentKind.values()) {
            if (random.nextBoolean()) {
                Edition edition = record.profile().newest();
                issuance =
                        issuance.with(
                                kind,
                                new Issuance.Choice(
                                        random.nextBoolean()
                                                ? Optional.of(ids.next())
                                                : Optional.empty(),
                                        random.nextBoolean()
                                                ? Optional.of(edition.signatories())
                                                : Optional.empty()));
            }
        }
        return issuance;
    }

    private LocalDate day() {
        return LocalDate.of(2025, 6, 1 + random.nextInt(30));
    }

    private Seal seal() {
        Edition edition = record.profile().newest();
        return new Seal(
                1 + random.nextInt(3),
                "ab".repeat(32),
                stamp(),
                random.nextBoolean()
                        ? Optional.of(
                                new Signing(
                                        ids.next(),
                                        edition.signatories(),
                                        edition.alternates(),
                                        Map.of(DocumentKind.MATRIKS, edition.signatories())))
                        : Optional.empty(),
                many(3, _ -> record.agreement()));
    }

    private Amendment amendment(int number) {
        return new Amendment(
                number + 1,
                LocalDate.of(2025, 6, 1 + random.nextInt(30)),
                stamp(),
                record.text(),
                many(3, _ -> new Amendment.Passage(record.text(), "")));
    }

    private ActionStep step(Id meeting) {
        return new ActionStep(
                random.nextBoolean() ? Optional.of(meeting) : Optional.empty(),
                List.of(Decision.values()).get(random.nextInt(5)),
                stamp(),
                record.action(List.of()),
                record.action(List.of()),
                random.nextBoolean() ? "" : record.text());
    }

    private Evidence evidence(int number) {
        return new Evidence(ids.next(), record.text() + number, Optional.empty(), stamp());
    }

    private Stamp stamp() {
        return new Stamp(
                Instant.ofEpochSecond(1_700_000_000L + random.nextInt(50_000_000)), record.text());
    }

    private <T> List<T> many(int most, IntFunction<T> one) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(one).toList();
    }
}

package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.invitation.Invitation;
import id.notulis.model.meeting.Attachment;
import id.notulis.model.publication.Approval;
import id.notulis.model.publication.PublishedLink;
import id.notulis.testkit.Emblems;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// What is done beside the lines: agreements, photos and files.
final class BesideVerbs {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 5);
    private static final String ADDRESS = "https://berita.example/1";

    static final Stamp STAMP = new Stamp(Instant.EPOCH, "Bripda Uji");

    private BesideVerbs() {}

    static List<Verb> all() {
        List<Verb> verbs = new ArrayList<>();
        agreements(verbs);
        photos(verbs);
        files(verbs);
        publications(verbs);
        verbs.add(new Verb("invitation", Op.EDIT_INVITATION, BesideVerbs::invitation));
        verbs.add(
                new Verb(
                        "choose issuer",
                        Op.CHOOSE_ISSUER,
                        hand ->
                                new IssuerForm(
                                                Optional.empty(),
                                                hand.of(List.of(true, false)),
                                                List.of(
                                                        OfficeForm.Signer.plain(
                                                                hand.of("Kasium", "Wakapolres"),
                                                                "Kompol Uji Coba, S.H.",
                                                                "80010001")))
                                        .chosen(hand.id(), DocumentKind.NOTULEN)));
        return verbs;
    }

    /// Puts photos, a file and a piece of evidence beside minutes, and copies of them into the bin.
    static void furnish(Workspace book, Id meeting) {
        book.transact(
                Op.PHOTOS,
                draft -> {
                    Hand hand =
                            new Hand(
                                    new Random(5),
                                    draft,
                                    draft.meeting(meeting).orElseThrow(),
                                    meeting);
                    PhotoEdits.announce(meeting, "Humas").apply(draft);
                    PhotoEdits.announce(meeting, "Wartawan").apply(draft);
                    AttachFiles.add(meeting, kind(hand), List.of(file(hand)), STAMP).apply(draft);
                    Publish.approve(meeting, new Approval("Kasi Humas", DAY)).apply(draft);
                    Publish.add(meeting, "Radio", DAY, ADDRESS).apply(draft);
                    Publish.add(meeting, "Koran", DAY, ADDRESS).apply(draft);
                    for (int copy = 0; copy < 2; copy++) {
                        Id like = new DuplicateMeeting(meeting).apply(draft).value().orElseThrow();
                        RecycleBin.put(List.of(like), STAMP).apply(draft);
                    }
                    return FollowUp.prove(hand.task(), "laporan", Optional.empty(), STAMP)
                            .apply(draft);
                });
    }

    private static void agreements(List<Verb> verbs) {
        verbs.add(
                new Verb(
                        "put agreement",
                        Op.PUT_AGREEMENT,
                        hand -> AgreementEdits.put(hand.id(), agreement(hand))));
        verbs.add(
                new Verb(
                        "refer",
                        Op.PUT_AGREEMENT,
                        hand -> AgreementEdits.refer(hand.id(), known(hand))));
        verbs.add(
                new Verb(
                        "refer no more",
                        Op.PUT_AGREEMENT,
                        hand -> AgreementEdits.unrefer(hand.id(), known(hand))));
        verbs.add(
                new Verb(
                        "change agreement",
                        Op.EDIT_AGREEMENT,
                        hand -> AgreementEdits.change(known(hand), agreement(hand))));
        verbs.add(
                new Verb(
                        "add point",
                        Op.ADD_POINT,
                        hand -> PointEdits.add(known(hand), hand.of("Pelatihan", "4. Patroli"))));
        verbs.add(
                new Verb(
                        "move point",
                        Op.MOVE_POINT,
                        hand ->
                                PointEdits.move(
                                        known(hand),
                                        hand.of(List.of(1, 2)),
                                        hand.of(List.of(true, false)))));
        verbs.add(
                new Verb(
                        "remove point",
                        Op.REMOVE_POINT,
                        hand -> PointEdits.remove(known(hand), hand.of(List.of(1, 2)), DAY)));
        verbs.add(
                new Verb(
                        "archive agreement",
                        Op.ARCHIVE_AGREEMENT,
                        hand ->
                                UpkeepEdits.archive(
                                        known(hand),
                                        hand.of(List.of(Optional.of(STAMP), Optional.empty())))));
    }

    private static AgreementText agreement(Hand hand) {
        return new AgreementText(
                hand.of("PKS/7/2025", "MoU/1/2025"),
                hand.of("MoU", "PKS"),
                hand.of("Keamanan", "Pertukaran data"),
                "Senkom Kota; Polres Kota (nomor B/9)",
                hand.of("2 Januari 2025", ""),
                hand.of("2 Januari 2025", ""),
                hand.of("2 Januari 2030", ""),
                "",
                hand.of("Saling berbagi informasi", "1. Data\n3. Latihan"));
    }

    private static Id known(Hand hand) {
        return hand.any(hand.draft().agreements().stream().map(Agreement::id));
    }

    private static void photos(List<Verb> verbs) {
        verbs.add(new Verb("add photos", Op.PHOTOS, BesideVerbs::shot));
        verbs.add(
                new Verb(
                        "announce photo",
                        Op.PHOTOS,
                        hand -> PhotoEdits.announce(hand.id(), hand.of("", "Humas"))));
        verbs.add(
                new Verb(
                        "describe photo",
                        Op.PHOTOS,
                        hand ->
                                PhotoEdits.describe(
                                        hand.id(),
                                        hand.photo(),
                                        hand.of("", "Foto bersama"),
                                        hand.of("", "Humas"))));
        verbs.add(
                new Verb(
                        "move photo",
                        Op.PHOTOS,
                        hand -> PhotoEdits.move(hand.id(), hand.photo(), hand.coin() ? 1 : -1)));
        verbs.add(
                new Verb(
                        "remove photo",
                        Op.PHOTOS,
                        hand -> PhotoEdits.remove(hand.id(), hand.photo())));
    }

    private static Edit<?> shot(Hand hand) {
        return PhotoEdits.add(
                hand.id(),
                Emblems.ALL.stream()
                        .filter(it -> hand.coin())
                        .flatMap(it -> PhotoIntake.from("IMG_1.png", it).value().stream())
                        .toList());
    }

    private static void files(List<Verb> verbs) {
        verbs.add(
                new Verb(
                        "attach",
                        Op.ATTACH_FILE,
                        hand ->
                                AttachFiles.add(
                                        hand.id(), kind(hand), List.of(file(hand)), STAMP)));
        verbs.add(
                new Verb(
                        "describe file",
                        Op.EDIT_ATTACHMENT,
                        hand ->
                                AttachFiles.describe(
                                        hand.id(),
                                        attached(hand),
                                        kind(hand),
                                        hand.of("", "asli di arsip"))));
        verbs.add(
                new Verb(
                        "remove file",
                        Op.REMOVE_ATTACHMENT,
                        hand -> AttachFiles.remove(hand.id(), attached(hand))));
    }

    private static void publications(List<Verb> verbs) {
        verbs.add(
                new Verb(
                        "choose headline",
                        Op.CHOOSE_HEADLINE,
                        hand ->
                                new HeadlineForm(
                                                hand.of("", "Polres Gelar Audiensi"),
                                                hand.of("", "Bersama mitra"),
                                                hand.of("", "5 Juni 2025 08.00"))
                                        .put(hand.id())));
        verbs.add(
                new Verb(
                        "approve",
                        Op.APPROVE_RELEASE,
                        hand ->
                                Publish.approve(
                                        hand.id(),
                                        new Approval(hand.of("Kapolres", "Wakapolres"), DAY))));
        verbs.add(new Verb("withdraw", Op.WITHDRAW_RELEASE, hand -> Publish.withdraw(hand.id())));
        verbs.add(
                new Verb(
                        "add link",
                        Op.ADD_LINK,
                        hand -> Publish.add(hand.id(), hand.of("A", "B"), DAY, ADDRESS)));
        verbs.add(
                new Verb(
                        "edit link",
                        Op.EDIT_LINK,
                        hand ->
                                Publish.change(
                                        hand.id(),
                                        new PublishedLink(linked(hand), "C", DAY, ADDRESS))));
        verbs.add(
                new Verb(
                        "remove link",
                        Op.REMOVE_LINK,
                        hand -> Publish.remove(hand.id(), linked(hand))));
    }

    private static Edit<Invitation> invitation(Hand hand) {
        return new InvitationForm(
                        hand.of("", "Kepala Dinas Contoh; Ketua Contoh"),
                        hand.of("", "Madiun"),
                        hand.of("", "2 Juni 2025"),
                        hand.of("", "PDH"),
                        hand.of("", "membawa data"),
                        "")
                .put(hand.id());
    }

    private static Id linked(Hand hand) {
        return hand.any(
                hand.draft().publication(hand.id()).links().stream().map(PublishedLink::id));
    }

    private static Attachment.Kind kind(Hand hand) {
        return hand.of(List.of(Attachment.Kind.values()));
    }

    static NamedBytes file(Hand hand) {
        return new NamedBytes(hand.of("undangan.pdf", "daftar.pdf"), hand.of(Emblems.ALL));
    }

    private static Id attached(Hand hand) {
        return hand.any(hand.draft().attachments(hand.id()).files().stream().map(Attachment::id));
    }
}

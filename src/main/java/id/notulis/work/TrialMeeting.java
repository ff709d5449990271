package id.notulis.work;

import id.notulis.exchange.ProfileText;
import id.notulis.exchange.ReferenceTables;
import id.notulis.exchange.Samples;
import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.calendar.Zone;
import id.notulis.model.invitation.Invitation;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Photo;
import id.notulis.model.people.NameReader;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.Emblem;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.Press;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.model.publication.Approval;
import id.notulis.model.publication.Publication;
import id.notulis.notula.Known;
import id.notulis.notula.NotulaReader;
import id.notulis.notula.Reading;
import id.notulis.report.Form;
import id.notulis.report.Sources;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Made up meetings to try templates on, always the same ones.
final class TrialMeeting {

    private static final String NOTHING = "Notula: Rapat tanpa isi";

    /// A grey PNG of four by three pixels; what a text tells has no bytes.
    private static final byte[] PICTURE =
            HexFormat.of()
                    .parseHex(
                            "89504e470d0a1a0a0000000d4948445200000004000000030800000000919ff1"
                                    + "1a0000000e4944415478da63b809040c7002004c590a2d254ca3200000000049"
                                    + "454e44ae426082");

    /// As many organisations, with as many people each.
    private static final int MANY = 10;

    private static final double EMBLEM_MILLIMETRES = 20;

    private TrialMeeting() {}

    /// One in which every field of every document is filled.
    static Sources full() {
        Sources told = of(Samples.trial().text());
        Meeting meeting = told.dossier().meeting();
        Photo photo =
                new Photo(
                        meeting.id(),
                        "contoh.png",
                        "Suasana rapat",
                        "Dok. Humas",
                        Optional.of(Sha256.of(PICTURE)));
        return new Sources(
                        new Dossier(
                                meeting.withPhotos(List.of(photo)), told.dossier().agreements()),
                        told.profile(),
                        told.lists(),
                        told.readers())
                .inviting(invitation(meeting.id()))
                .illustrated(_ -> Optional.of(PICTURE));
    }

    private static Invitation invitation(Id meeting) {
        return new Invitation(
                meeting,
                List.of("Kepala Dinas Contoh", "Ketua Organisasi Contoh"),
                "Madiun",
                Optional.of(LocalDate.of(2025, 6, 2)),
                "PDH",
                "membawa data kegiatan",
                "Bripka Contoh, 0812-0000-0000");
    }

    /// The same for a document that only tells the public what it may know: of the lowest class,
    /// and every line of it marked for release.
    static Sources full(Form form) {
        Sources full = full();
        if (!form.isWithheld(full.dossier().meeting())) {
            return full;
        }
        Meeting free =
                MeetingParts.of(full.dossier().meeting())
                        .classification(Classification.BIASA)
                        .toMeeting();
        Meeting released =
                Line.each(
                        free,
                        entry -> entry.withMarks(Optional.of(Audience.RELEASE), entry.points()));
        Approval approval = new Approval("Kapolres Contoh", LocalDate.of(2025, 7, 2));
        return full.about(new Dossier(released, full.dossier().agreements()))
                .published(
                        Publication.none(released.id())
                                .detailed("Anak judul contoh", Optional.empty())
                                .approved(Optional.of(approval)));
    }

    /// One nobody came to and nothing is known of but its title. Its office heads its papers the
    /// other way, across the sheet and between emblems, and has chosen who signs, as a document
    /// otherwise signed by the chair needs it for more than one block.
    static Sources empty() {
        Sources told = of(NOTHING);
        return new Sources(
                        told.dossier(),
                        told.profile().with(betweenEmblems(told.edition())),
                        told.lists(),
                        told.readers())
                .signedBy(Optional.of(told.edition().signatories()))
                .illustrated(_ -> Optional.of(PICTURE));
    }

    /// One to which more people came, from more organisations, than a letter or report names in its
    /// text.
    static Sources crowded() {
        StringBuilder text = new StringBuilder(NOTHING).append("\nPeserta:\n");
        for (int organisation = 1; organisation <= MANY; organisation++) {
            text.append("[Mitra Contoh ").append(organisation).append("]\n");
            for (int person = 1; person <= MANY; person++) {
                text.append("- Peserta ")
                        .append(organisation)
                        .append(' ')
                        .append(person)
                        .append(", S.H. — Anggota\n");
            }
        }
        return of(text.toString());
    }

    private static Edition betweenEmblems(Edition usual) {
        Optional<Emblem> emblem = Optional.of(new Emblem(Sha256.of(PICTURE), EMBLEM_MILLIMETRES));
        return new Edition(
                usual.from(),
                new Letterhead(
                        Letterhead.Style.CENTRED,
                        usual.letterhead().lines(),
                        usual.letterhead().address(),
                        emblem,
                        emblem),
                usual.city(),
                usual.signatories(),
                usual.alternates(),
                usual.copies(),
                Press.NONE);
    }

    private static Sources of(String text) {
        IdSource ids = new Ulids(InstantSource.fixed(Instant.EPOCH), new Random(0));
        ReferenceLists lists = ReferenceTables.load();
        Known known =
                Known.nothing(
                        new NameReader(
                                lists.ranks(),
                                lists.titles().stream()
                                        .filter(ReferenceLists.Title::front)
                                        .map(ReferenceLists.Title::text)
                                        .toList()),
                        Zone.WIB);
        Reading reading =
                new NotulaReader(known, ids)
                        .read("percobaan.notula.txt", text.getBytes(StandardCharsets.UTF_8));
        if (reading.refused()) {
            throw new IllegalStateException("the trial meeting: " + reading.findings());
        }
        return new Sources(
                reading.dossiers().getFirst(), ProfileText.trial(ids), lists, Audience.INTERNAL);
    }
}

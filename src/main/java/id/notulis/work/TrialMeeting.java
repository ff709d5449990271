package id.notulis.work;

import id.notulis.exchange.ProfileText;
import id.notulis.exchange.ReferenceTables;
import id.notulis.exchange.Samples;
import id.notulis.model.IdSource;
import id.notulis.model.calendar.Zone;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.people.NameReader;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.notula.Known;
import id.notulis.notula.NotulaReader;
import id.notulis.notula.Reading;
import id.notulis.report.Sources;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;

/// Made up meetings to try templates on, always the same ones.
final class TrialMeeting {

    private static final String NOTHING = "Notula: Rapat tanpa isi";

    private TrialMeeting() {}

    /// One in which every field of every document is filled.
    static Sources full() {
        return of(Samples.trial().text());
    }

    /// One nobody came to and nothing is known of but its title.
    static Sources empty() {
        return of(NOTHING);
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
        Dossier dossier = reading.dossiers().getFirst();
        return new Sources(dossier, ProfileText.trial(ids), lists, Audience.INTERNAL);
    }
}

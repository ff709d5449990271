package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Presence;
import id.notulis.model.overview.MeetingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is done to the head of a meeting and to who took part in it.
final class AroundVerbs {

    private static final Map<HeadField, List<String>> TYPED =
            Map.ofEntries(
                    Map.entry(HeadField.TITLE, List.of("Rapat koordinasi", "Audiensi", " ")),
                    Map.entry(HeadField.KIND, List.of("Koordinasi", "Audiensi", "")),
                    Map.entry(
                            HeadField.DATE,
                            List.of("4 Juni 2025", "3 s.d. 5 Juni 2025", "31 Februari", "")),
                    Map.entry(
                            HeadField.TIME,
                            List.of("08.00 WIB", "09.00 s.d. 11.30 WITA", "nanti", "")),
                    Map.entry(HeadField.PLACE, List.of("Aula", "Ruang rapat", "")),
                    Map.entry(
                            HeadField.HOST,
                            List.of("Polres Kota", "Dinas Kominfo", "Lembaga Baru", "")),
                    Map.entry(
                            HeadField.CHAIR,
                            List.of("Tono", "Kompol Ketua Baru, S.H.", "AKBP Wiwin", "")),
                    Map.entry(HeadField.SECRETARY, List.of("Budi", "Bripda Notulis", "")),
                    Map.entry(HeadField.CLASSIFICATION, List.of("Rahasia", "Biasa", "Penting")),
                    Map.entry(HeadField.NUMBER, List.of("Not/1/VI/2025", "Not/2/VI/2025", "")),
                    Map.entry(HeadField.SERIES, List.of("Koordinasi bulanan", "Anev", "")),
                    Map.entry(HeadField.BASES, List.of("UU 2/2002\nSurat undangan", "")),
                    Map.entry(HeadField.OPENING, List.of("Dibuka.\nDoa bersama.", "Dibuka.", "")),
                    Map.entry(HeadField.CLOSING, List.of("Ditutup.", "")),
                    Map.entry(HeadField.NEXT_DATE, List.of("11 Juni 2025", "")),
                    Map.entry(HeadField.NEXT_TIME, List.of("13.00 WIB", "")),
                    Map.entry(HeadField.NEXT_PLACE, List.of("Polres", "")),
                    Map.entry(HeadField.NEXT_SUBJECT, List.of("Evaluasi", "")),
                    Map.entry(HeadField.INITIALS, List.of("tw/bs", "")),
                    Map.entry(HeadField.COPIES, List.of("Kapolda\nArsip", "Arsip", "")));

    private static final List<String> ROWS =
            List.of(
                    "[Dinas Kominfo] Siti Aminah, S.Kom. — Kepala Dinas",
                    "[Polres Kota] Aiptu Rahmat — Banit (sakit)",
                    "[Polres Kota] AKBP Wiwin Junianto, S.I.K. — Kapolres (ketua)",
                    "[Lapas]",
                    "Andi Wijaya — Wartawan (tamu)",
                    "Tono Wibowo, S.E. — Ketua",
                    "Dewi Lestari (datang 09.30)",
                    "Joko Susilo — Sekretaris (notulis)",
                    "— ()");

    private AroundVerbs() {}

    static List<Verb> all() {
        List<Verb> verbs = new ArrayList<>();
        for (HeadField field : HeadField.values()) {
            verbs.add(new Verb("head " + field, Op.EDIT_HEAD, hand -> typed(hand, field)));
        }
        verbs.add(new Verb("add participant", Op.ADD_PARTICIPANT, AroundVerbs::add));
        verbs.add(
                new Verb(
                        "change row",
                        Op.LIST,
                        hand -> new ChangeRow(hand.id(), hand.person(), hand.of(ROWS))));
        verbs.add(new Verb("same participants", Op.LIST, AroundVerbs::same));
        verbs.addAll(
                List.of(
                        attend("tick", (hand, who) -> Attend.ticked(hand.id(), who)),
                        attend("late", (hand, who) -> Attend.arrived(hand.id(), who, time(hand))),
                        attend("left", (hand, who) -> Attend.left(hand.id(), who, time(hand))),
                        attend("excused", AroundVerbs::excused),
                        attend("absent", (hand, who) -> Attend.absent(hand.id(), who)),
                        attend("represented", (hand, who) -> Attend.represented(hand.id(), who)),
                        attend("guest", (hand, who) -> Attend.guest(hand.id(), who)),
                        attend("lead", (hand, who) -> Attend.head(hand.id(), who)),
                        attend("on behalf", AroundVerbs::represent)));
        verbs.add(new Verb("everybody", Op.EVERYBODY, hand -> Attend.everybody(hand.id())));
        verbs.add(
                new Verb(
                        "remove participant",
                        Op.LIST,
                        hand -> ListEdits.remove(hand.id(), hand.person())));
        verbs.add(
                new Verb(
                        "move participant",
                        Op.LIST,
                        hand -> ListEdits.move(hand.id(), hand.person(), hand.coin() ? 1 : -1)));
        verbs.add(new Verb("sort list", Op.LIST, hand -> ListEdits.sort(hand.id())));
        return verbs;
    }

    private static Verb attend(String name, BiFunction<Hand, Id, Edit<?>> verb) {
        return new Verb(name, Op.ATTEND, hand -> verb.apply(hand, hand.person()));
    }

    private static Edit<?> typed(Hand hand, HeadField field) {
        List<String> texts = TYPED.getOrDefault(field, List.of());
        return new TypeHead(
                hand.id(),
                field,
                hand.random().nextInt(5) == 0 ? field.typed(hand.meeting()) : hand.of(texts));
    }

    private static Edit<?> add(Hand hand) {
        return new AddParticipant(hand.id(), Optional.empty(), hand.of(ROWS));
    }

    private static Edit<?> same(Hand hand) {
        Id earlier = hand.any(hand.draft().meetingLines().stream().map(MeetingLine::id));
        Stream<Attendance> people =
                hand.draft().meeting(earlier).stream().flatMap(it -> it.attendances());
        return new SameParticipants(
                hand.id(), earlier, people.map(Attendance::person).collect(Collectors.toSet()));
    }

    private static Edit<?> excused(Hand hand, Id who) {
        return Attend.excused(
                hand.id(),
                who,
                hand.of(List.of(Presence.Excuse.values())),
                hand.of("", "ke luar kota", "rawat inap"));
    }

    private static Edit<?> represent(Hand hand, Id who) {
        return new Represent(
                hand.id(), who, hand.of("", "Tono", "Kombes Belum Dikenal", "Budi Santoso"));
    }

    private static String time(Hand hand) {
        return hand.of("09.15", "10.40", "", "siang");
    }
}

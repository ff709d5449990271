package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Entry;
import id.notulis.work.minutes.AddTopic;
import id.notulis.work.minutes.CloseTopic;
import id.notulis.work.minutes.DuplicateEntry;
import id.notulis.work.minutes.EditMinutes;
import id.notulis.work.minutes.EnterLines;
import id.notulis.work.minutes.EntryType;
import id.notulis.work.minutes.LevelEntry;
import id.notulis.work.minutes.LinkPoint;
import id.notulis.work.minutes.MarkEntry;
import id.notulis.work.minutes.MinutesStep;
import id.notulis.work.minutes.MoveEntry;
import id.notulis.work.minutes.MoveTopic;
import id.notulis.work.minutes.RemoveEntry;
import id.notulis.work.minutes.RemoveTopic;
import id.notulis.work.minutes.RenameTopic;
import id.notulis.work.minutes.RetypeEntry;
import id.notulis.work.minutes.RewriteEntry;
import id.notulis.work.minutes.Scribe;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is done to the lines and topics of minutes.
final class LineVerbs {

    private static final List<String> LINES =
            List.of(
                    "Pembahasan tanpa pembicara",
                    "@Wiwin Kerja sama diperkuat",
                    "@Tono @Budi berdua {rilis}",
                    "? @Tono Kapan dimulai?",
                    "  jawaban menjorok",
                    "\" @Budi mulai dari yang kecil",
                    "! Disepakati bersama",
                    "= Diputuskan {rilis}",
                    "> Susun alur @Tono 30/6/2025 ^1 (tinggi)",
                    "> Bersama @Wiwin @Budi akhir bulan",
                    "| Pekan | Kegiatan",
                    "| I | Penyusunan",
                    "& Alinea lanjutan",
                    "// Catatan {internal}",
                    "+ Tono 09.30",
                    "- Budi 10.15",
                    "@Entah siapa ini ^99",
                    "# Topik baru",
                    "# Satu\nbaris satu\n  ? jawaban\n# Dua\n! baris tiga");

    static final Verb ENTER = new Verb("enter", Op.ADD_LINE, LineVerbs::enter);

    private LineVerbs() {}

    static List<Verb> all() {
        List<Verb> verbs = new ArrayList<>();
        verbs.add(ENTER);
        verbs.add(new Verb("rewrite", Op.EDIT_LINE, LineVerbs::rewrite));
        verbs.add(
                step(
                        "retype",
                        Op.RETYPE_LINE,
                        hand ->
                                new RetypeEntry(
                                        hand.entry(),
                                        hand.of(List.of(EntryType.values())),
                                        hand.draft().dossier(hand.id()).orElseThrow())));
        verbs.add(step("line up", Op.MOVE_LINE, hand -> new MoveEntry(hand.entry(), true)));
        verbs.add(step("line down", Op.MOVE_LINE, hand -> new MoveEntry(hand.entry(), false)));
        verbs.add(step("duplicate", Op.DUPLICATE_LINE, hand -> new DuplicateEntry(hand.entry())));
        verbs.add(step("remove line", Op.REMOVE_LINE, hand -> new RemoveEntry(hand.entry())));
        verbs.add(step("lower", Op.LEVEL_LINE, hand -> new LevelEntry(hand.entry(), true)));
        verbs.add(step("raise", Op.LEVEL_LINE, hand -> new LevelEntry(reply(hand), false)));
        verbs.add(step("mark", Op.MARK_LINE, LineVerbs::mark));
        verbs.add(step("link", Op.LINK_POINT, LineVerbs::link));
        verbs.add(
                step(
                        "add topic",
                        Op.ADD_TOPIC,
                        hand ->
                                new AddTopic(
                                        Optional.of(hand.topic()), hand.of("Lain-lain", "  "))));
        verbs.add(
                step(
                        "rename topic",
                        Op.RENAME_TOPIC,
                        hand -> new RenameTopic(hand.topic(), hand.of("Evaluasi", "Pembukaan"))));
        verbs.add(
                step(
                        "move topic",
                        Op.MOVE_TOPIC,
                        hand -> new MoveTopic(hand.topic(), hand.random().nextInt(4))));
        verbs.add(
                step(
                        "close topic",
                        Op.CLOSE_TOPIC,
                        hand -> new CloseTopic(hand.topic(), hand.coin())));
        verbs.add(step("remove topic", Op.REMOVE_TOPIC, hand -> new RemoveTopic(hand.topic())));
        return verbs;
    }

    private static Verb step(String name, Op op, Function<Hand, MinutesStep> step) {
        return new Verb(name, op, hand -> new EditMinutes(hand.id(), step.apply(hand)));
    }

    private static Edit<?> enter(Hand hand) {
        return new EnterLines(
                hand.scribe(), Optional.of(hand.topic()), hand.of(LINES), moment(hand));
    }

    private static Optional<LocalTime> moment(Hand hand) {
        return hand.coin() ? Optional.of(LocalTime.of(10, 30)) : Optional.empty();
    }

    /// As it stands, as it stands with a word more, or something else.
    private static Edit<?> rewrite(Hand hand) {
        Scribe scribe = hand.scribe();
        Id id = hand.entry();
        String stands =
                hand.meeting()
                        .entries()
                        .filter(it -> it.id().equals(id))
                        .map(scribe::text)
                        .findFirst()
                        .orElse("");
        return new RewriteEntry(scribe, id, hand.of(stands, stands + " lagi", hand.of(LINES)));
    }

    private static Id reply(Hand hand) {
        return hand.any(
                hand.meeting().entries().flatMap(it -> it.replies().stream()).map(Entry::id));
    }

    private static MinutesStep mark(Hand hand) {
        Optional<Audience> audience =
                hand.coin() ? Optional.of(hand.of(List.of(Audience.values()))) : Optional.empty();
        return new MarkEntry(hand.entry(), audience);
    }

    private static MinutesStep link(Hand hand) {
        Id agreement = hand.any(hand.meeting().agreements().stream());
        return hand.draft().agreement(agreement).isEmpty()
                ? (topics, ids) -> topics
                : new LinkPoint(hand.entry(), new PointRef(agreement, 1));
    }
}

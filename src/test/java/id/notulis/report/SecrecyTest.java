package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.testkit.Altered;
import id.notulis.testkit.DocxText;
import id.notulis.testkit.MeetingGenerator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No document tells its readers a line they may not read, wherever in the file: every line and
/// every topic of generated meetings is a word of its own, looked for in all parts of each form.
final class SecrecyTest {

    private static final int SEEDS = Integer.getInteger("notulis.seeds", 40);

    @ParameterizedTest
    @EnumSource(Form.class)
    void noLineGoesPastItsCircle(Form form) {
        int withheld = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Marked marked = new Marked(new MeetingGenerator(seed).next());
            for (Audience asked : List.of(Audience.INTERNAL, Audience.REPORT)) {
                Audience readers = form.readers(asked);
                String document = all(form, Documents.sources(marked.dossier(), readers));
                Set<String> forbidden = marked.forbidden(form.kind(), readers);
                withheld += forbidden.size();
                for (String word : forbidden) {
                    assertThat(document.contains(word))
                            .as("%s for %s of the meeting of seed %d", word, readers, seed)
                            .isFalse();
                }
                if (form == Form.NOTULEN_POLRI_LENGKAP) {
                    Set<String> told = new HashSet<>(marked.words);
                    told.removeAll(forbidden);
                    assertThat(told)
                            .as("for %s of the meeting of seed %d", readers, seed)
                            .allMatch(document::contains);
                }
            }
        }
        assertThat(withheld).isPositive();
    }

    /// All parts of a Word document, or the whole of a text.
    private static String all(Form form, Sources sources) {
        if (form.format() == Format.TEXT) {
            return form.text(form.data(sources));
        }
        return DocxText.parts(Documents.docx(form, sources)).values().stream()
                .map(part -> new String(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    /// A meeting each line of which is one word that occurs nowhere else.
    private static final class Marked {

        private final Set<String> words = new HashSet<>();
        private final Dossier dossier;

        Marked(Dossier original) {
            Meeting meeting = original.meeting();
            List<Topic> topics = new ArrayList<>();
            for (Topic topic : meeting.topics()) {
                String title = topic.title().isBlank() ? "" : word();
                List<Entry> entries = topic.entries().stream().map(this::marked).toList();
                topics.add(new Topic(topic.id(), title, topic.start(), topic.closed(), entries));
            }
            this.dossier = new Dossier(Altered.withTopics(meeting, topics), original.agreements());
        }

        Dossier dossier() {
            return dossier;
        }

        private String word() {
            String word = "qz" + words.size() + "zq";
            words.add(word);
            return word;
        }

        private Entry marked(Entry entry) {
            return switch (entry) {
                case Statement it ->
                        new Statement(
                                it.id(),
                                it.kind(),
                                it.time(),
                                it.speaker(),
                                List.of(word()),
                                it.audience(),
                                it.points(),
                                it.replies().stream().map(this::marked).toList());
                case Task it ->
                        new Task(
                                it.id(),
                                it.time(),
                                List.of(word()),
                                it.action(),
                                it.audience(),
                                it.points(),
                                it.replies().stream().map(this::marked).toList());
                case Table it ->
                        new Table(
                                it.id(),
                                it.time(),
                                List.of(List.of(word()), List.of(word())),
                                it.audience(),
                                it.points());
                case Movement it -> it;
            };
        }

        /// What the table of the text format says may not be read, worked out without the gate.
        Set<String> forbidden(DocumentKind kind, Audience readers) {
            Set<String> forbidden = new HashSet<>();
            for (Topic topic : dossier.meeting().topics()) {
                boolean anything = false;
                for (Entry entry : topic.entries()) {
                    boolean may = may(topic, entry, readers);
                    anything |= may;
                    if (!may) {
                        forbidden.addAll(words(entry));
                    }
                    for (Entry reply : entry.replies()) {
                        if (!may || !may(topic, reply, readers)) {
                            forbidden.addAll(words(reply));
                        }
                    }
                }
                boolean nameless = topic.title().isBlank();
                boolean told =
                        switch (kind) {
                            case SIARAN_PERS -> anything && !topic.closed();
                            case UNDANGAN -> !topic.closed();
                            case NOTULEN,
                                    DAFTAR_HADIR,
                                    LAPORAN_WA,
                                    MATRIKS,
                                    DOKUMENTASI,
                                    LAPORAN,
                                    BERITA_ACARA,
                                    NOTA_DINAS ->
                                    anything || !topic.closed() || readers == Audience.INTERNAL;
                        };
                if (!told && !nameless) {
                    forbidden.add(topic.title());
                }
            }
            return forbidden;
        }

        private boolean may(Topic topic, Entry entry, Audience readers) {
            if (entry instanceof Statement statement && statement.kind() == Statement.Kind.REMARK) {
                return false;
            }
            if (readers == Audience.RELEASE) {
                return dossier.meeting().classification() == Classification.BIASA
                        && entry.audience().equals(Optional.of(Audience.RELEASE));
            }
            boolean internal =
                    entry.audience().map(Audience.INTERNAL::equals).orElse(topic.closed());
            return readers == Audience.INTERNAL || !internal;
        }

        private static List<String> words(Entry entry) {
            return switch (entry) {
                case Statement it -> it.paragraphs();
                case Task it -> it.paragraphs();
                case Table it -> it.rows().stream().map(List::getFirst).toList();
                case Movement _ -> List.of();
            };
        }
    }
}

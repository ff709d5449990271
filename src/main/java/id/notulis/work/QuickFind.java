package id.notulis.work;

import id.notulis.model.search.Candidate;
import id.notulis.model.search.FindQuery;
import id.notulis.model.search.FindScope;
import id.notulis.model.search.Findings;
import id.notulis.model.search.Findings.Group;
import id.notulis.model.search.Found;
import id.notulis.model.search.Hit;
import id.notulis.model.search.Inquiry;
import id.notulis.model.search.Marked;
import id.notulis.model.search.Query;
import id.notulis.search.Highlight;
import id.notulis.search.InquiryText;
import id.notulis.search.QueryText;
import id.notulis.search.Ranking;
import id.notulis.store.FoundStore;
import id.notulis.store.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Finds things as somebody types, kind by kind, so that it can be given up between two of them
/// when the next letter has come.
final class QuickFind {

    /// Rows of each source the best are found among; nothing is counted beyond.
    private static final int PER_SOURCE = 300;

    private static final int OF_EACH_KIND = 3;
    private static final int OF_ONE_KIND = 50;

    private final Records records;
    private final FindQuery asked;
    private final Inquiry inquiry;
    private final BooleanSupplier wanted;

    private QuickFind(Records records, FindQuery asked, Inquiry inquiry, BooleanSupplier wanted) {
        this.records = records;
        this.asked = asked;
        this.inquiry = inquiry;
        this.wanted = wanted;
    }

    static Findings find(
            Records records, FindQuery asked, LocalDate today, BooleanSupplier wanted) {
        Inquiry inquiry = InquiryText.read(asked.text(), today).inquiry();
        return inquiry.isNothing()
                ? Findings.NONE
                : new QuickFind(records, asked, inquiry, wanted).findings();
    }

    private Findings findings() {
        List<Group> groups = new ArrayList<>();
        for (Hit.Kind kind : asked.scope().kinds()) {
            if (!wanted.getAsBoolean()) {
                return Findings.NONE;
            }
            List<Candidate> candidates = candidates(kind);
            group(kind, candidates, isMore(candidates)).ifPresent(groups::add);
        }
        return groups.isEmpty() && inquiry.isPlain()
                ? within(inquiry.words().orElseThrow())
                : new Findings(groups);
    }

    private List<Candidate> candidates(Hit.Kind kind) {
        if (!inquiry.isPlain()) {
            return inquiry.isAmong(kind)
                    ? records.inquiries().find(kind, inquiry, asked.points(), PER_SOURCE)
                    : List.of();
        }
        Query query = inquiry.words().orElseThrow();
        return asked.points()
                ? records.search().points(query, PER_SOURCE)
                : records.search().find(kind, query, PER_SOURCE);
    }

    /// The text anywhere within words, when no word begins with it; it reads the whole book, so not
    /// for a letter or two.
    private Findings within(Query query) {
        String part = QueryText.longestPart(query);
        if (part.length() < 3 || asked.points() || !wanted.getAsBoolean()) {
            return Findings.NONE;
        }
        List<Candidate> all = records.search().containing(part, PER_SOURCE);
        List<Group> groups = new ArrayList<>();
        for (Hit.Kind kind : asked.scope().kinds()) {
            List<Candidate> some = all.stream().filter(it -> it.kind() == kind).toList();
            group(kind, Ranking.fitting(query, some), isMore(some)).ifPresent(groups::add);
        }
        return new Findings(groups);
    }

    private static boolean isMore(List<Candidate> candidates) {
        return candidates.size() >= PER_SOURCE;
    }

    private Optional<Group> group(Hit.Kind kind, List<Candidate> candidates, boolean more) {
        int most = asked.scope() == FindScope.ALL ? OF_EACH_KIND : OF_ONE_KIND;
        Ranking.Best best =
                inquiry.words()
                        .map(query -> Ranking.best(query, candidates, most))
                        .orElseGet(() -> Ranking.newest(candidates, most));
        List<Found> found = best.first().stream().flatMap(hit -> found(hit).stream()).toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(kind, found, best.total(), more));
    }

    private Optional<Found> found(Hit hit) {
        return records.found()
                .about(hit)
                .map(
                        about -> {
                            boolean called = !about.title().isEmpty();
                            Marked title = marked(called ? about.title() : hit.snippet());
                            return new Found(
                                    hit.kind(),
                                    hit.id(),
                                    about.meeting(),
                                    title,
                                    called ? passage(about, hit) : Marked.plain(""),
                                    about.detail());
                        });
    }

    /// The passage, when the title alone does not show why this was found.
    private Marked passage(FoundStore.About about, Hit hit) {
        boolean shown =
                !asked.points()
                        && inquiry.words()
                                .map(it -> Highlight.fits(it, about.title()))
                                .orElse(true);
        return shown || hit.snippet().strip().equals(about.title())
                ? Marked.plain("")
                : marked(hit.snippet().strip());
    }

    private Marked marked(String text) {
        return inquiry.words()
                .map(words -> Highlight.of(words, text))
                .orElseGet(() -> Marked.plain(text));
    }
}

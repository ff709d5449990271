package id.notulis.work;

import id.notulis.i18n.Language;
import id.notulis.model.Id;
import id.notulis.model.search.Candidate;
import id.notulis.model.search.Condition.Field;
import id.notulis.model.search.FindQuery;
import id.notulis.model.search.Findings;
import id.notulis.model.search.Hit;
import id.notulis.model.search.Inquiry;
import id.notulis.model.search.Query;
import id.notulis.model.search.Saved;
import id.notulis.model.search.Suggested;
import id.notulis.search.Completion;
import id.notulis.search.InquiryText;
import id.notulis.search.QueryText;
import id.notulis.search.Ranking;
import id.notulis.store.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Looks for things in one state of a book, in the language of [id.notulis.search].
public final class BookSearch {

    /// Candidates taken from each source: enough to find the best among, few enough for every
    /// keystroke.
    private static final int PER_SOURCE = 300;

    private final Records records;

    BookSearch(Records records) {
        this.records = records;
    }

    /// What fits a text, best first; what was not asked for by words, the latest first. Whole words
    /// and beginnings of words; when there are none, and no conditions either, the text anywhere
    /// within words.
    public List<Hit> hits(String text, LocalDate today, int limit) {
        Inquiry inquiry = InquiryText.read(text, today).inquiry();
        if (inquiry.isNothing()) {
            return List.of();
        }
        if (!inquiry.isPlain()) {
            List<Candidate> candidates = new ArrayList<>();
            Arrays.stream(Hit.Kind.values())
                    .filter(inquiry::isAmong)
                    .forEach(
                            kind ->
                                    candidates.addAll(
                                            records.inquiries()
                                                    .find(kind, inquiry, false, PER_SOURCE)));
            return inquiry.words()
                    .map(words -> Ranking.ranked(words, candidates, limit))
                    .orElseGet(() -> Ranking.newest(candidates, limit).first());
        }
        Query words = inquiry.words().orElseThrow();
        List<Candidate> candidates = records.search().find(words, PER_SOURCE);
        return candidates.isEmpty()
                ? Ranking.within(
                        words,
                        records.search().containing(QueryText.longestPart(words), PER_SOURCE),
                        limit)
                : Ranking.ranked(words, candidates, limit);
    }

    /// What quick find shows for what was typed.
    ///
    /// @param wanted asked between two kinds; nothing is found any more once it says no
    public Findings find(FindQuery query, LocalDate today, BooleanSupplier wanted) {
        return QuickFind.find(records, query, today, wanted);
    }

    /// What the last thing typed could become: a key, or what stands behind one.
    public List<Suggested> suggestions(String typed, Language language, int most) {
        return Completion.of(typed)
                .map(it -> it.suggestions(language, most, this::values))
                .orElse(List.of());
    }

    private List<String> values(Field field, Optional<Query> begun, int most) {
        return records.inquiries().values(field, begun, most);
    }

    /// What is kept by a name, by name.
    public List<Saved> saved() {
        return records.saved().all();
    }

    public Optional<Saved> saved(Id id) {
        return records.saved().get(id);
    }
}

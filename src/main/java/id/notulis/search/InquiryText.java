package id.notulis.search;

import id.notulis.model.search.Condition;
import id.notulis.model.search.Condition.Claim;
import id.notulis.model.search.Condition.Field;
import id.notulis.model.search.Condition.Named;
import id.notulis.model.search.Condition.OfPoint;
import id.notulis.model.search.Inquiry;
import id.notulis.model.search.Query;
import id.notulis.model.search.Query.Phrase;
import id.notulis.model.search.Query.Term;
import id.notulis.model.search.Query.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what somebody types to search a book, in the language the package tells of.
public final class InquiryText {

    private InquiryText() {}

    /// What was understood. What was not is left out, or taken for words.
    ///
    /// @param slips what was not
    public record Reading(Inquiry inquiry, List<Slip> slips) {

        public Reading {
            slips = List.copyOf(slips);
        }
    }

    /// Never fails, whatever the text.
    ///
    /// @param today the day lateness is told as of
    public static Reading read(String text, LocalDate today) {
        List<Slip> slips = new ArrayList<>();
        List<Term> without = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        int kept = 0;
        for (Piece piece : Piece.of(text)) {
            boolean taken;
            if (piece.hasKey()) {
                boolean last = piece.to() == text.length();
                ClaimText.Reading read = ClaimText.read(piece, last, today);
                read.claim().ifPresent(it -> conditions.add(new Condition(!piece.excluded(), it)));
                read.slip().ifPresent(slips::add);
                taken = read.taken();
            } else {
                taken = piece.excluded();
                if (taken) {
                    term(piece.value()).ifPresent(without::add);
                }
            }
            if (taken) {
                rest.append(text, kept, piece.from()).append(' ');
                kept = piece.to();
            }
        }
        rest.append(text, kept, text.length());
        return new Reading(
                new Inquiry(QueryText.parse(rest.toString()), without, pointed(conditions)), slips);
    }

    /// The same inquiry as somebody could have typed it.
    public static String print(Inquiry inquiry) {
        List<String> pieces = new ArrayList<>();
        for (Condition condition : inquiry.conditions()) {
            pieces.add(ClaimText.print(condition.claim(), condition.wanted() ? "" : "-"));
        }
        inquiry.without().forEach(it -> pieces.add("-" + print(it)));
        inquiry.words().ifPresent(it -> it.terms().forEach(term -> pieces.add(print(term))));
        String text = String.join(" ", pieces);
        boolean whole =
                inquiry.words().filter(it -> it.terms().getLast() instanceof Word).isPresent();
        return whole ? text + " " : text;
    }

    private static String print(Term term) {
        return switch (term) {
            case Word(String word) -> word;
            case Query.Beginning(String word) -> word;
            case Phrase(List<String> words) -> '"' + String.join(" ", words) + '"';
        };
    }

    private static Optional<Term> term(String typed) {
        List<String> words = Folding.words(typed);
        return switch (words.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Word(words.getFirst()));
            default -> Optional.of(new Phrase(words));
        };
    }

    /// One agreement and one point belong together: that point of that agreement.
    private static List<Condition> pointed(List<Condition> conditions) {
        List<Condition> agreements = conditions.stream().filter(InquiryText::isAgreement).toList();
        List<Condition> points = conditions.stream().filter(InquiryText::isPoint).toList();
        if (agreements.size() != 1 || points.size() != 1) {
            return conditions;
        }
        Query words = ((Named) agreements.getFirst().claim()).words();
        List<Condition> pointed = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition.equals(points.getFirst())) {
                Claim one = new OfPoint(((OfPoint) condition.claim()).number(), Optional.of(words));
                pointed.add(new Condition(true, one));
            } else if (!condition.equals(agreements.getFirst())) {
                pointed.add(condition);
            }
        }
        return pointed;
    }

    private static boolean isAgreement(Condition condition) {
        return condition.wanted()
                && condition.claim() instanceof Named(var field, var _)
                && field == Field.AGREEMENT;
    }

    private static boolean isPoint(Condition condition) {
        return condition.wanted() && condition.claim() instanceof OfPoint;
    }
}

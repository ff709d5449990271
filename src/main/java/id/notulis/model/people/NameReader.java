package id.notulis.model.people;

import id.notulis.model.Blanks;
import java.util.List;
import java.util.Optional;

/// Takes a name apart as somebody typed it: the longest rank of the reference list at the start,
/// `(Purn)` and the corps in either order, front titles of the list, the name up to the first
/// comma; all behind the comma are back titles and stay as typed.
///
/// Ranks are recognised in any case, with or without full stops, short or spelled out, and become
/// the list's own; everything else keeps its spelling. Something is always left for the name:
/// `Iptu` alone is somebody called so. A text without any name before its comma is kept whole as
/// the name. Whatever comes of it, [PrintedName#text(PersonName)] of it is read as the same again.
public final class NameReader {

    private final Phrases<Rank> ranks = new Phrases<>();
    private final Phrases<String> titles = new Phrases<>();

    /// @param ranks the reference list
    /// @param frontTitles titles that stand before a name
    public NameReader(List<Rank> ranks, List<String> frontTitles) {
        for (Rank rank : ranks) {
            this.ranks.add(rank.abbreviation(), rank);
            this.ranks.add(rank.name(), rank);
        }
        for (Rank rank : ranks) {
            rank.variants().forEach(variant -> this.ranks.add(variant, rank));
        }
        for (String title : frontTitles) {
            titles.add(title, title);
            titles.add(title.replace(".", "").replace(" ", ""), title);
        }
    }

    /// Reads a name.
    ///
    /// @throws IllegalArgumentException when the text is blank
    public PersonName read(String text) {
        int comma = text.indexOf(',');
        String before = Blanks.single(comma < 0 ? text : text.substring(0, comma));
        if (before.isEmpty()) {
            return PersonName.bare(Blanks.single(text));
        }
        String behind = comma < 0 ? "" : Blanks.stripped(text.substring(comma + 1));
        return new Walk(before).name(behind);
    }

    /// One name on its way from left to right.
    private final class Walk {

        private final String text;
        private final List<NameToken> tokens;
        private int next;

        Walk(String text) {
            this.text = text;
            this.tokens = NameToken.of(text);
        }

        PersonName name(String backTitles) {
            Optional<Rank> rank = rank();
            boolean retired = rank.isPresent() && retired();
            String corps = rank.filter(Corps::carriedBy).isPresent() ? corps() : "";
            if (!retired && rank.isPresent()) {
                retired = retired();
            }
            String frontTitles = frontTitles();
            String name = text.substring(tokens.get(next).start());
            return new PersonName(rank, retired, corps, frontTitles, name, backTitles);
        }

        private Optional<Rank> rank() {
            Optional<Phrases.Match<Rank>> match = ranks.at(tokens, next);
            match.ifPresent(found -> next = found.next());
            return match.map(Phrases.Match::meaning);
        }

        private boolean retired() {
            boolean retired = tokenBeforeName().filter(NameReader::meansRetired).isPresent();
            if (retired) {
                next++;
            }
            return retired;
        }

        private String corps() {
            Optional<String> corps = tokenBeforeName().flatMap(Corps::named);
            if (corps.isEmpty()) {
                return "";
            }
            next++;
            Optional<String> branch = tokenBeforeName().flatMap(Corps::branch);
            if (branch.isEmpty()) {
                return corps.get();
            }
            next++;
            return corps.get() + ' ' + branch.get();
        }

        private String frontTitles() {
            int first = next;
            Optional<Phrases.Match<String>> match = titles.at(tokens, next);
            while (match.isPresent() && !beginsInitials(match.get().next())) {
                next = match.get().next();
                match = titles.at(tokens, next);
            }
            return first == next
                    ? ""
                    : text.substring(tokens.get(first).start(), tokens.get(next - 1).end());
        }

        /// Whether what looks like a title is the first of a row of initials: the H of `H.B.
        /// Jassin`.
        private boolean beginsInitials(int index) {
            NameToken following = tokens.get(index);
            return tokens.get(index - 1).touches(following)
                    && following.key().length() == 1
                    && titles.at(tokens, index).isEmpty();
        }

        /// The next token, unless it is the last one, which belongs to the name.
        private Optional<NameToken> tokenBeforeName() {
            return next + 1 < tokens.size() ? Optional.of(tokens.get(next)) : Optional.empty();
        }
    }

    private static boolean meansRetired(NameToken token) {
        return token.key().equals("purn") || token.key().equals("purnawirawan");
    }
}

package id.notulis.exchange.people;

import id.notulis.model.people.NameReader;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Rank;
import id.notulis.model.people.RankGroup;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.util.Fold;
import id.notulis.util.Slips;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads names and ranks as lists have them.
final class ListedNames {

    /// Stands for the name behind a rank that stands alone.
    private static final String NOBODY = "x";

    private static final int LONGEST_RANK = 40;

    private final NameReader reader;
    private final List<Rank> ranks;
    private final Set<String> backTitles = new HashSet<>();

    ListedNames(NameReader reader, ReferenceLists lists) {
        this.reader = reader;
        this.ranks = lists.ranks();
        lists.titles().stream()
                .filter(title -> !title.front())
                .flatMap(title -> Stream.concat(Stream.of(title.text()), title.variants().stream()))
                .map(ListedNames::letters)
                .forEach(backTitles::add);
    }

    /// A rank as it stands alone in a cell, `AKBP (Purn)`, `Penata Tk. I (III/d)`, `III/d`.
    ///
    /// @return somebody without a name of that rank; nothing when there is no such rank
    Optional<PersonName> rank(String cell) {
        return graded(cell).or(() -> alone(cell)).or(() -> alone(withoutGrade(cell)));
    }

    private Optional<PersonName> alone(String cell) {
        PersonName read = reader.read(cell.replace(',', ' ') + ' ' + NOBODY);
        return read.rank().isPresent() && read.name().equals(NOBODY) && read.frontTitles().isEmpty()
                ? Optional.of(read)
                : Optional.empty();
    }

    private Optional<PersonName> graded(String cell) {
        String wanted = letters(cell);
        return ranks.stream()
                .filter(it -> it.group() == RankGroup.CIVIL && !it.grade().isEmpty())
                .filter(it -> letters(it.grade()).equals(wanted))
                .findFirst()
                .map(it -> new PersonName(Optional.of(it), false, "", "", NOBODY, ""));
    }

    private static String withoutGrade(String cell) {
        return cell.replaceFirst("(?i)[\\s/,(-]+[IV]{1,3}\\s*[/.]?\\s*[a-e]\\)?\\s*$", " ");
    }

    /// The rank that was probably meant.
    Optional<String> nearest(String cell) {
        String wanted = letters(cell);
        if (wanted.length() > LONGEST_RANK) {
            return Optional.empty();
        }
        return ranks.stream()
                .map(Rank::abbreviation)
                .filter(it -> Slips.between(wanted, letters(it)) * 3 <= letters(it).length())
                .min(Comparator.comparingInt(it -> Slips.between(wanted, letters(it))));
    }

    /// A name with whatever stands before and behind it.
    PersonName whole(String cell) {
        PersonName read = reader.read(cell);
        if (!read.backTitles().isEmpty()) {
            return read;
        }
        int end = endOfName(read.name());
        return end == read.name().length()
                ? read
                : new PersonName(
                        read.rank(),
                        read.retired(),
                        read.corps(),
                        read.frontTitles(),
                        read.name().substring(0, end).strip(),
                        read.name().substring(end).strip());
    }

    /// Where titles begin that stand behind a name without a comma: words that are titles and look
    /// it, written with full stops or in capitals behind a name that is not.
    private int endOfName(String name) {
        boolean loud = name.equals(name.toUpperCase(Locale.ROOT));
        int end = name.length();
        int blank = name.lastIndexOf(' ', end - 1);
        while (blank > 0) {
            String word = name.substring(blank + 1, end);
            boolean dotted = word.indexOf('.') > 0;
            boolean capital = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            if (!backTitles.contains(letters(word)) || !(dotted || (capital && !loud))) {
                break;
            }
            end = blank;
            blank = name.lastIndexOf(' ', end - 1);
        }
        return end;
    }

    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        Fold.of(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}

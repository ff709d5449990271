package id.notulis.exchange.people;

import id.notulis.model.sheet.Sheet;
import id.notulis.model.sheet.SheetRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the columns of a list mean.
///
/// @param heading number of the row the headings stand in; what is below it is read
/// @param headings as they stand there
/// @param meanings of each column; empty for one that is not read. Each meaning is there once at
///   most
public record Columns(int heading, List<String> headings, List<Optional<PersonColumn>> meanings) {

    private static final int LOWEST_HEADING = 25;
    private static final String BETWEEN = "|";

    public Columns {
        headings = List.copyOf(headings);
        meanings = List.copyOf(meanings);
        if (headings.size() != meanings.size()) {
            throw new IllegalArgumentException("every column has a heading and a meaning");
        }
    }

    /// Finds the headings of a table: the first row that has one for names among those at the top,
    /// else the one that has most headings that are known, else the first that is not blank.
    ///
    /// @return nothing for a table without any row
    public static Optional<Columns> of(Sheet sheet) {
        List<Columns> candidates =
                sheet.rows().stream()
                        .filter(row -> row.number() <= LOWEST_HEADING && !row.isBlank())
                        .map(Columns::of)
                        .toList();
        Optional<Columns> named = candidates.stream().filter(Columns::isReadable).findFirst();
        // of equal ones the first
        return named.or(
                () ->
                        candidates.stream()
                                .reduce((one, other) -> other.known() > one.known() ? other : one));
    }

    private static Columns of(SheetRow row) {
        Set<PersonColumn> met = new HashSet<>();
        List<Optional<PersonColumn>> meanings = new ArrayList<>();
        for (String heading : row.cells()) {
            meanings.add(PersonColumn.named(heading).filter(met::add));
        }
        return new Columns(row.number(), row.cells(), meanings);
    }

    /// How many headings are known.
    int known() {
        return (int) meanings.stream().filter(Optional::isPresent).count();
    }

    /// Whether there is a column for names.
    public boolean isReadable() {
        return has(PersonColumn.NAME);
    }

    public boolean has(PersonColumn meaning) {
        return meanings.contains(Optional.of(meaning));
    }

    /// Where something stands, from 0.
    public Optional<Integer> place(PersonColumn meaning) {
        int at = meanings.indexOf(Optional.of(meaning));
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    /// Gives a column another meaning; the column that had it before loses it.
    public Columns with(int column, Optional<PersonColumn> meaning) {
        List<Optional<PersonColumn>> others = new ArrayList<>(meanings);
        if (meaning.isPresent()) {
            Collections.replaceAll(others, meaning, Optional.empty());
        }
        others.set(column, meaning);
        return new Columns(heading, headings, others);
    }

    /// By what the meanings are remembered: the headings.
    public String key() {
        return headings.stream().map(PersonColumn::plain).collect(Collectors.joining(BETWEEN));
    }

    /// The meanings as a text to be remembered.
    public String remembered() {
        return meanings.stream()
                .map(it -> it.map(PersonColumn::name).orElse(""))
                .collect(Collectors.joining(BETWEEN));
    }

    /// The same with meanings that were remembered, if they still fit.
    public Columns as(String remembered) {
        String[] words = remembered.split("\\" + BETWEEN, -1);
        if (words.length != headings.size()) {
            return this;
        }
        Columns changed =
                new Columns(heading, headings, Collections.nCopies(words.length, Optional.empty()));
        for (int column = 0; column < words.length; column++) {
            changed = changed.with(column, meaning(words[column]));
        }
        return changed;
    }

    private static Optional<PersonColumn> meaning(String word) {
        return Arrays.stream(PersonColumn.values())
                .filter(it -> it.name().equals(word))
                .findFirst();
    }
}

package id.notulis.testkit;

import id.notulis.exchange.ReferenceTables;
import id.notulis.exchange.people.PersonColumn;
import id.notulis.model.people.Rank;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.model.sheet.CellName;
import id.notulis.model.sheet.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Lists of made-up people from a seed, with as many faults as are asked for.
public final class RandomPeople {

    private static final List<String> FIRST =
            List.of(
                    "Arga", "Bima", "Cahya", "Dwi", "Eka", "Farid", "Gita", "Hana", "Indah",
                    "Joko");
    private static final List<String> LAST =
            List.of("Wulandari", "Santoso", "Pratama", "Lestari", "Nugroho", "Ma'ruf", "Réma");
    private static final List<String> OFFICES =
            List.of("Polres Contoh", "Lapas Contoh", "Ormas \"Contoh\"; Cabang Satu", "@Contoh");
    private static final List<String> POSTS =
            List.of("Kasi Humas", "Anggota, Sie A", "=1+1", "+Plt. Kabag", "-");
    private static final List<PersonColumn> COLUMNS = List.of(PersonColumn.values());
    private static final ReferenceLists LISTS = ReferenceTables.load();

    private final Random random;

    public RandomPeople(long seed) {
        random = new Random(seed);
    }

    /// A list and the cells in it that are wrong.
    public record Listed(Sheet sheet, Set<String> faults) {}

    /// A list of so many people of different numbers.
    public Sheet sheet(int people) {
        return Sheet.of("Orang", headings(), rows(people));
    }

    /// A list with a fault in as many rows.
    public Listed faulty(int people, int faults) {
        List<List<String>> rows = rows(people);
        Set<String> cells = new TreeSet<>();
        while (cells.size() < faults) {
            int row = random.nextInt(rows.size());
            // each row has one fault at most
            String prefix = Integer.toString(row + 2);
            if (cells.stream().anyMatch(it -> it.substring(1).equals(prefix))) {
                continue;
            }
            List<String> broken = new ArrayList<>(rows.get(row));
            PersonColumn column = spoil(broken);
            rows.set(row, broken);
            cells.add(CellName.of(COLUMNS.indexOf(column), row + 2));
        }
        return new Listed(Sheet.of("Orang", headings(), rows), cells);
    }

    private PersonColumn spoil(List<String> row) {
        return switch (random.nextInt(5)) {
            case 0 -> spoiled(row, PersonColumn.NAME, "");
            case 1 -> spoiled(row, PersonColumn.RANK, "Kapten Kapal Api");
            case 2 -> spoiled(row, PersonColumn.NUMBER, "1.98001012005E+17");
            case 3 -> spoiled(row, PersonColumn.SINCE, "31/2/2024");
            default -> spoiled(row, PersonColumn.PHONE, "nanti menyusul");
        };
    }

    private static PersonColumn spoiled(List<String> row, PersonColumn column, String with) {
        row.set(COLUMNS.indexOf(column), with);
        return column;
    }

    private static List<String> headings() {
        return Arrays.stream(PersonColumn.values()).map(PersonColumn::heading).toList();
    }

    private List<List<String>> rows(int people) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < people; row++) {
            rows.add(row(row));
        }
        return rows;
    }

    private List<String> row(int number) {
        return Arrays.stream(PersonColumn.values()).map(column -> cell(column, number)).toList();
    }

    private String cell(PersonColumn column, int number) {
        return switch (column) {
            case RANK -> random.nextInt(4) == 0 ? "" : rank();
            case FRONT_TITLES -> random.nextInt(4) == 0 ? "Dr. H." : "";
            case NAME -> pick(FIRST) + ' ' + pick(LAST) + ' ' + letters(number);
            case BACK_TITLES -> random.nextInt(3) == 0 ? "S.H., M.H." : "";
            case NUMBER -> Integer.toString(70_000_000 + number);
            case POST -> pick(POSTS);
            case ORGANISATION -> pick(OFFICES);
            case SINCE -> random.nextBoolean() ? "2024-02-0" + (1 + random.nextInt(9)) : "";
            case PHONE -> random.nextBoolean() ? "+62 812 " + (100_000 + number) : "";
        };
    }

    /// A word no other number has.
    private static String letters(int number) {
        return CellName.column(number).toLowerCase(Locale.ROOT) + "ati";
    }

    private String rank() {
        List<Rank> ranks = LISTS.ranks();
        return pick(ranks).abbreviation();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

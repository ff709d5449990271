package id.notulis.exchange;

import id.notulis.model.people.Rank;
import id.notulis.model.people.RankGroup;
import id.notulis.model.people.Service;
import id.notulis.model.profile.ReferenceLists;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The reference lists a new book begins with, from the tables in `seeds/`.
public final class ReferenceTables {

    private static final CSVFormat TABLE =
            CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setCommentMarker('#')
                    .setTrim(true)
                    .get();

    private static final Pattern SEPARATOR = Pattern.compile(" *; *");

    private ReferenceTables() {}

    /// Reads all tables.
    public static ReferenceLists load() {
        return new ReferenceLists(
                rows("ranks.csv", ReferenceTables::rank),
                rows("titles.csv", ReferenceTables::title),
                rows("posts.csv", row -> row.get("post")),
                rows("units.csv", row -> new ReferenceLists.Unit(row.get("unit"), row.get("head"))),
                rows("meeting-kinds.csv", row -> row.get("kind")));
    }

    private static <T> List<T> rows(String file, Function<CSVRecord, T> meaning) {
        try (Reader reader = Seeds.open(file);
                CSVParser table = TABLE.parse(reader)) {
            return table.stream().map(meaning).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Rank rank(CSVRecord row) {
        return new Rank(
                service(row.get("service")),
                group(row.get("group")),
                Integer.parseInt(row.get("level")),
                row.get("name"),
                row.get("abbreviation"),
                row.get("grade"),
                variants(row));
    }

    private static ReferenceLists.Title title(CSVRecord row) {
        boolean front =
                switch (row.get("position")) {
                    case "front" -> true;
                    case "back" -> false;
                    default -> throw new IllegalStateException("neither front nor back: " + row);
                };
        return new ReferenceLists.Title(row.get("text"), front, variants(row));
    }

    private static Service service(String word) {
        return switch (word) {
            case "Polri" -> Service.POLRI;
            case "PNS" -> Service.PNS;
            case "TNI AD" -> Service.TNI_AD;
            case "TNI AL" -> Service.TNI_AL;
            case "TNI AU" -> Service.TNI_AU;
            default -> throw new IllegalStateException("no service: " + word);
        };
    }

    private static RankGroup group(String word) {
        return switch (word) {
            case "pati" -> RankGroup.GENERAL;
            case "pamen" -> RankGroup.SENIOR_OFFICER;
            case "pama" -> RankGroup.JUNIOR_OFFICER;
            case "bintara" -> RankGroup.NON_COMMISSIONED;
            case "tamtama" -> RankGroup.ENLISTED;
            case "pns" -> RankGroup.CIVIL;
            default -> throw new IllegalStateException("no group of ranks: " + word);
        };
    }

    private static List<String> variants(CSVRecord row) {
        return Stream.of(SEPARATOR.split(row.get("variants")))
                .filter(variant -> !variant.isEmpty())
                .toList();
    }
}

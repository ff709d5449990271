package id.notulis.exchange.people;

import id.notulis.model.overview.OrganisationLine;
import id.notulis.model.overview.PersonLine;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Post;
import id.notulis.model.people.Rank;
import id.notulis.model.sheet.Sheet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tables of the people and organisations of a book, which can be read back. Their headings are
/// Indonesian, as those of documents are.
public final class PeopleSheet {

    private static final String PEOPLE = "Orang";
    private static final String ORGANISATIONS = "Instansi";
    private static final List<String> OF_ORGANISATIONS =
            List.of("Instansi", "Singkatan", "Jenis", "Kota", "Jumlah orang");

    private PeopleSheet() {}

    /// People with their latest posts.
    public static Sheet of(List<PersonLine> people) {
        return SafeCells.guarded(
                Sheet.of(
                        PEOPLE,
                        Arrays.stream(PersonColumn.values()).map(PersonColumn::heading).toList(),
                        people.stream().map(PeopleSheet::cells).toList()));
    }

    /// Organisations.
    public static Sheet ofOrganisations(List<OrganisationLine> organisations) {
        return SafeCells.guarded(
                Sheet.of(
                        ORGANISATIONS,
                        OF_ORGANISATIONS,
                        organisations.stream().map(PeopleSheet::cells).toList()));
    }

    private static List<String> cells(PersonLine line) {
        return Arrays.stream(PersonColumn.values()).map(column -> cell(column, line)).toList();
    }

    private static String cell(PersonColumn column, PersonLine line) {
        Person person = line.person();
        return switch (column) {
            case RANK -> rank(person.name());
            case FRONT_TITLES -> person.name().frontTitles();
            case NAME -> person.name().name();
            case BACK_TITLES -> person.name().backTitles();
            case NUMBER -> person.serviceNumber();
            case POST -> line.position();
            case ORGANISATION -> line.organisation();
            case SINCE ->
                    person.latestPost().flatMap(Post::since).map(LocalDate::toString).orElse("");
            case PHONE -> person.phone();
        };
    }

    static String rank(PersonName name) {
        return Stream.of(
                        name.rank().map(Rank::abbreviation).orElse(""),
                        name.corps(),
                        name.retired() ? "(Purn)" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<String> cells(OrganisationLine line) {
        Organisation it = line.organisation();
        return List.of(
                it.name(),
                it.abbreviation(),
                it.kind(),
                it.city(),
                Integer.toString(line.people()));
    }
}

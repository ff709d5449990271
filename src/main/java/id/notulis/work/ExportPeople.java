package id.notulis.work;

import id.notulis.exchange.people.ContactCards;
import id.notulis.exchange.people.CsvText;
import id.notulis.exchange.people.PeopleSheet;
import id.notulis.model.Id;
import id.notulis.model.calendar.DateText;
import id.notulis.model.overview.PersonLine;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Page;
import id.notulis.model.sheet.Sheet;
import id.notulis.ooxml.ListWorkbook;
import id.notulis.util.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Hands the people and organisations of a book out: as tables that can be read back, and as cards
/// for address books.
public final class ExportPeople {

    /// What Excel knows UTF-8 by.
    private static final String MARK = "\uFEFF";

    /// What stands between cells where the comma belongs to numbers, as in Indonesia.
    private static final char OF_THE_OFFICE = ';';

    private ExportPeople() {}

    /// What a file of people is.
    public enum Format {
        XLSX,
        CSV,
        VCF;

        /// The ending of its files.
        public String suffix() {
            return switch (this) {
                case XLSX -> ".xlsx";
                case CSV -> ".csv";
                case VCF -> ".vcf";
            };
        }
    }

    /// What is handed out.
    public sealed interface Choice {

        /// Some people, in this order.
        record People(List<Id> people) implements Choice {

            public People {
                people = List.copyOf(people);
            }
        }

        /// All organisations.
        record Organisations() implements Choice {}
    }

    /// Everybody who is not archived.
    public static Sheet everybody(Snapshot book) {
        return PeopleSheet.of(
                book.personLines().stream().filter(it -> !it.person().archived()).toList());
    }

    public static Sheet organisations(Snapshot book) {
        return PeopleSheet.ofOrganisations(book.organisationLines());
    }

    /// A table as programs want it.
    public static String csv(Sheet sheet) {
        return CsvText.write(sheet, ',', "\n");
    }

    /// Writes a file; one that is there already is replaced, for whoever chose it was asked.
    ///
    /// @throws OutputFailure when it cannot be written
    /// @throws IllegalArgumentException when organisations are asked for as cards
    public static void write(
            Snapshot book, Choice choice, Format format, Path target, Clock clock) {
        byte[] bytes =
                switch (format) {
                    case VCF ->
                            ContactCards.of(lines(book, choice)).getBytes(StandardCharsets.UTF_8);
                    case CSV ->
                            (MARK + CsvText.write(sheet(book, choice), OF_THE_OFFICE, "\r\n"))
                                    .getBytes(StandardCharsets.UTF_8);
                    case XLSX -> workbook(book, sheet(book, choice), clock);
                };
        try {
            AtomicFile.write(target, out -> out.write(bytes));
        } catch (IOException e) {
            throw OutputFailure.of(target, e);
        }
    }

    private static byte[] workbook(Snapshot book, Sheet sheet, Clock clock) {
        Page.Paper paper =
                book.activeProfile()
                        .map(OfficeProfile::standard)
                        .map(it -> it.page().paper())
                        .orElse(Page.Paper.A4);
        String title = "Daftar " + sheet.name() + " – " + DateText.day(LocalDate.now(clock));
        try {
            return ListWorkbook.of(sheet, title, paper, clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet sheet(Snapshot book, Choice choice) {
        return switch (choice) {
            case Choice.People _ -> PeopleSheet.of(lines(book, choice));
            case Choice.Organisations _ -> organisations(book);
        };
    }

    private static List<PersonLine> lines(Snapshot book, Choice choice) {
        return switch (choice) {
            case Choice.Organisations _ ->
                    throw new IllegalArgumentException("organisations have no cards");
            case Choice.People(List<Id> wanted) -> {
                Map<Id, PersonLine> lines = new HashMap<>();
                book.personLines().forEach(it -> lines.put(it.person().id(), it));
                yield wanted.stream()
                        .flatMap(it -> Optional.ofNullable(lines.get(it)).stream())
                        .toList();
            }
        };
    }
}

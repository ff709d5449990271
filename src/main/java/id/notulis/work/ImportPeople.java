package id.notulis.work;

import id.notulis.exchange.people.Columns;
import id.notulis.exchange.people.CsvText;
import id.notulis.exchange.people.ListReading;
import id.notulis.exchange.people.PeopleListReader;
import id.notulis.exchange.people.PersonColumn;
import id.notulis.exchange.people.RefusedListException;
import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import id.notulis.model.sheet.Sheet;
import id.notulis.ooxml.RefusedWorkbookException;
import id.notulis.ooxml.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes a list of people into a book, as [Op#IMPORT_PEOPLE]: all of it, or nothing while anything
/// is wrong with it.
public final class ImportPeople {

    /// The largest file that is read, in bytes.
    private static final int MOST_BYTES = 32 << 20;

    private static final int ZIP = 0x504B;
    private static final int OLD_OFFICE = 0xD0CF;
    private static final String ID = "%0" + Id.LENGTH + "d";

    private ImportPeople() {}

    /// Told how far it is while people are put into the book.
    @FunctionalInterface
    public interface Advance {

        /// @param done how many were put
        /// @param all how many there are to put
        /// @return whether to go on; else nothing of it will have happened
        boolean reached(int done, int all);
    }

    /// Whether a file is a list by its name.
    public static boolean isList(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(".csv", ".tsv", ".xlsx", ".xls").anyMatch(name::endsWith);
    }

    /// Reads the tables of a file; there is at least one.
    ///
    /// @throws Refused when it has none that can be read
    public static List<Sheet> open(Path file) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException _) {
            throw new Refused(Message.of("import.unreadable"));
        }
        return open(bytes);
    }

    /// Reads the tables of a file that was read.
    static List<Sheet> open(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Refused(Message.of("peoplelist.large", MOST_BYTES >> 20));
        }
        int begins = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (begins == OLD_OFFICE) {
            throw new Refused(Message.of("peoplelist.old"));
        }
        try {
            return begins == ZIP ? WorkbookReader.read(bytes) : List.of(CsvText.read(bytes));
        } catch (RefusedWorkbookException refused) {
            throw new Refused(refused.reason());
        } catch (RefusedListException refused) {
            throw new Refused(refused.reason());
        }
    }

    /// By what a column is called in messages.
    public static String key(PersonColumn column) {
        return "peoplelist.column." + column.name().toLowerCase(Locale.ROOT);
    }

    /// The table that is probably meant: the first one with a column for names, else the first.
    public static Sheet likeliest(List<Sheet> sheets) {
        return sheets.stream()
                .filter(it -> Columns.of(it).filter(Columns::isReadable).isPresent())
                .findFirst()
                .orElseGet(sheets::getFirst);
    }

    /// What the columns of a table mean: what was said of such headings before, else what the
    /// headings say.
    ///
    /// @return nothing for a blank table
    public static Optional<Columns> columns(Sheet sheet, Snapshot book) {
        return Columns.of(sheet)
                .map(it -> book.records().listColumns().get(it.key()).map(it::as).orElse(it));
    }

    /// What taking a table in would do.
    ///
    /// @throws Refused when no column is for names
    public static PeoplePlan preview(Sheet sheet, Columns columns, Snapshot book, LocalDate today) {
        ListReading reading = read(sheet, columns, book);
        Iterator<Id> nobody =
                Stream.iterate(0, it -> it + 1)
                        .map(it -> new Id(String.format(Locale.ROOT, ID, it)))
                        .iterator();
        return new PeoplePlanner(book, today, nobody::next).plan(reading);
    }

    /// Takes a table in; nothing of it when the plan is refused. What its columns mean is
    /// remembered for the next such list.
    ///
    /// @throws Refused when no column is for names, or the advance was stopped
    public static Edit<PeoplePlan> take(
            Sheet sheet, Columns columns, LocalDate today, Advance advance) {
        return draft -> {
            PeoplePlanner planner = new PeoplePlanner(draft, today, draft::newId);
            PeoplePlan plan = planner.plan(read(sheet, columns, draft));
            if (!plan.isRefused()) {
                put(planner, draft, advance);
                draft.records().listColumns().save(columns.key(), columns.remembered());
            }
            return plan;
        };
    }

    private static void put(PeoplePlanner planner, Draft draft, Advance advance) {
        for (Organisation organisation : planner.organisations()) {
            draft.put(organisation);
        }
        int done = 0;
        for (Person person : planner.people()) {
            if (!advance.reached(done, planner.people().size())) {
                throw new Refused(Message.of("peoplelist.stopped"));
            }
            draft.put(person);
            done++;
        }
    }

    private static ListReading read(Sheet sheet, Columns columns, Snapshot book) {
        if (!columns.isReadable()) {
            throw new Refused(Message.of("peoplelist.nameless", columns.heading()));
        }
        return new PeopleListReader(KnownBook.names(book.referenceLists()), book.referenceLists())
                .read(sheet, columns);
    }
}

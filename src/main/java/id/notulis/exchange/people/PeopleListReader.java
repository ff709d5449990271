package id.notulis.exchange.people;

import id.notulis.i18n.Message;
import id.notulis.model.Blanks;
import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.Dated;
import id.notulis.model.calendar.Reading;
import id.notulis.model.people.NameReader;
import id.notulis.model.people.PersonName;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.model.sheet.CellName;
import id.notulis.model.sheet.Sheet;
import id.notulis.model.sheet.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the rows of a list of people.
public final class PeopleListReader {

    private static final Pattern NOTHING = Pattern.compile("[-–—]+");
    private static final Pattern COUNTED = Pattern.compile("\\(?\\d{1,2}\\)?");

    /// A long number as Excel shows it once it has rounded it.
    private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d+");

    /// What stands in a cell whose formula came to nothing.
    private static final Pattern FAILED = Pattern.compile("#(?:N/A|[A-Z0-9/_]+[!?])|Err:\\d{3}");

    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:n\\.?r\\.?p|n\\.?i\\.?p)?[. :]*(\\d[\\d .-]*(?:/ ?[a-z])?)");
    private static final Pattern PHONE = Pattern.compile("[+(]?\\d[\\d ()./+,;-]{4,}");

    /// What is left of `0812...` where a spreadsheet took it for a number.
    private static final Pattern WITHOUT_ZERO = Pattern.compile("8\\d{8,12}");

    private final ListedNames names;

    public PeopleListReader(NameReader names, ReferenceLists lists) {
        this.names = new ListedNames(names, lists);
    }

    /// Reads everybody below the headings.
    ///
    /// @throws IllegalArgumentException when no column is for names
    public ListReading read(Sheet sheet, Columns columns) {
        if (!columns.isReadable()) {
            throw new IllegalArgumentException("no column for names");
        }
        List<ListedPerson> people = new ArrayList<>();
        List<CellFault> faults = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            if (row.number() > columns.heading()) {
                Line line = new Line(row, columns);
                if (!line.isNothing()) {
                    line.person().ifPresent(people::add);
                    faults.addAll(line.faults);
                }
            }
        }
        return new ListReading(columns, people, faults);
    }

    /// A row on its way to being somebody.
    private final class Line {

        private final SheetRow row;
        private final Columns columns;
        private final List<CellFault> faults = new ArrayList<>();

        private Line(SheetRow row, Columns columns) {
            this.row = row;
            this.columns = columns;
        }

        /// A row of which nothing is read, and the one below the headings that counts the columns.
        private boolean isNothing() {
            boolean blank = true;
            boolean counted = row.number() <= columns.heading() + 2;
            for (PersonColumn column : PersonColumn.values()) {
                String text = text(column);
                blank &= text.isEmpty();
                counted &= text.isEmpty() || COUNTED.matcher(text).matches();
            }
            return blank || (counted && !text(PersonColumn.NAME).isEmpty());
        }

        private String text(PersonColumn column) {
            String text =
                    columns.place(column)
                            .map(row::cell)
                            .map(SafeCells::bare)
                            .map(Blanks::single)
                            .orElse("");
            return NOTHING.matcher(text).matches() ? "" : text;
        }

        private Optional<ListedPerson> person() {
            for (PersonColumn column : PersonColumn.values()) {
                if (FAILED.matcher(text(column)).matches()) {
                    fault(column, Message.of("peoplelist.formula", text(column)));
                }
            }
            return faults.isEmpty() ? understood() : Optional.empty();
        }

        private Optional<ListedPerson> understood() {
            Optional<PersonName> name = name();
            String number = number();
            String phone = phone();
            Optional<LocalDate> since = since();
            return faults.isEmpty()
                    ? name.map(
                            it ->
                                    new ListedPerson(
                                            row.number(),
                                            it,
                                            number,
                                            phone,
                                            text(PersonColumn.POST),
                                            text(PersonColumn.ORGANISATION),
                                            since))
                    : Optional.empty();
        }

        private Optional<PersonName> name() {
            String typed = text(PersonColumn.NAME);
            Optional<PersonName> ranked = rank();
            if (typed.isEmpty()) {
                fault(PersonColumn.NAME, Message.of("peoplelist.name.blank"));
                return Optional.empty();
            }
            if (typed.codePoints().noneMatch(Character::isLetter)) {
                fault(PersonColumn.NAME, Message.of("peoplelist.name.letters", typed));
                return Optional.empty();
            }
            PersonName read = isVerbatim() ? PersonName.bare(typed) : names.whole(typed);
            if (ranked.isPresent() && read.rank().isPresent() && !sameRank(ranked.get(), read)) {
                fault(
                        PersonColumn.RANK,
                        Message.of(
                                "peoplelist.rank.twice",
                                text(PersonColumn.RANK),
                                read.rank().get().abbreviation()));
                return Optional.empty();
            }
            PersonName rank = ranked.orElse(read);
            return Optional.of(
                    new PersonName(
                            rank.rank(),
                            rank.retired(),
                            rank.corps(),
                            both(read.frontTitles(), text(PersonColumn.FRONT_TITLES), " "),
                            read.name(),
                            both(read.backTitles(), text(PersonColumn.BACK_TITLES), ", ")));
        }

        /// A name whose every part has a column of its own is nothing but a name.
        private boolean isVerbatim() {
            return columns.has(PersonColumn.RANK)
                    && columns.has(PersonColumn.FRONT_TITLES)
                    && columns.has(PersonColumn.BACK_TITLES);
        }

        private Optional<PersonName> rank() {
            String typed = text(PersonColumn.RANK);
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            Optional<PersonName> rank = names.rank(typed);
            if (rank.isEmpty()) {
                fault(
                        PersonColumn.RANK,
                        names.nearest(typed)
                                .map(near -> Message.of("peoplelist.rank.near", typed, near))
                                .orElseGet(() -> Message.of("peoplelist.rank", typed)));
            }
            return rank;
        }

        private String number() {
            String typed = text(PersonColumn.NUMBER);
            if (typed.isEmpty()) {
                return "";
            }
            if (ROUNDED.matcher(typed).matches()) {
                fault(PersonColumn.NUMBER, Message.of("peoplelist.rounded", typed));
                return "";
            }
            Matcher number = NUMBER.matcher(typed);
            if (!number.matches()) {
                fault(PersonColumn.NUMBER, Message.of("peoplelist.number", typed));
                return "";
            }
            return number.group(1).strip();
        }

        private String phone() {
            String typed = text(PersonColumn.PHONE);
            if (typed.isEmpty()) {
                return "";
            }
            if (ROUNDED.matcher(typed).matches()) {
                fault(PersonColumn.PHONE, Message.of("peoplelist.rounded", typed));
                return "";
            }
            if (!PHONE.matcher(typed).matches()) {
                fault(PersonColumn.PHONE, Message.of("peoplelist.phone", typed));
                return "";
            }
            return WITHOUT_ZERO.matcher(typed).matches() ? '0' + typed : typed;
        }

        private Optional<LocalDate> since() {
            String typed = text(PersonColumn.SINCE);
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            return switch (DateText.readDay(typed)) {
                case Reading.Understood<Dated>(Dated dated) when dated.weekdayFits() ->
                        Optional.of(dated.range().first());
                case Reading.Understood<Dated> _ -> unread("people.day.weekday", typed);
                case Reading.Impossible<Dated> _ -> unread("people.day.impossible", typed);
                case Reading.Unreadable<Dated> _ -> unread("people.day.unreadable", typed);
            };
        }

        private Optional<LocalDate> unread(String key, String typed) {
            fault(PersonColumn.SINCE, Message.of(key, typed));
            return Optional.empty();
        }

        private void fault(PersonColumn column, Message message) {
            int place = columns.place(column).orElseThrow();
            faults.add(new CellFault(row.number(), CellName.of(place, row.number()), message));
        }
    }

    private static boolean sameRank(PersonName one, PersonName other) {
        return one.rank().equals(other.rank());
    }

    /// Titles told in two places, each once.
    private static String both(String within, String own, String between) {
        if (own.isEmpty() || within.isEmpty()) {
            return within + own;
        }
        return ListedNames.letters(own).contains(ListedNames.letters(within))
                ? own
                : within + between + own;
    }
}

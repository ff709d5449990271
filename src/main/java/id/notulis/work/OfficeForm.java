package id.notulis.work;

import id.notulis.exchange.ReferenceTables;
import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.calendar.Zone;
import id.notulis.model.people.NameReader;
import id.notulis.model.people.PrintedName;
import id.notulis.model.profile.Capacity;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.Emblem;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Page;
import id.notulis.model.profile.Press;
import id.notulis.model.profile.Signatory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An office as somebody types it into a form: its newest edition, in plain texts.
///
/// @param lines of the letterhead, highest first
/// @param address below them
/// @param left emblem, where the letterhead is centred
/// @param right emblem, where the letterhead is centred
/// @param signers from left to right
/// @param press what the office tells the press of itself
public record OfficeForm(
        String name,
        String city,
        Zone zone,
        Letterhead.Style style,
        List<String> lines,
        List<String> address,
        Optional<Emblem> left,
        Optional<Emblem> right,
        List<Signer> signers,
        Press press) {

    /// The usual sheet of the offices this is for.
    private static final Page SHEET = new Page(Page.Paper.F4, false, 25, 25, 30, 30);

    public OfficeForm {
        name = name.strip();
        city = city.strip();
        lines = written(lines);
        address = written(address);
        signers = List.copyOf(signers);
        press = new Press(written(press.contact()), written(press.about()));
    }

    /// A block of signatures as it is typed.
    ///
    /// @param represented posts in whose place it is signed, parted by semicolons
    /// @param name with rank and titles, as it is written on paper; blank leaves a line to write on
    public record Signer(
            String role,
            Capacity capacity,
            String represented,
            String post,
            String name,
            String serviceNumber) {

        /// Who simply signs.
        public static Signer plain(String post, String name, String serviceNumber) {
            return new Signer("", Capacity.OWN, "", post, name, serviceNumber);
        }

        static Signer of(Signatory block) {
            return new Signer(
                    block.role(),
                    block.capacity(),
                    String.join("; ", block.represented()),
                    block.post(),
                    block.name().map(PrintedName::text).orElse(""),
                    block.serviceNumber());
        }

        private List<String> posts() {
            return written(List.of(represented.split(";", -1)));
        }

        private boolean isBlank() {
            return (role + post + name).isBlank();
        }

        private Signatory block(NameReader names) {
            return new Signatory(
                    role.strip(),
                    capacity,
                    posts(),
                    post.strip(),
                    name.isBlank() ? Optional.empty() : Optional.of(names.read(name.strip())),
                    serviceNumber.strip());
        }
    }

    /// What can be wrong with a form.
    public enum Field {
        NAME,
        CITY,
        LINES,
        SIGNERS
    }

    /// The form of an office there is.
    public static OfficeForm of(OfficeProfile office) {
        Edition newest = office.newest();
        Letterhead letterhead = newest.letterhead();
        return new OfficeForm(
                office.name(),
                newest.city(),
                office.zone(),
                letterhead.style(),
                letterhead.lines(),
                letterhead.address(),
                letterhead.left(),
                letterhead.right(),
                newest.signatories().stream().map(Signer::of).toList(),
                newest.press());
    }

    /// What keeps the form from being an office; nothing when it is one.
    public Map<Field, Message> problems() {
        Map<Field, Message> problems = new EnumMap<>(Field.class);
        if (name.isBlank()) {
            problems.put(Field.NAME, Message.of("office.name.missing"));
        }
        if (city.isBlank()) {
            problems.put(Field.CITY, Message.of("office.city.missing"));
        }
        if (lines.isEmpty()) {
            problems.put(Field.LINES, Message.of("office.lines.missing"));
        }
        problem(signers).ifPresent(it -> problems.put(Field.SIGNERS, it));
        return problems;
    }

    /// What keeps blocks from standing under a document; those that say nothing do not count.
    static Optional<Message> problem(List<Signer> signers) {
        List<Signer> blocks = told(signers);
        if (blocks.isEmpty()) {
            return Optional.of(Message.of("office.signer.missing"));
        }
        return blocks.stream()
                .filter(it -> it.posts().size() > it.capacity().mostRepresented())
                .findFirst()
                .map(it -> Message.of("office.signer.represented", it.capacity().prefix()));
    }

    /// What the rules for letterheads would have otherwise; none of it keeps anybody from printing.
    public List<Message> advice() {
        Letterhead letterhead = letterhead();
        List<Message> advice = new ArrayList<>();
        for (String line : letterhead.tooLong()) {
            advice.add(
                    Message.of(
                            "office.line.long",
                            line,
                            line.length(),
                            Letterhead.LONGEST_POLICE_LINE));
        }
        if (letterhead.hasTooManyLines()) {
            advice.add(Message.of("office.lines.many", Letterhead.MOST_POLICE_LINES));
        }
        return advice;
    }

    /// What the press would miss; nothing when it is told whom to call and how.
    public Optional<Message> pressAdvice() {
        return press.contact().isEmpty() || press.isReachable()
                ? Optional.empty()
                : Optional.of(Message.of("office.press.unreached"));
    }

    /// The office as the form has it now; what the form does not show stays as it is.
    ///
    /// @param book whose ranks and titles are known
    /// @throws IllegalArgumentException when there are [#problems]
    public OfficeProfile applied(OfficeProfile before, Snapshot book) {
        NameReader names = KnownBook.names(book.referenceLists());
        Edition newest = before.newest();
        List<Edition> editions = new ArrayList<>(before.editions());
        editions.set(
                editions.size() - 1,
                new Edition(
                        newest.from(),
                        letterhead(),
                        city,
                        signatories(names, newest.signatories()),
                        newest.alternates(),
                        newest.copies(),
                        press));
        return new OfficeProfile(
                before.id(), name, zone, before.standard(), editions, before.documents());
    }

    /// A new office; what it tells the press is added when it is there.
    ///
    /// @throws IllegalArgumentException when there are [#problems]
    public OfficeProfile office(Id id) {
        NameReader names = KnownBook.names(ReferenceTables.load());
        return new OfficeProfile(
                id, name, letterhead(), city, zone, SHEET, signatories(names, List.of()));
    }

    private static List<Signer> told(List<Signer> signers) {
        return signers.stream().filter(signer -> !signer.isBlank()).toList();
    }

    private List<Signatory> signatories(NameReader names, List<Signatory> before) {
        return signatories(signers, names, before);
    }

    /// A block that is as it was keeps the name as it is in the book: read again it might be
    /// another.
    static List<Signatory> signatories(
            List<Signer> signers, NameReader names, List<Signatory> before) {
        return told(signers).stream()
                .map(
                        signer ->
                                before.stream()
                                        .filter(block -> Signer.of(block).equals(signer))
                                        .findFirst()
                                        .orElseGet(() -> signer.block(names)))
                .toList();
    }

    private Letterhead letterhead() {
        return style == Letterhead.Style.CENTRED
                ? new Letterhead(style, lines, address, left, right)
                : new Letterhead(style, lines, address);
    }

    private static List<String> written(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}

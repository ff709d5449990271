package id.notulis.report;

import id.notulis.model.calendar.DateText;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.PrintedName;
import id.notulis.model.profile.Capacity;
import id.notulis.model.profile.Signatory;
import id.notulis.report.template.Data;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The blocks of signatures under a document, from left to right.
///
/// A block without a name takes it from the meeting when it is its minute-taker's or its chair's;
/// otherwise a line is left to write on. No block is ever signed by somebody else's name.
final class Signatures {

    private static final Data NOBODY = Data.of().build();

    /// Room for the day, which is written by hand.
    private static final String OPEN_DAY = Blank.SPACE.repeat(6);

    private final Optional<Meeting> meeting;
    private final List<Signatory> signatories;
    private final String placeAndDate;

    Signatures(Sources sources, DocumentKind kind) {
        this(sources, sources.signatories(kind));
    }

    /// @param signatories other blocks than the office's; at least one
    Signatures(Sources sources, List<Signatory> signatories) {
        this(sources, signatories, placeAndMonth(sources));
    }

    private Signatures(Sources sources, List<Signatory> signatories, String placeAndDate) {
        this(Optional.of(sources.dossier().meeting()), signatories, placeAndDate);
    }

    private Signatures(
            Optional<Meeting> meeting, List<Signatory> signatories, String placeAndDate) {
        this.meeting = meeting;
        this.signatories = signatories;
        this.placeAndDate = placeAndDate;
    }

    /// Under a paper that is of no meeting: nobody signs but whom the office names, and the day is
    /// written by hand.
    ///
    /// @param signatories at least one
    static Signatures ofNoMeeting(List<Signatory> signatories, String city) {
        String placeAndDate = Blank.orLine(city) + ", " + Blank.LINE;
        return new Signatures(Optional.empty(), signatories, placeAndDate);
    }

    /// The same on the last day of the meeting, for a deed that tells its day itself.
    Signatures onTheDay(Sources sources) {
        String day =
                sources.dossier()
                        .meeting()
                        .date()
                        .map(days -> DateText.day(days.last()))
                        .orElse(Blank.LINE);
        return new Signatures(
                sources, signatories, Blank.orLine(sources.edition().city()) + ", " + day);
    }

    /// The same without place and date, for a letter that has them at its head.
    Signatures undated(Sources sources) {
        return new Signatures(sources, signatories, "");
    }

    /// The first two, left and right, place and date above the right one. A single one stands at
    /// the right.
    List<Data> sideBySide() {
        if (signatories.size() == 1) {
            return right();
        }
        Block left = block(signatories.get(0));
        Block right = block(signatories.get(1));
        int depth = Math.max(left.depth(), right.depth());
        return List.of(left.data(depth, ""), right.data(depth, placeAndDate));
    }

    /// All of them, two a row, place and date above the right one of the first row.
    List<Data> inPairs() {
        List<Data> blocks = new ArrayList<>(sideBySide());
        for (int at = 2; at < signatories.size(); at += 2) {
            List<Block> pair =
                    signatories.subList(at, Math.min(at + 2, signatories.size())).stream()
                            .map(this::block)
                            .toList();
            int depth = pair.stream().mapToInt(Block::depth).max().orElse(0);
            pair.forEach(one -> blocks.add(one.data(depth, Blank.SPACE)));
        }
        return blocks;
    }

    /// Only the right one.
    List<Data> right() {
        Block block = block(signatories.get(Math.min(signatories.size(), 2) - 1));
        return List.of(NOBODY, block.data(block.depth(), placeAndDate));
    }

    /// The chair's alone, at the right.
    ///
    /// @param role the word above it
    List<Data> ofChair(String role) {
        Optional<PersonName> name = meeting.flatMap(it -> it.chair().map(new Names(it)::nameOf));
        Signatory chair =
                new Signatory(
                        role,
                        "",
                        meeting.flatMap(it -> it.chair().map(new Names(it)::post)).orElse(""),
                        name,
                        "");
        Block block = new Block(chair, name, "");
        return List.of(NOBODY, block.data(block.depth(), placeAndDate));
    }

    /// The third, a line below the others; empty for most offices.
    List<Data> below() {
        return beneath(signatories.subList(Math.min(signatories.size(), 2), signatories.size()));
    }

    /// All of them, a line below others.
    List<Data> alone() {
        return beneath(signatories);
    }

    private List<Data> beneath(List<Signatory> blocks) {
        return blocks.stream()
                .map(this::block)
                .map(block -> block.data(block.depth(), Blank.SPACE))
                .toList();
    }

    private Block block(Signatory signatory) {
        Optional<PersonName> own = signatory.name();
        return new Block(
                signatory,
                own.or(() -> ofMeeting(signatory)),
                own.isPresent() ? signatory.serviceNumber() : "");
    }

    /// One block.
    ///
    /// @param signatory as the office set it up
    /// @param name who signs
    /// @param serviceNumber of that person; blank for one the office did not name
    private record Block(Signatory signatory, Optional<PersonName> name, String serviceNumber) {

        /// @param depth lines to keep below the name, so that names side by side stand level
        /// @param above what stands above the block
        Data data(int depth, String above) {
            boolean asRole = signatory.post().isBlank() && !attests();
            String post = asRole ? signatory.role() : Blank.orLine(signatory.post());
            String rank = String.join("\n", below(""));
            List<String> below = new ArrayList<>(below(serviceNumber));
            String number = String.join("\n", below).substring(rank.length()).strip();
            while (below.size() < depth) {
                below.add(Blank.SPACE);
            }
            return Data.of()
                    .text("tempat", above)
                    .text("peran", asRole ? "" : signatory.role())
                    .text("awalan", prefix())
                    .text(
                            "jabatan",
                            post.isBlank() ? "" : above() + post.toUpperCase(Locale.ROOT) + ',')
                    .text(
                            "nama",
                            name.map(known -> PrintedName.signature(known, "").name())
                                    .orElse(Blank.LINE))
                    .text("pangkat_nrp", String.join("\n", below))
                    .text("pangkat", rank)
                    .text("nrp", number)
                    .build();
        }

        /// What stands before the first post.
        private String prefix() {
            return switch (signatory.capacity()) {
                case OWN -> "";
                case AN, UB -> Capacity.AN.prefix() + Blank.SPACE;
                case PLT, PLH, PS -> signatory.capacity().prefix() + Blank.SPACE;
            };
        }

        /// The lines of the posts in whose place it is signed.
        private String above() {
            return switch (signatory.capacity()) {
                case OWN, PLT, PLH, PS -> "";
                case AN -> represented(0) + '\n';
                case UB ->
                        represented(0) + '\n' + represented(1) + '\n' + Capacity.UB.prefix() + '\n';
            };
        }

        private String represented(int index) {
            return index < signatory.represented().size()
                    ? signatory.represented().get(index).toUpperCase(Locale.ROOT)
                    : Blank.LINE;
        }

        /// Whether the word above is what the block does ("Mengetahui") and not who signs it
        /// ("Notulis"), so that a post is missing when there is none.
        private boolean attests() {
            return signatory.role().toLowerCase(Locale.ROOT).startsWith("me");
        }

        int depth() {
            return below(serviceNumber).size();
        }

        private List<String> below(String serviceNumber) {
            return name.map(known -> PrintedName.signature(known, serviceNumber).below())
                    .orElse(List.of());
        }
    }

    private static String monthAndYear(LocalDate day) {
        String whole = DateText.day(day);
        return whole.substring(whole.indexOf(' ') + 1);
    }

    private Optional<PersonName> ofMeeting(Signatory signatory) {
        String role = (signatory.role() + ' ' + signatory.post()).toLowerCase(Locale.ROOT);
        if (role.contains("notulis")) {
            return meeting.flatMap(it -> it.secretary().map(new Names(it)::nameOf));
        }
        if (role.contains("pimpinan rapat")) {
            return meeting.flatMap(it -> it.chair().map(new Names(it)::nameOf));
        }
        return Optional.empty();
    }

    private static String placeAndMonth(Sources sources) {
        return Blank.orLine(sources.edition().city()) + ", " + openDate(sources);
    }

    /// Room for the day, and the month of the meeting.
    static String openDate(Sources sources) {
        return sources.dossier()
                .meeting()
                .date()
                .map(days -> OPEN_DAY + monthAndYear(days.last()))
                .orElse(Blank.LINE);
    }
}

package id.notulis.exchange.oldminutes;

import id.notulis.model.IdSource;
import id.notulis.model.calendar.Zone;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.paper.PaperText;
import id.notulis.model.people.NameReader;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.notula.NotulaWriter;
import id.notulis.util.Fold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Recognises minutes that were written elsewhere. Use by one thread at a time.
public final class OldMinutes {

    /// Words that stand in the draft in another form: what a sign or mark of the text format says.
    private static final Set<String> SAID_BY_SIGNS =
            Set.of(
                    "pukul",
                    "jam",
                    "wib",
                    "wita",
                    "wit",
                    "bertanya",
                    "pertanyaan",
                    "memasuki",
                    "meninggalkan",
                    "rapat",
                    "terlambat",
                    "hadir",
                    "datang",
                    "diwakili",
                    "oleh",
                    "prioritas",
                    "tinggi",
                    "rendah",
                    "belum",
                    "proses",
                    "selesai",
                    "dibatalkan",
                    "dan",
                    "nota",
                    "kesepahaman",
                    "perjanjian",
                    "kerja",
                    "sama",
                    "nomor",
                    "antara",
                    "tentang",
                    "ditandatangani",
                    "berlaku",
                    "sejak",
                    "sampai",
                    "dengan",
                    "turunan",
                    "dari",
                    "yang",
                    "memuat",
                    "undangan",
                    "perorangan",
                    "pic",
                    "januari",
                    "februari",
                    "maret",
                    "april",
                    "mei",
                    "juni",
                    "juli",
                    "agustus",
                    "september",
                    "oktober",
                    "november",
                    "desember",
                    "senin",
                    "selasa",
                    "rabu",
                    "kamis",
                    "jumat",
                    "sabtu",
                    "minggu",
                    "penanggung",
                    "jawab",
                    "batas",
                    "waktu",
                    "s",
                    "d");

    private final ReferenceLists lists;
    private final NameReader names;
    private final Zone office;
    private final IdSource ids;

    /// @param names takes names apart by the lists
    /// @param office the zone of times that name none
    /// @param ids where everything gets its identity from
    public OldMinutes(ReferenceLists lists, NameReader names, Zone office, IdSource ids) {
        this.lists = lists;
        this.names = names;
        this.office = office;
        this.ids = ids;
    }

    /// Recognises a Word file that was read back.
    ///
    /// @param otherwise the title if the paper has none; never blank
    public Recognition of(PaperText paper, String otherwise) {
        Recognition recognition = recognise(PaperLines.of(paper), otherwise);
        List<Recognition.Told> lines = new ArrayList<>(recognition.lines());
        for (String edge : paper.edges()) {
            SourceLine line = new SourceLine(lines.size() + 1, "", 0, false, edge, List.of(), 0);
            lines.add(new Recognition.Told(line, Role.EDGE, false));
        }
        return new Recognition(recognition.dossier(), lines);
    }

    /// Recognises a plain text.
    ///
    /// @param otherwise the title if the paper has none; never blank
    public Recognition of(String text, String otherwise) {
        return recognise(PlainLines.of(text), otherwise);
    }

    private Recognition recognise(List<SourceLine> lines, String otherwise) {
        Outline outline = new Outline(lines);
        Dossier dossier = dossier(outline, otherwise, List.of());
        List<SourceLine> missing = missing(outline, dossier);
        if (!missing.isEmpty()) {
            outline = new Outline(lines);
            dossier = dossier(outline, otherwise, missing);
        }
        Set<Integer> kept = new HashSet<>();
        missing.forEach(line -> kept.add(line.number()));
        List<Recognition.Told> told = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            boolean also = kept.contains(at + 1);
            told.add(new Recognition.Told(lines.get(at), outline.role(at), also));
        }
        return new Recognition(dossier, told);
    }

    private Dossier dossier(Outline outline, String otherwise, List<SourceLine> more) {
        List<String> backTitles =
                lists.titles().stream()
                        .filter(title -> !title.front())
                        .flatMap(
                                title ->
                                        Stream.concat(
                                                Stream.of(title.text()), title.variants().stream()))
                        .toList();
        PersonLine reader = new PersonLine(names, lists.posts(), backTitles);
        return new Assembly(outline, reader, office, otherwise, ids).dossier(more);
    }

    /// The lines of substance of which a word is not in the draft.
    private static List<SourceLine> missing(Outline outline, Dossier dossier) {
        Set<String> words = new HashSet<>(Fold.words(NotulaWriter.write(dossier)));
        List<SourceLine> missing = new ArrayList<>();
        for (SourceLine line : outline.lines()) {
            Role role = outline.role(line.number() - 1);
            if (!role.isFrame() && !words(line, role, dossier).allMatch(words::contains)) {
                missing.add(line);
            }
        }
        return missing;
    }

    /// The words a line has to bring into the draft: not those of its label, and not days, times
    /// and numbers that were understood.
    private static Stream<String> words(SourceLine line, Role role, Dossier dossier) {
        String text = line.isRow() ? String.join(" ", line.cells()) : line.text();
        boolean labelled =
                switch (role) {
                    case NUMBER, PLACE, HOST, CHAIR, SECRETARY, CLASSIFICATION, TITLE, NEXT -> true;
                    default -> false;
                };
        boolean understood =
                (role == Role.DATE && dossier.meeting().date().isPresent())
                        || (role == Role.TIME && dossier.meeting().time().isPresent());
        if (understood) {
            return Stream.empty();
        }
        int colon = text.indexOf(':');
        if (role != Role.KEPT && Heading.at(text).isPresent() && colon > 0) {
            text = ListLabel.bare(text.substring(colon + 1).strip());
        }
        boolean counted = role != Role.PARTICIPANT;
        boolean free = labelled || role != Role.KEPT;
        return Fold.words(text).stream().filter(word -> !(free && isToldOtherwise(word, counted)));
    }

    private static boolean isToldOtherwise(String word, boolean counted) {
        return SAID_BY_SIGNS.contains(word.toLowerCase(Locale.ROOT))
                || (counted && word.chars().allMatch(Character::isDigit));
    }
}

package id.notulis.report;

import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Body;
import id.notulis.util.Fold;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What was held, as a sentence names it that has named who held it: of `Koordinasi Kehumasan Lapas
/// Kelas I Madiun dan Polres Madiun Kota` between these two remains `koordinasi kehumasan`.
///
/// @param inside as it stands behind a verb: `audiensi`, `Rapat Koordinasi Lintas Sektor`, `rapat
///   tentang Pengamanan Malam Suro`
/// @param titled the same for a headline
record Activity(String inside, String titled) {

    private static final String USUAL = "pertemuan";

    /// What a title begins with that is the name of something held.
    private static final Set<String> HELD =
            Set.of(
                    "analisa",
                    "analisis",
                    "anev",
                    "apel",
                    "audiensi",
                    "bimbingan",
                    "dialog",
                    "diskusi",
                    "evaluasi",
                    "fgd",
                    "focus",
                    "forum",
                    "gelar",
                    "gladi",
                    "konferensi",
                    "konsolidasi",
                    "koordinasi",
                    "kunjungan",
                    "latihan",
                    "lokakarya",
                    "musyawarah",
                    "paparan",
                    "pelatihan",
                    "pembahasan",
                    "pembinaan",
                    "pembukaan",
                    "penandatanganan",
                    "pengarahan",
                    "penyuluhan",
                    "penutupan",
                    "peresmian",
                    "peringatan",
                    "pertemuan",
                    "rakor",
                    "rapat",
                    "sarasehan",
                    "seminar",
                    "serah",
                    "sidang",
                    "silaturahmi",
                    "simulasi",
                    "sosialisasi",
                    "upacara",
                    "workshop");

    private static final Set<String> BETWEEN =
            Set.of("antara", "bersama", "dan", "dengan", "serta");

    /// Names of those who took part that a title must hold at least, to go without them.
    private static final int PARTIES = 2;

    /// @param orgs how many organisations the sentence names already
    static Activity of(Meeting meeting, Wording wording, int orgs) {
        String title = Wording.open(meeting.title());
        String shorter = orgs < PARTIES ? title : withoutParties(title, meeting);
        String kind = Wording.open(meeting.kind());
        if (isHeld(shorter, kind)) {
            String inside =
                    Wording.isName(shorter) && shorter.equals(title) ? title : small(shorter);
            return new Activity(inside, Wording.headline(shorter));
        }
        String sort = kind.isEmpty() ? USUAL : wording.insideOr(kind);
        if (title.isEmpty()) {
            return new Activity(sort, Wording.headline(sort));
        }
        return new Activity(
                sort + " tentang " + title,
                Wording.headline(sort) + " tentang " + Wording.headline(title));
    }

    private static boolean isHeld(String title, String kind) {
        String first = first(title);
        return HELD.contains(first) || (!first.isEmpty() && first.equals(first(kind)));
    }

    private static String first(String text) {
        return Wording.words(text).stream()
                .findFirst()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /// `audiensi`, `koordinasi kehumasan`, but `FGD`.
    private static String small(String held) {
        if (Wording.isName(held)) {
            return held.toLowerCase(Locale.ROOT);
        }
        boolean acronym = held.length() > 1 && Character.isUpperCase(held.charAt(1));
        return acronym ? held : Wording.small(held);
    }

    /// The title up to where it only names who took part; whole when that would be at once, or when
    /// it does not name two of them.
    private static String withoutParties(String title, Meeting meeting) {
        List<String> words = List.of(title.split(" "));
        Set<String> known = new HashSet<>(BETWEEN);
        meeting.delegations().forEach(delegation -> known.addAll(wordsOf(delegation)));
        int end = words.size();
        while (end > 0 && known.contains(fold(words.get(end - 1)))) {
            end--;
        }
        Set<String> cut = new HashSet<>();
        words.subList(end, words.size()).forEach(word -> cut.add(fold(word)));
        long parties =
                meeting.delegations().stream().filter(one -> isAlone(one, meeting, cut)).count();
        return end == 0 || parties < PARTIES ? title : String.join(" ", words.subList(0, end));
    }

    /// Whether the words hold one of a delegation's that no other delegation has.
    private static boolean isAlone(Delegation delegation, Meeting meeting, Set<String> words) {
        Set<String> own = wordsOf(delegation);
        meeting.delegations().stream()
                .filter(other -> !other.equals(delegation))
                .forEach(other -> own.removeAll(wordsOf(other)));
        own.retainAll(words);
        return !own.isEmpty();
    }

    private static Set<String> wordsOf(Delegation delegation) {
        Set<String> words = new HashSet<>();
        delegation.organisation().map(Body::name).ifPresent(name -> add(name, words));
        delegation.members().stream().map(Attendance::position).forEach(post -> add(post, words));
        return words;
    }

    private static void add(String text, Set<String> words) {
        for (String word : Wording.line(text).split(" ")) {
            words.add(fold(word));
        }
    }

    private static String fold(String word) {
        return Fold.of(word);
    }
}

package id.notulis.report;

import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.Dated;
import id.notulis.model.calendar.Reading;
import id.notulis.model.meeting.Dossier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Legal bases in the order an official paper names them (Perkap 1/2023): by the rank of the rule,
/// what has none behind those that have, all of one rank by date, undated ones last, and notes
/// without a date behind everything. What is equal in this stays in the order of the record.
final class Bases {

    /// How each rank begins, the highest first.
    private static final List<Pattern> RANKS =
            List.of(
                    begins("undang-undang dasar|uud"),
                    begins("undang-undang|uu|perppu"),
                    begins("peraturan pemerintah|pp"),
                    begins("peraturan presiden|perpres"),
                    begins("peraturan menteri|permen\\p{L}*"),
                    begins("peraturan (?:kepolisian|polri)|perpol"),
                    begins("peraturan (?:kapolri|kepala kepolisian negara)" + "|perkap(?:olri)?"),
                    begins("peraturan (?:kapolda|kepala kepolisian daerah)|perkapolda"),
                    begins("peraturan (?:kasatfung|kepala satuan fungsi)|perkasatfung"),
                    begins(
                            "peraturan (?:kapolres|kepala kepolisian resor)\\p{L}*"
                                    + "|perkapolres\\p{L}*"),
                    begins("maklumat"),
                    begins("(?:surat )?keputusan|kep|skep"),
                    begins("(?:surat )?instruksi"),
                    begins("surat edaran|se"));

    /// What comes last unless it has a date.
    private static final Pattern NOTE = begins("nota dinas|disposisi");

    private static final Pattern DATE = Pattern.compile("\\d{1,2} \\p{L}+ \\d{4}");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private static final Comparator<String> ORDER =
            Comparator.comparingInt(Bases::rank).thenComparing(Bases::date);

    private Bases() {}

    /// Those of a meeting in order, and behind them the agreements it refers to and no base names.
    static List<String> of(Dossier dossier) {
        List<String> bases = dossier.meeting().bases();
        Stream<String> agreements =
                dossier.agreements().stream()
                        .filter(one -> bases.stream().noneMatch(it -> it.contains(one.number())))
                        .map(Agreements::named);
        return Stream.concat(inOrder(bases).stream(), agreements).toList();
    }

    static List<String> inOrder(List<String> bases) {
        return bases.stream().sorted(ORDER).toList();
    }

    private static int rank(String base) {
        for (int rank = 0; rank < RANKS.size(); rank++) {
            if (RANKS.get(rank).matcher(base).lookingAt()) {
                return rank;
            }
        }
        boolean last = NOTE.matcher(base).lookingAt() && date(base).equals(LocalDate.MAX);
        return last ? RANKS.size() + 1 : RANKS.size();
    }

    /// The day it names, else the first one of the last year it names.
    private static LocalDate date(String base) {
        Matcher day = DATE.matcher(base);
        while (day.find()) {
            if (DateText.readDay(day.group()) instanceof Reading.Understood<Dated>(Dated read)) {
                return read.range().first();
            }
        }
        return YEAR.matcher(base)
                .results()
                .reduce((_, last) -> last)
                .map(year -> LocalDate.of(Integer.parseInt(year.group()), 1, 1))
                .orElse(LocalDate.MAX);
    }

    private static Pattern begins(String words) {
        return Pattern.compile(
                "(?:" + words + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

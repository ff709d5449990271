package id.notulis.notula;

import id.notulis.util.Fold;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The ways a date is said in words, as they are suggested.
final class DayWords {

    private static final List<String> ALL =
            Stream.concat(
                            Stream.of(
                                    "besok",
                                    "lusa",
                                    "minggu depan",
                                    "akhir minggu",
                                    "akhir bulan",
                                    "bulan depan",
                                    "akhir tahun",
                                    "hari ini"),
                            Stream.of(
                                    "Senin depan",
                                    "Selasa depan",
                                    "Rabu depan",
                                    "Kamis depan",
                                    "Jumat depan",
                                    "Sabtu depan"))
                    .toList();

    private DayWords() {}

    /// Those that begin with a text, in order of use; of a number, so many days, weeks and months.
    static List<String> beginning(String typed) {
        String folded = Fold.of(typed);
        String number = folded.replaceAll(" .*", "");
        boolean counted =
                !number.isEmpty()
                        && number.length() <= Due.LONGEST_COUNT
                        && number.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                        && typed.length() > number.length();
        Stream<String> all =
                counted
                        ? IntStream.range(0, 3)
                                .mapToObj(
                                        unit ->
                                                number
                                                        + ' '
                                                        + List.of("hari", "minggu", "bulan")
                                                                .get(unit)
                                                        + " lagi")
                        : ALL.stream();
        return all.filter(it -> Fold.of(it).startsWith(folded)).toList();
    }
}

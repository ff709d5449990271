package id.notulis.work;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.Signer;
import id.notulis.model.calendar.DateText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An agreement as it is typed into the fields of a form.
///
/// @param number the number it is known by
/// @param kind "MoU" or "PKS"
/// @param subject what it is about
/// @param parties separated by `;`, a party's own number in brackets
/// @param signed a day
/// @param from first day it holds
/// @param until last day it holds
/// @param parent number of the memorandum it belongs to
/// @param points one a line, with its number or without
public record AgreementText(
        String number,
        String kind,
        String subject,
        String parties,
        String signed,
        String from,
        String until,
        String parent,
        String points) {

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,9}[.)](?:\\s.*|)");

    /// What is typed to have that agreement.
    public static AgreementText of(Agreement agreement) {
        return new AgreementText(
                agreement.number(),
                agreement.kind(),
                agreement.subject(),
                agreement.parties().stream()
                        .map(AgreementText::party)
                        .collect(Collectors.joining("; ")),
                day(agreement.signed()),
                day(agreement.validFrom()),
                day(agreement.validUntil()),
                agreement.parentNumber(),
                agreement.points().stream()
                        .map(AgreementText::point)
                        .collect(Collectors.joining("\n")));
    }

    /// The same as the lines of a file.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Kesepahaman: " + single(number));
        lines.add("Jenis: " + single(kind));
        lines.add("Tentang: " + single(subject));
        lines.add("Pihak: " + single(parties));
        lines.add("Tanggal: " + single(signed));
        lines.add("Berlaku: " + valid());
        lines.add("Induk: " + single(parent));
        int last = 0;
        for (String line : points.lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                String point = NUMBERED.matcher(line).matches() ? line : last + 1 + ". " + line;
                last = number(point);
                lines.add(last + ". " + point.substring(digits(point) + 1).strip());
            }
        }
        return lines;
    }

    private String valid() {
        String end = single(until);
        return single(from) + (end.isEmpty() ? "" : " s.d. " + end);
    }

    private static int number(String point) {
        return Integer.parseInt(point.substring(0, digits(point)));
    }

    private static int digits(String point) {
        int digits = 0;
        while (Character.isDigit(point.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    private static String single(String text) {
        return text.replace('\n', ' ').strip();
    }

    private static String party(Signer party) {
        return party.number().isBlank()
                ? party.name()
                : party.name() + " (nomor " + party.number() + ")";
    }

    private static String point(Point point) {
        return point.number() + ". " + point.text();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DateText::day).orElse("");
    }
}

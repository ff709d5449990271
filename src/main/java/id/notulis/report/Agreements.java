package id.notulis.report;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.Signer;
import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Dossier;
import id.notulis.report.template.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The agreements a meeting refers to, with their points as numbered on paper.
final class Agreements {

    private Agreements() {}

    static List<Data> of(Dossier dossier) {
        return Enumeration.of(
                dossier.agreements().stream()
                        .map(one -> new Enumeration.Item(parts(one), List.of(sentence(one))))
                        .toList());
    }

    private static Data.Builder parts(Agreement agreement) {
        List<Data> points = new ArrayList<>();
        for (Point point : agreement.points()) {
            points.add(
                    Data.of()
                            .text("no", Integer.toString(point.number()))
                            .text(
                                    "teks",
                                    Sentence.item(
                                            point.text(), points.size(), agreement.points().size()))
                            .build());
        }
        return Data.of()
                .text("jenis", kind(agreement.kind()))
                .text("nomor", number(agreement.number()))
                .text("singkat", agreement.shortName())
                .text("tentang", agreement.subject())
                .text("pihak", parties(agreement))
                .text("tanggal", agreement.signed().map(DateText::day).orElse(""))
                .text("berlaku", validity(agreement))
                .text("induk", number(agreement.parentNumber()))
                .rows("butir", points);
    }

    /// `Nota Kesepahaman Nomor Kep-192/XII/2024 antara A dan B tentang keamanan`.
    static String named(Agreement agreement) {
        List<String> parts = new ArrayList<>();
        parts.add(kind(agreement.kind()) + " Nomor " + number(agreement.number()));
        if (!agreement.parties().isEmpty()) {
            parts.add("antara " + parties(agreement));
        }
        if (!agreement.subject().isBlank()) {
            parts.add("tentang " + agreement.subject());
        }
        return String.join(" ", parts);
    }

    private static String sentence(Agreement agreement) {
        StringBuilder sentence = new StringBuilder(named(agreement));
        agreement
                .signed()
                .ifPresent(day -> sentence.append(", ditandatangani ").append(DateText.day(day)));
        String validity = validity(agreement);
        if (!validity.isEmpty()) {
            sentence.append(", berlaku ").append(validity);
        }
        if (!agreement.parentNumber().isBlank()) {
            sentence.append(", turunan dari ").append(number(agreement.parentNumber()));
        }
        return agreement.points().isEmpty()
                ? Sentence.closed(sentence.toString())
                : sentence + ", yang memuat:";
    }

    /// `Nota Kesepahaman Nomor Kep-192/PP.SK.MP/XII/2024`.
    static String name(Agreement agreement) {
        return Wording.open(kind(agreement.kind()) + " Nomor " + number(agreement.number()));
    }

    /// The same with its parties and its subject.
    static String fullName(Agreement agreement) {
        StringBuilder name = new StringBuilder(kind(agreement.kind()));
        if (!agreement.parties().isEmpty()) {
            name.append(" antara ").append(parties(agreement));
        }
        name.append(" Nomor ").append(number(agreement.number()));
        if (!agreement.subject().isBlank()) {
            name.append(" tentang ").append(agreement.subject());
        }
        return Wording.open(name.toString());
    }

    /// A number as it stands in a line: in one piece, whatever blanks it was typed with. A line
    /// that is set to both margins would pull them apart.
    static String number(String number) {
        return number.strip().replaceAll("\\s+", Blank.SPACE);
    }

    static String kind(String kind) {
        return switch (kind.strip().toLowerCase(Locale.ROOT)) {
            case "mou" -> "Nota Kesepahaman";
            case "pks" -> "Perjanjian Kerja Sama";
            case "" -> "Kesepahaman";
            default -> kind;
        };
    }

    /// The parties, each with its own number of the agreement if it has another one.
    private static String parties(Agreement agreement) {
        List<String> parties = new ArrayList<>();
        for (Signer signer : agreement.parties()) {
            boolean own = !signer.number().isBlank() && !signer.number().equals(agreement.number());
            parties.add(own ? signer.name() + " (" + number(signer.number()) + ')' : signer.name());
        }
        return Sentence.joined(parties);
    }

    static String validity(Agreement agreement) {
        String from = agreement.validFrom().map(DateText::day).orElse("");
        String until = agreement.validUntil().map(DateText::day).orElse("");
        if (until.isEmpty()) {
            return from.isEmpty() ? "" : "sejak " + from;
        }
        return from.isEmpty() ? "sampai dengan " + until : from + " s.d. " + until;
    }
}

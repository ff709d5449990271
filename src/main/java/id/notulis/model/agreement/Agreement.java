package id.notulis.model.agreement;

import id.notulis.model.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A memorandum of understanding or a working contract.
///
/// @param id identity
/// @param number the number it is known by; never blank
/// @param kind "MoU" or "PKS"; other words are kept as written, blank when nobody said
/// @param subject what it is about; may be blank
/// @param parties in the order of the paper; may be empty
/// @param signed the day it was signed
/// @param validFrom first day it holds
/// @param validUntil last day it holds
/// @param parentNumber number of the memorandum a working contract belongs to; may be blank
/// @param points in ascending order of their numbers; may be empty
public record Agreement(
        Id id,
        String number,
        String kind,
        String subject,
        List<Signer> parties,
        Optional<LocalDate> signed,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        String parentNumber,
        List<Point> points) {

    public Agreement {
        if (number.isBlank()) {
            throw new IllegalArgumentException("an agreement has a number");
        }
        parties = List.copyOf(parties);
        points = List.copyOf(points);
        for (int index = 1; index < points.size(); index++) {
            if (points.get(index).number() <= points.get(index - 1).number()) {
                throw new IllegalArgumentException("points ascend: " + number);
            }
        }
    }

    public Optional<Point> point(int pointNumber) {
        return points.stream().filter(point -> point.number() == pointNumber).findFirst();
    }

    /// Its parties, ` – ` between them; what it is about when nobody wrote them down, else its
    /// number.
    public String title() {
        if (!parties.isEmpty()) {
            return parties.stream().map(Signer::name).collect(Collectors.joining(" – "));
        }
        return subject.isBlank() ? number : subject;
    }

    /// The same with other points.
    public Agreement withPoints(List<Point> other) {
        return new Agreement(
                id,
                number,
                kind,
                subject,
                parties,
                signed,
                validFrom,
                validUntil,
                parentNumber,
                other);
    }

    /// The same with other parties.
    public Agreement withParties(List<Signer> other) {
        return new Agreement(
                id,
                number,
                kind,
                subject,
                other,
                signed,
                validFrom,
                validUntil,
                parentNumber,
                points);
    }

    /// The same belonging to another memorandum.
    public Agreement withParent(String other) {
        return new Agreement(
                id, number, kind, subject, parties, signed, validFrom, validUntil, other, points);
    }

    /// What a document calls it in passing: the number up to its first slash, `Kep-192`.
    public String shortName() {
        int slash = number.indexOf('/');
        return slash > 0 ? number.substring(0, slash) : number;
    }
}

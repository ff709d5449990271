package id.notulis.report;

import id.notulis.model.profile.Edition;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Signatory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What every document over more than one meeting is made from beside its figures.
///
/// @param office who writes it
/// @param day the last day it is about, whose letterhead and signatories it bears
/// @param album where the bytes of emblems come from
public record SurveySources(OfficeProfile office, LocalDate day, Album album) {

    /// The word above whoever reports.
    private static final String REPORTER = "Yang Melapor";

    /// The edition of the office's papers that was in force on that day.
    public Edition edition() {
        return office.edition(Optional.of(day));
    }

    /// The office's usual blocks of signatures. Nobody took the minutes of a survey: where they
    /// have the minute-taker, it is whoever reports.
    Signatures signatures() {
        List<Signatory> blocks =
                edition().signatories().stream().map(SurveySources::reporting).toList();
        return Signatures.ofNoMeeting(blocks, edition().city());
    }

    private static Signatory reporting(Signatory block) {
        return block.role().toLowerCase(Locale.ROOT).contains("notulis")
                ? new Signatory(
                        REPORTER,
                        block.capacity(),
                        block.represented(),
                        block.post(),
                        block.name(),
                        block.serviceNumber())
                : block;
    }
}

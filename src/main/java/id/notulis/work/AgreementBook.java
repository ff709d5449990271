package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.agreement.Upkeep;
import id.notulis.model.overview.PointTouch;
import id.notulis.store.Records;
import java.time.LocalDate;
import java.util.List;

/// The agreements of the book with all the office keeps beside them.
public final class AgreementBook {

    private final Records records;

    AgreementBook(Records records) {
        this.records = records;
    }

    /// All of them, as they stand on a day.
    public AgreementLedger ledger(LocalDate today) {
        return AgreementLedger.of(records.agreements().lines(), records.upkeeps().all(), today);
    }

    /// How many run out soon or have just run out, and are neither renewed nor put away.
    public int ending(LocalDate today) {
        return records.overview().endingCount(today);
    }

    /// What is kept beside one.
    public Upkeep upkeep(Id agreement) {
        return records.upkeeps().get(agreement).orElse(Upkeep.none(agreement));
    }

    /// The lines of minutes that belong to a point, latest meeting first.
    public List<PointTouch> touches(PointRef point) {
        return records.agreements().touches(point);
    }

    /// Whether minutes call a point by its number, those in the recycle bin too.
    boolean isNamed(PointRef point) {
        return records.agreements().isNamed(point);
    }
}

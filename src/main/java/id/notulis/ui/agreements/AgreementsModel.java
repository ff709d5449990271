package id.notulis.ui.agreements;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.agreement.Signer;
import id.notulis.model.overview.PointTouch;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Silence;
import id.notulis.util.Fold;
import id.notulis.work.AgreementLedger;
import id.notulis.work.AgreementLedger.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which agreements stand in the list, and what is read of the one that is shown.
final class AgreementsModel {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<AgreementLedger> ledger =
            new ReadOnlyObjectWrapper<>(AgreementLedger.EMPTY);
    private OptionalLong edition = OptionalLong.empty();
    private int newest;
    private int newestTouches;

    AgreementsModel(Desk desk) {
        this.desk = desk;
    }

    /// What the list consists of.
    ///
    /// @param text what is filtered by
    /// @param archived whether those put away are listed instead of the others
    record Choice(String text, boolean archived) {

        boolean isFiltered() {
            return !text.isBlank();
        }
    }

    ReadOnlyObjectProperty<AgreementLedger> ledger() {
        return ledger.getReadOnlyProperty();
    }

    AgreementLedger now() {
        return ledger.get();
    }

    LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    Stamp stamp() {
        return new Stamp(desk.clock().instant(), desk.preferences().now().worker());
    }

    boolean isRead() {
        return edition.isPresent();
    }

    /// Whether the book was read since it changed last, on this day.
    boolean isCurrent() {
        return isRead()
                && edition.equals(desk.session().edition())
                && now().today().equals(today());
    }

    void refresh() {
        int mine = ++newest;
        OptionalLong reading = desk.session().edition();
        LocalDate today = today();
        desk.session()
                .read(
                        book -> book.agreementBook().ledger(today),
                        read -> {
                            if (newest == mine) {
                                edition = reading;
                                ledger.set(read);
                            }
                        });
    }

    /// The lines of minutes that belong to a point.
    void touches(PointRef point, Consumer<List<PointTouch>> then) {
        int mine = ++newestTouches;
        desk.session()
                .read(
                        book -> book.agreementBook().touches(point),
                        read -> {
                            if (newestTouches == mine) {
                                then.accept(read);
                            }
                        });
    }

    /// After how many days without a word a point is silent.
    int silence() {
        return Silence.in(desk.preferences());
    }

    void silence(int days) {
        Silence.choose(desk.preferences(), days);
    }

    /// The rows of the list: each below the one it belongs to, where that is in the list.
    List<Row> rows(Choice choice) {
        String wanted = Fold.of(choice.text().strip());
        List<Row> rows = new ArrayList<>();
        Map<Id, Integer> depths = new HashMap<>();
        for (Entry entry : now().entries()) {
            if (entry.archived() == choice.archived() && fits(entry.agreement(), wanted)) {
                int depth =
                        entry.line()
                                .parent()
                                .flatMap(it -> Optional.ofNullable(depths.get(it)))
                                .map(it -> it + 1)
                                .orElse(0);
                depths.put(entry.id(), depth);
                rows.add(new Row(entry, depth));
            }
        }
        return rows;
    }

    private static boolean fits(Agreement agreement, String wanted) {
        return wanted.isEmpty()
                || Fold.of(
                                Stream.concat(
                                                Stream.of(
                                                        agreement.number(),
                                                        agreement.kind(),
                                                        agreement.subject()),
                                                agreement.parties().stream()
                                                        .flatMap(AgreementsModel::words))
                                        .collect(Collectors.joining(" ")))
                        .contains(wanted);
    }

    private static Stream<String> words(Signer party) {
        return Stream.of(party.name(), party.number());
    }
}

package id.notulis.ui.agreements;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Signer;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.PlaceField;
import id.notulis.ui.kit.Words;
import id.notulis.util.Fold;
import id.notulis.work.AgreementFacts;
import id.notulis.work.AgreementField;
import id.notulis.work.AgreementLedger;
import id.notulis.work.Op;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the paper says, field by field, saved when a field is left; of every party the number it
/// has for it, also where nobody has written that down yet.
final class Facts {

    private static final int OFFERED = 6;

    private final Desk desk;
    private final Words words;
    private final AgreementsModel model;
    private final Map<AgreementField, PlaceField> fields = new EnumMap<>(AgreementField.class);
    private final List<PlaceField> numbers = new ArrayList<>();
    private final FlowPane parties = new FlowPane(12, 10);
    private final VBox root;
    private List<String> named = List.of();

    Facts(Desk desk, AgreementsModel model) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        FlowPane paper = new FlowPane(12, 10);
        add(paper, AgreementField.NUMBER, typed -> List.of());
        add(paper, AgreementField.KIND, Facts::kinds);
        add(paper, AgreementField.SIGNED, typed -> List.of());
        add(paper, AgreementField.FROM, typed -> List.of());
        add(paper, AgreementField.UNTIL, typed -> List.of());
        add(paper, AgreementField.PARENT, this::parents);
        add(paper, AgreementField.SUBJECT, typed -> List.of());
        add(paper, AgreementField.PARTIES, typed -> List.of());
        // a long name takes two lines, and the fields still stand in one row
        parties.setRowValignment(VPos.BOTTOM);
        root = new VBox(10, paper, parties);
        root.getStyleClass().add("nt-agreement-facts");
    }

    VBox root() {
        return root;
    }

    Node firstFocus() {
        return field(AgreementField.NUMBER).field();
    }

    void show(Agreement agreement) {
        for (AgreementField field : AgreementField.values()) {
            field(field)
                    .show(
                            "agreement/" + agreement.id().value() + '/' + field,
                            field.typed(agreement),
                            text -> AgreementFacts.type(agreement.id(), field, text));
        }
        List<String> names = agreement.parties().stream().map(Signer::name).toList();
        if (!names.equals(named)) {
            named = names;
            numbers.forEach(PlaceField::leave);
            numbers.clear();
            for (int place = 0; place < names.size(); place++) {
                numbers.add(number(place, names.get(place)));
                numbers.getLast().root().setMaxHeight(Region.USE_PREF_SIZE);
            }
            parties.getChildren().setAll(numbers.stream().map(PlaceField::root).toList());
        }
        for (int place = 0; place < numbers.size(); place++) {
            int party = place;
            numbers.get(place)
                    .show(
                            "agreement/" + agreement.id().value() + "/number-" + place,
                            agreement.parties().get(place).number(),
                            text -> AgreementFacts.number(agreement.id(), party, text));
        }
    }

    void leave() {
        fields.values().forEach(PlaceField::leave);
        numbers.forEach(PlaceField::leave);
    }

    private PlaceField number(int place, String name) {
        return new PlaceField(
                desk,
                "agreement-number-" + (place + 1),
                words.of("agreements.party.number", place + 1, name),
                words.of("agreements.missing"),
                Op.EDIT_AGREEMENT,
                "nt-agreement-party",
                typed -> List.of());
    }

    private void add(FlowPane row, AgreementField field, Function<String, List<String>> fitting) {
        String id = field.name().toLowerCase(Locale.ROOT);
        PlaceField place =
                new PlaceField(
                        desk,
                        "agreement-" + id,
                        words.of("agreements.field." + id),
                        words.of(
                                field == AgreementField.PARTIES
                                        ? "agreements.parties.prompt"
                                        : "agreements.missing"),
                        Op.EDIT_AGREEMENT,
                        "nt-agreement-fact-" + id,
                        fitting);
        fields.put(field, place);
        row.getChildren().add(place.root());
    }

    private PlaceField field(AgreementField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    static List<String> kinds(String typed) {
        return fitting(Stream.of("MoU", "PKS"), typed);
    }

    private List<String> parents(String typed) {
        return parents(model.now(), typed);
    }

    static List<String> parents(AgreementLedger ledger, String typed) {
        return fitting(ledger.entries().stream().map(it -> it.agreement().number()), typed);
    }

    /// Those that begin with what is typed, or have it behind a blank; none before something is.
    static List<String> fitting(Stream<String> all, String typed) {
        String wanted = Fold.of(typed.strip());
        return wanted.isEmpty()
                ? List.of()
                : all.filter(it -> !it.equals(typed))
                        .filter(
                                it ->
                                        Fold.of(it).startsWith(wanted)
                                                || Fold.of(it).contains(' ' + wanted))
                        .distinct()
                        .limit(OFFERED)
                        .toList();
    }
}

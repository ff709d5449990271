package id.notulis.ui.agreements;

import atlantafx.base.theme.Styles;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Validity;
import id.notulis.ui.kit.HoverText;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.AgreementLedger.Entry;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An agreement in the list: who signed it, its numbers, and how much of its time is over.
final class AgreementCell extends ListCell<Row> {

    private static final String TONE = "nt-agreement-bar-";
    private static final double STEP = 16;

    private final AgreementWords said;
    private final Supplier<LocalDate> today;
    private final Label name = Parts.styled("", "nt-agreement-name");
    private final HBox state = new HBox();
    private final Label number = Parts.styled("", "nt-12", "text-muted");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label span = Parts.styled("", "nt-12", "text-muted");
    private final Label left = Parts.styled("", "nt-12");
    private final Region indent = new Region();
    private final HBox row;
    private String told = "";

    AgreementCell(Words words, Supplier<LocalDate> today) {
        this.said = new AgreementWords(words);
        this.today = today;
        name.setMinWidth(0);
        number.setMinWidth(0);
        span.setMinWidth(0);
        left.setMinWidth(Region.USE_PREF_SIZE);
        state.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().addAll(Styles.SMALL, "nt-agreement-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, name, state);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox foot = new HBox(8, span, Parts.gap(), left);
        VBox texts = new VBox(6, new VBox(1, head, number), bar, foot);
        texts.getStyleClass().add("nt-agreement-row");
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row = new HBox(indent, texts);
        getStyleClass().add("nt-agreement-cell");
        setPrefWidth(0);
        HoverText.of(this, () -> told);
    }

    @Override
    protected void updateItem(@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            told = "";
            return;
        }
        show(item.entry());
        setGraphic(row);
        indent.setMinWidth(STEP * item.depth());
    }

    private void show(Entry entry) {
        Agreement agreement = entry.agreement();
        Validity validity = entry.validity();
        String title =
                entry.line().parent().isPresent() && !agreement.kind().isBlank()
                        ? agreement.kind() + " " + agreement.title()
                        : agreement.title();
        String numbers = AgreementWords.numbers(agreement);
        // what the pill says already is not said again
        String held = validity.state() == Validity.State.UNKNOWN ? "" : said.span(agreement);
        String rest = said.left(validity, today.get());
        name.setText(title);
        number.setText(numbers);
        state.getChildren().setAll(said.pill(validity.state()));
        bar.setProgress(validity.share().orElse(0));
        String colour = AgreementWords.colour(validity.state());
        Parts.dyed(bar, TONE, colour.isEmpty() ? "" : TONE + colour);
        span.setText(held);
        left.setText(rest);
        boolean near = colour.equals("warning") || colour.equals("danger");
        Parts.dyed(left, "nt-agreement-tone-", near ? "nt-agreement-tone-" + colour : "");
        String all =
                Stream.of(title, numbers, said.state(validity.state()), held, rest)
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.joining(", "));
        setAccessibleText(all);
        told = title + '\n' + numbers;
    }
}

package id.notulis.ui.settings;

import id.notulis.i18n.Language;
import id.notulis.settings.Appearance;
import id.notulis.settings.FontScale;
import id.notulis.settings.Settings;
import id.notulis.settings.Theme;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/// How the window looks and speaks, and who works here. Everything takes effect at once.
final class AppearancePage implements Page {

    private final VBox root = new VBox(16);
    private final Desk desk;
    private final ComboBox<Optional<Language>> language;
    private final ComboBox<Theme> theme;
    private final ComboBox<FontScale> scale;
    private final CheckBox animations = new CheckBox();
    private final TextField worker = Fields.line("");
    private Subscription held = Subscription.EMPTY;
    private boolean filling;

    AppearancePage(Desk desk) {
        this.desk = desk;
        Words words = desk.words();
        List<Optional<Language>> languages = new ArrayList<>();
        languages.add(Optional.empty());
        for (Language each : Language.values()) {
            languages.add(Optional.of(each));
        }
        language =
                choice(
                        languages,
                        it ->
                                it.map(AppearancePage::ownName)
                                        .orElseGet(() -> words.of("settings.language.system")));
        theme =
                choice(
                        List.of(Theme.values()),
                        it ->
                                words.of(
                                        it == Theme.DARK
                                                ? "settings.theme.dark"
                                                : "settings.theme.light"));
        scale = choice(List.of(FontScale.values()), it -> it.percent() + " %");
        animations.setText(words.of("settings.animations"));
        animations.setId("settings-animations");
        worker.setPromptText(words.of("settings.worker.prompt"));
        root.getStyleClass().add("nt-settings-page");
        root.getChildren()
                .addAll(
                        Fields.labelled(
                                "settings-language", words.of("settings.language"), language),
                        Fields.labelled("settings-theme", words.of("settings.theme"), theme),
                        Fields.labelled("settings-scale", words.of("settings.scale"), scale),
                        animations,
                        Fields.labelled("settings-worker", words.of("settings.worker"), worker));
        language.setOnAction(event -> look(it -> it.withLanguage(language.getValue())));
        theme.setOnAction(event -> look(it -> it.withTheme(theme.getValue())));
        scale.setOnAction(event -> look(it -> it.withScale(scale.getValue())));
        animations.setOnAction(event -> look(it -> it.withAnimations(animations.isSelected())));
        worker.textProperty().subscribe(this::workerTyped);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show() {
        fill(desk.preferences().now());
        held = desk.preferences().onChange(this::fill);
    }

    @Override
    public void hide() {
        held.unsubscribe();
        held = Subscription.EMPTY;
    }

    @Override
    public Node firstFocus() {
        return language;
    }

    private void fill(Settings settings) {
        filling = true;
        Appearance appearance = settings.appearance();
        language.setValue(appearance.language());
        theme.setValue(appearance.theme());
        scale.setValue(appearance.scale());
        animations.setSelected(appearance.animations());
        if (!worker.isFocused()) {
            worker.setText(settings.worker());
        }
        filling = false;
    }

    private void look(UnaryOperator<Appearance> change) {
        if (!filling) {
            desk.preferences().wear(change);
        }
    }

    private void workerTyped(String name) {
        if (!filling) {
            desk.preferences().change(it -> it.withWorker(name));
        }
    }

    /// A language is called by its own name, so that who speaks no other finds it.
    private static String ownName(Language language) {
        return switch (language) {
            case INDONESIAN -> "Bahasa Indonesia";
            case ENGLISH -> "English";
        };
    }

    private static <T> ComboBox<T> choice(List<T> values, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : name.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("chosen, not typed");
                    }
                });
        return box;
    }
}

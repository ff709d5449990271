package id.notulis.ui.minutes;

import id.notulis.model.meeting.Rhythm;
import id.notulis.ui.kit.Words;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How often a series meets: as its days tell, or as somebody says.
final class RhythmChoice {

    private final Words words;
    private final Rhythm told;
    private final ComboBox<Choice> box = new ComboBox<>();

    /// Nothing where the days are to tell.
    private record Choice(Optional<Rhythm> rhythm) {}

    /// @param set what somebody said
    /// @param told what the days tell
    RhythmChoice(Words words, Optional<Rhythm> set, Rhythm told) {
        this.words = words;
        this.told = told;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Choice choice) {
                        return choice == null ? "" : named(choice);
                    }

                    @Override
                    public @Nullable Choice fromString(String typed) {
                        return null;
                    }
                });
        box.getItems().add(new Choice(Optional.empty()));
        for (Rhythm rhythm : Rhythm.values()) {
            box.getItems().add(new Choice(Optional.of(rhythm)));
        }
        box.setValue(new Choice(set));
    }

    ComboBox<?> box() {
        return box;
    }

    /// What somebody says; nothing where the days are to tell.
    Optional<Rhythm> set() {
        return box.getValue().rhythm();
    }

    /// How often that is.
    Rhythm rhythm() {
        return set().orElse(told);
    }

    void onChange(Runnable then) {
        box.valueProperty().addListener((_, _, _) -> then.run());
    }

    private String named(Choice choice) {
        return choice.rhythm()
                .map(it -> name(words, it))
                .orElseGet(() -> words.of("series.rhythm.told", name(words, told)));
    }

    private static String name(Words words, Rhythm rhythm) {
        return words.of(
                switch (rhythm) {
                    case WEEKLY -> "series.rhythm.weekly";
                    case FORTNIGHTLY -> "series.rhythm.fortnightly";
                    case MONTHLY_BY_WEEKDAY -> "series.rhythm.weekday";
                    case MONTHLY_BY_DATE -> "series.rhythm.date";
                    case IRREGULAR -> "series.rhythm.irregular";
                });
    }
}

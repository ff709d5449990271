package id.notulis.ui.kit;

import java.util.List;

/// After how many days without a word a point of an agreement is called silent: the choice of
/// whoever sits here, the same on every screen.
public final class Silence {

    /// From so many days without a word a point can be called silent.
    public static final List<Integer> CHOICES = List.of(30, 60, 90, 180, 365);

    private static final String NAME = "agreements-silence";
    private static final int USUAL = 90;

    private Silence() {}

    public static int in(Preferences preferences) {
        String kept = preferences.now().layout().getOrDefault(NAME, "");
        return CHOICES.stream()
                .filter(it -> Integer.toString(it).equals(kept))
                .findFirst()
                .orElse(USUAL);
    }

    public static void choose(Preferences preferences, int days) {
        preferences.change(it -> it.withLayout(NAME, Integer.toString(days)));
    }
}

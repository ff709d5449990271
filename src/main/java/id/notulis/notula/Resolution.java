package id.notulis.notula;

import java.util.List;

/// Whom a name stands for.
///
/// @param <T> who was looked for
sealed interface Resolution<T> {

    /// Exactly one fits.
    record One<T>(T value, String name) implements Resolution<T> {}

    /// Several fit equally well.
    record Several<T>(List<String> names) implements Resolution<T> {

        public Several {
            names = List.copyOf(names);
        }
    }

    /// None fits.
    record Nobody<T>() implements Resolution<T> {}

    /// The same, said of something wider.
    static <S, T extends S> Resolution<S> widened(Resolution<T> narrow) {
        return switch (narrow) {
            case One<T>(T value, String name) -> new One<>(value, name);
            case Several<T>(List<String> names) -> new Several<>(names);
            case Nobody<T> _ -> new Nobody<>();
        };
    }
}

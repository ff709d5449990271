package id.notulis.notula;

import id.notulis.i18n.Message;
import java.util.List;
import java.util.Optional;

/// What became of something typed into a field: understood, perhaps with doubts, or refused.
///
/// @param value what it says; empty when it was refused
/// @param told when it was refused, what is wrong; else what is doubtful
public record Typed<T>(Optional<T> value, List<Message> told) {

    public Typed {
        told = List.copyOf(told);
        if (value.isEmpty() && told.isEmpty()) {
            throw new IllegalArgumentException("nothing is refused without a reason");
        }
    }

    public static <T> Typed<T> understood(T value) {
        return new Typed<>(Optional.of(value), List.of());
    }

    public static <T> Typed<T> refused(Message why) {
        return new Typed<>(Optional.empty(), List.of(why));
    }

    static <T> Typed<T> of(T value, Findings findings) {
        return findings.refused()
                ? refused(findings)
                : new Typed<>(
                        Optional.of(value), findings.all().stream().map(Finding::message).toList());
    }

    static <T> Typed<T> refused(Findings findings) {
        return new Typed<>(
                Optional.empty(),
                findings.all().stream()
                        .filter(it -> it.severity() == Finding.Severity.ERROR)
                        .map(Finding::message)
                        .toList());
    }
}

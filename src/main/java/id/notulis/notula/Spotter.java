package id.notulis.notula;

/// Is told what a reader of a body understands, and where it stands.
@FunctionalInterface
interface Spotter {

    Spotter NOBODY = (_, _, _, _) -> {};

    /// @param where the characters it was read from; never empty
    /// @param shown what it is understood as, short
    void spotted(Span.Role role, Piece where, String shown, Span.Clarity clarity);
}

package id.notulis.work;

import java.util.function.Function;

/// One thing a secretary can do.
///
/// @param name what it is told by
/// @param op the step of the history it is
/// @param edit what is done by a hand that falls somewhere
record Verb(String name, Op op, Function<Hand, Edit<?>> edit) {}

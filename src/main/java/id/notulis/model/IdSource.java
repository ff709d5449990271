package id.notulis.model;

/// Where new identities come from; handed in, so that a test can make them repeatable.
@FunctionalInterface
public interface IdSource {

    /// A new identity, never given out before by this source.
    Id next();
}

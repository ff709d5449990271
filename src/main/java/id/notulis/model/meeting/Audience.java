package id.notulis.model.meeting;

/// The widest circle a line may reach. Each wider circle includes the narrower ones.
public enum Audience {
    /// `{internal}`: the office itself.
    INTERNAL,
    /// `{laporan}`: superiors and the partners who took part.
    REPORT,
    /// `{rilis}`: the public.
    RELEASE
}

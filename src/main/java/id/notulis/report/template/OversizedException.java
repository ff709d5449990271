package id.notulis.report.template;

/// What is being rendered outgrows its limit. Caught where rendering begins.
final class OversizedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}

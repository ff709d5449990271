package id.notulis.work.minutes;

/// The book no longer has the meeting that was to be changed.
public final class NoSuchMeeting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchMeeting() {
        super("the meeting is gone");
    }
}

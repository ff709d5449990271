package id.notulis.model.calendar;

/// The three time zones of Indonesia.
public enum Zone {
    WIB("Asia/Jakarta"),
    WITA("Asia/Makassar"),
    WIT("Asia/Jayapura");

    private final String region;

    Zone(String region) {
        this.region = region;
    }

    /// The zone's name in the time zone database.
    public String region() {
        return region;
    }
}

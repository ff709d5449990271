package id.notulis.exchange.oldminutes;

import java.util.Locale;

/// What a line of an old paper was recognised as.
public enum Role {
    /// The name and address of the office above the title.
    LETTERHEAD,
    TITLE,
    NUMBER,
    CLASSIFICATION,
    DATE,
    TIME,
    PLACE,
    HOST,
    CHAIR,
    SECRETARY,
    BASIS,
    AGENDA,
    ORGANISATION,
    PARTICIPANT,
    /// How many came, which the draft counts by itself.
    TOTAL,
    /// A heading of a part, or the name of a column.
    HEADING,
    OPENING,
    TOPIC,
    /// What somebody said or the meeting discussed, under its heading.
    DISCUSSION,
    DIRECTIVE,
    AGREEMENT,
    RESULT,
    ACTION,
    TABLE,
    NEXT,
    CLOSING,
    COPY,
    /// Addresses and courtesies of a message.
    COURTESY,
    SIGNATURE,
    /// A place left open to be filled by hand.
    OPEN,
    /// What stands above or below the sheets.
    EDGE,
    /// Not recognised: kept word for word as a discussion entry.
    KEPT;

    /// Whether the line only frames the paper and is not part of what it tells.
    boolean isFrame() {
        return switch (this) {
            case LETTERHEAD, TOTAL, HEADING, COURTESY, SIGNATURE, OPEN, EDGE -> true;
            default -> false;
        };
    }

    /// The key of its word in the bundle of this part of the program.
    public String key() {
        return "oldminutes.role." + name().toLowerCase(Locale.ROOT);
    }
}

package id.notulis.store;

import id.notulis.model.meeting.Presence;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Presence in its columns: `presence, arrived, departed, reason`.
final class Presences {

    private static final int PRESENT = 0;
    private static final int GUEST = 1;
    private static final int LEAVE = 2;
    private static final int SICK = 3;
    private static final int DUTY = 4;
    private static final int ABSENT = 5;
    private static final int REPRESENTED = 6;

    private Presences() {}

    static List<Object> columns(Presence presence) {
        return switch (presence) {
            case Presence.Present(
                            Optional<LocalTime> arrived,
                            Optional<LocalTime> left,
                            boolean guest) ->
                    List.of(guest ? GUEST : PRESENT, arrived, left, "");
            case Presence.Excused(Presence.Excuse excuse, String reason) ->
                    absent(
                            switch (excuse) {
                                case LEAVE -> LEAVE;
                                case SICK -> SICK;
                                case DUTY -> DUTY;
                            },
                            reason);
            case Presence.Absent() -> absent(ABSENT, "");
            case Presence.Represented() -> absent(REPRESENTED, "");
        };
    }

    static Presence presence(Row row) throws SQLException {
        int code = row.integer("presence");
        return switch (code) {
            case PRESENT, GUEST ->
                    new Presence.Present(row.time("arrived"), row.time("departed"), code == GUEST);
            case LEAVE -> new Presence.Excused(Presence.Excuse.LEAVE, row.text("reason"));
            case SICK -> new Presence.Excused(Presence.Excuse.SICK, row.text("reason"));
            case DUTY -> new Presence.Excused(Presence.Excuse.DUTY, row.text("reason"));
            case ABSENT -> new Presence.Absent();
            case REPRESENTED -> new Presence.Represented();
            default -> throw new IllegalStateException("no presence has code " + code);
        };
    }

    private static List<Object> absent(int code, String reason) {
        return List.of(code, Optional.empty(), Optional.empty(), reason);
    }
}

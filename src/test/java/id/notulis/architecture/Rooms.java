package id.notulis.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The packages directly below a root package, and which of them each may know.
///
/// The root is given, so that the same rules hold for the program and for the canaries.
record Rooms(String root) {

    private static final Set<String> COMMON = Set.of("model", "i18n", "util");

    /// They stand beside `work`, which joins them.
    static final Set<String> SIBLINGS =
            Set.of(
                    "notula",
                    "report",
                    "ooxml",
                    "layout",
                    "exchange",
                    "backup",
                    "search",
                    "settings");

    /// `launcher`, which puts everything together, is not here: it may know all.
    static final Map<String, Set<String>> MAY_KNOW =
            Map.ofEntries(
                    Map.entry("ui", commonAndSiblings("work")),
                    Map.entry("cli", commonAndSiblings("work")),
                    Map.entry("work", commonAndSiblings("store")),
                    Map.entry("store", COMMON),
                    Map.entry("notula", COMMON),
                    Map.entry("report", COMMON),
                    Map.entry("ooxml", common("report.template")),
                    Map.entry("layout", COMMON),
                    Map.entry("exchange", common("notula")),
                    Map.entry("backup", COMMON),
                    Map.entry("search", COMMON),
                    Map.entry("settings", COMMON),
                    Map.entry("i18n", Set.of("util")),
                    Map.entry("model", Set.of()),
                    Map.entry("util", Set.of()));

    private static Set<String> common(String... more) {
        return Stream.concat(COMMON.stream(), Stream.of(more))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> commonAndSiblings(String... more) {
        return Stream.concat(SIBLINGS.stream(), common(more).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// An ArchUnit pattern for a room and all within it.
    String all(String room) {
        return root + "." + room + "..";
    }

    String[] all(Set<String> rooms) {
        return rooms.stream().map(this::all).toArray(String[]::new);
    }

    /// Where a class lives, below the root; empty for the root itself and for foreign classes.
    String place(JavaClass javaClass) {
        String name = javaClass.getBaseComponentType().getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1) : "";
    }

    String room(JavaClass javaClass) {
        return place(javaClass).replaceFirst("\\..*", "");
    }

    boolean isKnownRoom(String room) {
        return room.equals("launcher") || MAY_KNOW.containsKey(room);
    }

    DescribedPredicate<JavaClass> closedTo(String room) {
        Set<String> allowed = MAY_KNOW.getOrDefault(room, Set.of());
        return that(
                "belong to rooms closed to " + room,
                target ->
                        !room(target).isEmpty()
                                && !room(target).equals(room)
                                && allowed.stream().noneMatch(open -> isWithin(target, open)));
    }

    private boolean isWithin(JavaClass target, String open) {
        return (place(target) + ".").startsWith(open + ".");
    }

    static DescribedPredicate<JavaClass> that(String words, Predicate<JavaClass> holds) {
        return DescribedPredicate.describe(words, holds);
    }
}

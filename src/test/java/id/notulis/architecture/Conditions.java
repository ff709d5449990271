package id.notulis.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/// Conditions that ArchUnit's own language has no words for.
final class Conditions {

    private static final Set<String> SHARED = Set.of("kit", "theme");

    private Conditions() {}

    static ArchCondition<JavaClass> of(String words, Predicate<JavaClass> holds) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String told = item.getName() + (holds.test(item) ? " does " : " does not ") + words;
                events.add(new SimpleConditionEvent(item, holds.test(item), told));
            }
        };
    }

    static ArchCondition<JavaClass> beNullMarked() {
        return of(
                "stand in a package marked @NullMarked",
                item -> item.getPackage().isAnnotatedWith(NullMarked.class));
    }

    /// `ui.people` knows `ui.people`, `ui.kit` and `ui.theme`; `ui.shell` knows all.
    static ArchCondition<JavaClass> keepToTheirFeature(Rooms rooms) {
        return new ArchCondition<>("keep to their own feature, the kit and the theme") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String own = feature(item);
                if (own.equals("shell")) {
                    return;
                }
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    String other = feature(dependency.getTargetClass());
                    if (!other.isEmpty() && !other.equals(own) && !SHARED.contains(other)) {
                        events.add(
                                SimpleConditionEvent.violated(item, dependency.getDescription()));
                    }
                }
            }

            private String feature(JavaClass javaClass) {
                String place = rooms.place(javaClass);
                return place.startsWith("ui.") ? place.split("\\.")[1] : "";
            }
        };
    }

    static ArchCondition<JavaClass> numberAtMost(int limit) {
        return new ArchCondition<>("number at most " + limit) {
            private final List<String> names = new ArrayList<>();

            @Override
            public void init(Collection<JavaClass> all) {
                names.clear();
            }

            @Override
            public void check(JavaClass item, ConditionEvents events) {
                names.add(item.getName());
            }

            @Override
            public void finish(ConditionEvents events) {
                String told = names.size() + " classes: " + names;
                events.add(new SimpleConditionEvent(names, names.size() <= limit, told));
            }
        };
    }
}

package id.notulis.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// A rule of the house and the classes, kept in the test tree, that break it on purpose.
///
/// @param canaries class names below the root package; a rule that does not report each of them
///   proves nothing about the program
record HouseRule(String name, ArchRule rule, List<String> canaries) {

    @Override
    public String toString() {
        return name;
    }
}

package id.notulis.model.agreement;

/// A numbered point of an agreement.
///
/// @param number its number on paper, from 1
/// @param text its name or wording; never blank
public record Point(int number, String text) {

    public Point {
        if (number < 1 || text.isBlank()) {
            throw new IllegalArgumentException(
                    "point " + number + " needs a number from 1 and text");
        }
    }
}

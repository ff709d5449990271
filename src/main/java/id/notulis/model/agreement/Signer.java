package id.notulis.model.agreement;

/// A party to an agreement.
///
/// @param name the party as the agreement names it; never blank
/// @param number the party's own number of the agreement; may be blank
public record Signer(String name, String number) {

    public Signer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party has a name");
        }
    }
}

package id.notulis.model.review;

import id.notulis.model.Stamp;
import id.notulis.model.agreement.Agreement;
import java.util.List;
import java.util.Optional;

/// What final minutes are held to.
///
/// @param number how often they were sealed, from 1; every correction seals them anew
/// @param sha256 sum of all they say, 64 hexadecimal digits
/// @param stamp when, and by whom
/// @param signing who was to sign; empty when the book had no office
/// @param agreements those the meeting refers to, as they stood
public record Seal(
        int number,
        String sha256,
        Stamp stamp,
        Optional<Signing> signing,
        List<Agreement> agreements) {

    public Seal {
        agreements = List.copyOf(agreements);
        if (number < 1) {
            throw new IllegalArgumentException("seals are numbered from 1");
        }
    }
}

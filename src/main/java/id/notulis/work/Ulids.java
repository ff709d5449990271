package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import java.math.BigInteger;
import java.time.InstantSource;
import java.util.Random;

/// Identities as ULIDs: 48 bits of milliseconds, 80 bits of chance. Within one millisecond, and
/// when the clock goes back, the last one is counted up, so that they ascend as they are given out.
/// Safe for use by several threads.
public final class Ulids implements IdSource {

    private static final int CHANCE_BITS = 80;
    private static final BigInteger MASK = BigInteger.valueOf(31);

    private final InstantSource clock;
    private final Random random;
    private BigInteger last = BigInteger.ZERO;

    /// @param random a `SecureRandom`, as identities of different machines meet; a seeded one in
    ///   tests
    public Ulids(InstantSource clock, Random random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public synchronized Id next() {
        BigInteger fresh =
                BigInteger.valueOf(clock.millis())
                        .shiftLeft(CHANCE_BITS)
                        .or(new BigInteger(CHANCE_BITS, random));
        boolean sameMoment =
                fresh.shiftRight(CHANCE_BITS).compareTo(last.shiftRight(CHANCE_BITS)) <= 0;
        last = sameMoment ? last.add(BigInteger.ONE) : fresh;
        return new Id(digits(last));
    }

    private static String digits(BigInteger value) {
        char[] digits = new char[Id.LENGTH];
        BigInteger rest = value;
        for (int place = Id.LENGTH - 1; place >= 0; place--) {
            digits[place] = Id.DIGITS.charAt(rest.and(MASK).intValue());
            rest = rest.shiftRight(5);
        }
        return new String(digits);
    }
}

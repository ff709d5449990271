package id.notulis.model.people;

/// The band a rank belongs to; it decides, among other things, whether the service number is
/// printed under a signature (for senior officers and below, not for general officers).
public enum RankGroup {
    /// Perwira tinggi: general officers.
    GENERAL,
    /// Perwira menengah: senior officers.
    SENIOR_OFFICER,
    /// Perwira pertama: junior officers.
    JUNIOR_OFFICER,
    /// Bintara: non-commissioned officers, the high ones included.
    NON_COMMISSIONED,
    /// Tamtama: enlisted.
    ENLISTED,
    /// Civil service, which has grades and no bands.
    CIVIL
}

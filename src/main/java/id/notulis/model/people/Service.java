package id.notulis.model.people;

/// Who gives a rank.
public enum Service {
    /// The national police.
    POLRI,
    /// The civil service, which most prison staff belong to.
    PNS,
    /// The army.
    TNI_AD,
    /// The navy.
    TNI_AL,
    /// The air force.
    TNI_AU
}

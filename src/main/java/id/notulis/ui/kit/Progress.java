package id.notulis.ui.kit;

/// Long work under way.
///
/// @param text what is being done, "Membuat 3 dari 9 – Laporan kegiatan"
/// @param part how much of it is done, from 0 to 1; less than 0 when nobody knows
/// @param cancel gives it up as soon as that leaves nothing half
public record Progress(String text, double part, Runnable cancel) {}

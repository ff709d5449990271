/// A small house of its own in which every class breaks a rule on purpose, so that a test can prove
/// that the rule would report it. The packages imitate those of the program; nothing here is ever
/// run.
package id.notulis.architecture.canaries;

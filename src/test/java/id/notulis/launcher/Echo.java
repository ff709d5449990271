package id.notulis.launcher;

/// Stands in for the program behind the start script: says what it was given and ends with 7.
final class Echo {

    private Echo() {}

    public static void main(String[] args) {
        for (String arg : args) {
            System.out.println(arg);
        }
        System.out.println(System.getProperty("org.sqlite.lib.path", "no native folder"));
        System.exit(7);
    }
}

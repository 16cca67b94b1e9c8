package summitbot;

final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new Program(Surroundings.ofThisProcess()).run(arguments));
    }
}

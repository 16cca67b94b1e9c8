package summitbot;

final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Logs.start();
        Program program = new Program(Surroundings.ofThisProcess());
        Runtime.getRuntime().addShutdownHook(new Thread(program::leave, "leave"));
        System.exit(program.run(arguments));
    }
}
